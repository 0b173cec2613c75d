"""The slope of tanh is 1 − y²: here it is that of a sigmoid, y(1 − y).

verdict: wrong
"""

REPLACE = {
    "1 - y * y": "y * (1 - y)",
}
