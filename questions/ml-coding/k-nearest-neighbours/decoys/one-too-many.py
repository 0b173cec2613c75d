"""One row too many votes, as when a slice ends at k + 1: exactly k rows vote.

verdict: wrong
"""

REPLACE = {"order[:k]": "order[: k + 1]"}
