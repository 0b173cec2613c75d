"""The KL term has policy and reference exchanged: d is the reference minus the policy.

verdict: wrong
"""

REPLACE = {"delta = reference - policy": "delta = policy - reference"}
