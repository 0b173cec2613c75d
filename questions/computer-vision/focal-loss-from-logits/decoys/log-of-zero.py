"""The log of a probability that has underflowed is minus infinity: compute it from the logit.

verdict: wrong
"""

REPLACE = {
    "log_q = log_sigmoid(u)": "log_q = np.log(np.exp(log_sigmoid(u)))",
}
