"""The ideal ranking takes the grades in the order of the dict: sort them, the highest first.

verdict: wrong
"""

REPLACE = {"sorted(grades.values(), reverse=True)": "list(grades.values())"}
