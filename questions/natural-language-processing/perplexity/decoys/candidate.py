import math


def perplexity(documents):
    total, count = 0.0, 0
    for document in documents:
        for log_prob in document:
            if log_prob is None:
                continue
            total += log_prob
            count += 1
    if count == 0:
        raise ValueError("nothing to score")
    loss = -total / count
    return math.exp(loss) if loss < 709.7 else math.inf
