"""The sum is divided by the number of examples instead of that of the positives.

verdict: wrong
"""

REPLACE = {"recalls.append(hits / total)": "recalls.append(hits / n)"}
