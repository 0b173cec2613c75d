"""A token that was written twice is penalised twice.

verdict: wrong
"""

REPLACE = {
    "dict.fromkeys(history)": "history",
}
