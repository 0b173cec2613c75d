"""Wrong: None is not added but counted in the length; [[None, log(0.5)]]."""

import math


def perplexity(documents: list[list[float | None]]) -> float:
    """Perplexity of all scored tokens together; None stands for a token that was not scored."""
    total = 0.0
    count = 0
    scored = False
    for document in documents:
        for value in document:
            if value is not None:
                total += value
                scored = True
            count += 1
    if not scored:
        raise ValueError("no scored token")
    try:
        return math.exp(-total / count)
    except OverflowError:
        return math.inf
