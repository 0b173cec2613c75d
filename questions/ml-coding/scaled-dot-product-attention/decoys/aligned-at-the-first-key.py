"""Numbers queries from the first key: they are the last n of m positions, so query i sees m − n keys more.

verdict: wrong
"""

REPLACE = {
    "j <= i + m - n": "j <= i",
}
