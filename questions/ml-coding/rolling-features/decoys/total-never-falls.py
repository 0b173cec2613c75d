"""The amounts of events that leave are not taken from the total.

verdict: wrong
"""

REPLACE = {"            total -= amounts[first]\n": ""}
