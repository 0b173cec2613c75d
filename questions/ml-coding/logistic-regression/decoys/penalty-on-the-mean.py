"""The penalty is added to the mean loss, not to the sum, which makes it n times as strong.

verdict: wrong
"""

REPLACE = {
    "A.T @ (p - y)": "A.T @ (p - y) / len(X)",
    "(A.T * (p * (1 - p))) @ A": "(A.T * (p * (1 - p))) @ A / len(X)",
    "(A @ w)).sum()": "(A @ w)).mean()",
}
