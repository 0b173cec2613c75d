"""Wrong: multiplies the probabilities, which underflow to 0 in long documents; 2000 tokens of log(0.5)."""

import math


def perplexity(documents: list[list[float | None]]) -> float:
    """Perplexity of all scored tokens together; None stands for a token that was not scored."""
    product = 1.0
    count = 0
    for document in documents:
        for value in document:
            if value is not None:
                product *= math.exp(value)
                count += 1
    if count == 0:
        raise ValueError("no scored token")
    if product == 0.0:
        return math.inf
    return product ** (-1.0 / count)
