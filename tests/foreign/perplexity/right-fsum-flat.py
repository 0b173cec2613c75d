"""Right: all scored values in one flat list, summed with fsum."""

from itertools import chain
from math import exp, fsum, inf, log
from sys import float_info


def perplexity(documents: list[list[float | None]]) -> float:
    """Perplexity of all scored tokens together; None stands for a token that was not scored."""
    scored = [value for value in chain.from_iterable(documents) if value is not None]
    if not scored:
        raise ValueError("no scored token")
    if -inf in scored:
        return inf
    n = len(scored)
    surprise = -fsum(value / n for value in scored)
    return exp(surprise) if surprise < log(float_info.max) else inf
