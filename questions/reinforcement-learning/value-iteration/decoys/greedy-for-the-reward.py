"""The policy takes the best reward at hand: it is greedy for reward plus discounted next value.

verdict: wrong
"""

REPLACE = {"policy = q.argmax(axis=1)": "policy = R.argmax(axis=1)"}
