"""Discounts the reward too: gamma multiplies the next value only.

verdict: wrong
"""

REPLACE = {"R[s, a] + gamma * P[s, a].dot(old)": "gamma * (R[s, a] + P[s, a].dot(old))"}
