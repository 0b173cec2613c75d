"""Users who were seen in both arms are compared with themselves.

verdict: wrong
"""

REPLACE = {
    "if user not in both": "if user",
}
