import numpy as np


def probabilities(logits, *, history, temperature, top_p, penalty):
    scores = {token: float(score) for token, score in enumerate(logits)}
    for token in dict.fromkeys(history):
        scores[token] *= 1 / penalty if scores[token] > 0 else penalty
    largest = max(scores.values())
    mass = {token: np.exp((score - largest) / temperature) for token, score in scores.items()}
    total = sum(mass.values())
    found, reached = np.zeros(len(scores)), 0.0
    for token in sorted(mass, key=mass.get, reverse=True):
        if reached >= top_p:
            break
        found[token] = mass[token] / total
        reached += mass[token] / total
    return found / found.sum()
