"""The ratio compares the policy with the reference: clipping is about the one that sampled, `old`.

verdict: wrong
"""

REPLACE = {"ratio = np.exp(policy - old)": "ratio = np.exp(policy - reference)"}
