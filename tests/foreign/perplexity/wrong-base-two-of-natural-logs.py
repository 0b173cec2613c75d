"""Wrong: 2 to the power of the mean of natural logs, as if they were bits; [[log(0.5)]]."""

import math


def perplexity(documents: list[list[float | None]]) -> float:
    """Perplexity of all scored tokens together; None stands for a token that was not scored."""
    total = 0.0
    count = 0
    for document in documents:
        for value in document:
            if value is not None:
                total += value
                count += 1
    if count == 0:
        raise ValueError("no scored token")
    try:
        return 2.0 ** (-total / count)
    except OverflowError:
        return math.inf
