"""The padding is divided over both sides: each side gets that many zeros.

verdict: wrong
"""

REPLACE = {
    "(p, p), (p, p)": "(p // 2, p - p // 2), (p // 2, p - p // 2)",
}
