"""The gradient by gamma takes X itself: gamma multiplies the normalized x̂.

verdict: wrong
"""

REPLACE = {
    "(G * xhat).sum(axis=rows)": "(G * X).sum(axis=rows)",
}
