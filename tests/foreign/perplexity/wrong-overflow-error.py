"""Wrong: a perplexity beyond the largest float raises OverflowError instead of inf; [[-800.0]] (strict edge case)."""

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
    return math.exp(-total / count)
