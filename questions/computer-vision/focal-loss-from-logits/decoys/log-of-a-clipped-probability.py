"""Takes the log of a clipped probability, so that the loss of a confident mistake is capped: use the logit.

verdict: wrong
"""

REPLACE = {
    "log_q = log_sigmoid(u)": "log_q = np.log(np.clip(np.exp(log_sigmoid(u)), 1e-12, 1))",
}

VARY = {"1e-12": ["1e-15", "1e-7", "1e-8", "1e-10"]}
