"""A single fold is accepted: nothing lies outside, so raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("one fold")': "return np.full(len(y), np.mean(y) if len(y) else 0.0)"}
