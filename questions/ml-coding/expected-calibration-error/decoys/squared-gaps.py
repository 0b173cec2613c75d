"""The differences are squared: the error is their absolute value.

verdict: wrong
"""

REPLACE = {"abs(predicted - share)": "(predicted - share) ** 2"}
