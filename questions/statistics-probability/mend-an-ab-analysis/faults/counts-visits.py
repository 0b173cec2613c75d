"""What somebody spends in several visits still does not count as one sum.

verdict: wrong
"""

REPLACE = {
    "append(sum(amounts[user]))": "extend(amounts[user])",
}
