"""All candidates are returned: only those that reach the threshold are.

verdict: wrong
"""

REPLACE = {"if similarity >= threshold:": "if similarity >= 0:"}
