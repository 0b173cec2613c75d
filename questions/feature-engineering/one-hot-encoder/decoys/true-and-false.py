"""The columns hold True and False: they are integers 0 and 1.

verdict: wrong
"""

REPLACE = {
    "[0] * len(place)": "[False] * len(place)",
    "block[place[value]] = 1": "block[place[value]] = True",
}
