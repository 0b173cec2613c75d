"""Wrong: averages the documents' mean log-probabilities before exp; the example."""

import math


def perplexity(documents: list[list[float | None]]) -> float:
    """Perplexity of all scored tokens together; None stands for a token that was not scored."""
    means = []
    for document in documents:
        scored = [v for v in document if v is not None]
        if scored:
            means.append((sum(scored) / len(scored), len(scored)))
    tokens = sum(n for _, n in means)
    if tokens == 0:
        raise ValueError("no scored token")
    mean = sum(m for m, _ in means) / len(means)
    if mean < -709.782712893384:
        return math.inf
    return math.exp(-mean)
