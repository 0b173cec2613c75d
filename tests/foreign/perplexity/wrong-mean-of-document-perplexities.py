"""Wrong: averages the documents' perplexities, so each document weighs the same; the example."""

import math


def perplexity(documents: list[list[float | None]]) -> float:
    """Perplexity of all scored tokens together; None stands for a token that was not scored."""
    results = []
    for document in documents:
        scored = [v for v in document if v is not None]
        if scored:
            try:
                results.append(math.exp(-sum(scored) / len(scored)))
            except OverflowError:
                return math.inf
    if not results:
        raise ValueError("no scored token")
    return sum(results) / len(results)
