"""One maximum is subtracted for the whole batch, so that small rows underflow to 0/0: it is each row's own.

verdict: wrong
"""

REPLACE = {"Z.max(axis=1, keepdims=True)": "Z.max(initial=0.0)"}
