"""Keeps one token more than `top_p` needs: the set ends with the one that reaches it.

verdict: wrong
"""

REPLACE = {"order[total >= top_p]": "order[1:][total[:-1] >= top_p]"}
