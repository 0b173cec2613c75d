"""The loss squares the mean probabilities: one factor is the share of assignments.

verdict: wrong
"""

REPLACE = {"np.sum(f * P)": "np.sum(P * P)"}
