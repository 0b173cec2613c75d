"""Wrong: tests `if value`, so a certain token (log-probability 0.0) is left out; [[0.0, log(0.5)]]."""

import math


def perplexity(documents: list[list[float | None]]) -> float:
    """Perplexity of all scored tokens together; None stands for a token that was not scored."""
    total = 0.0
    count = 0
    for document in documents:
        for value in document:
            if value:
                total += value
                count += 1
    if count == 0:
        raise ValueError("no scored token")
    try:
        return math.exp(-total / count)
    except OverflowError:
        return math.inf
