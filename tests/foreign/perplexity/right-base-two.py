"""Right: a running mean of bits (Welford), and 2 to the power of it."""

import math


def perplexity(documents: list[list[float | None]]) -> float:
    """Perplexity of all scored tokens together; None stands for a token that was not scored."""
    bits = 0.0
    count = 0
    for document in documents:
        for value in document:
            if value is None:
                continue
            if value == -math.inf:
                return math.inf
            count += 1
            bits += (-value / math.log(2) - bits) / count
            if math.isinf(bits):
                return math.inf
    if not count:
        raise ValueError("no scored token")
    whole = math.floor(bits)
    if whole >= 1024:
        return math.inf
    return math.ldexp(2.0 ** (bits - whole), whole) if whole < 1023 else 2.0**whole * 2.0 ** (bits - whole)
