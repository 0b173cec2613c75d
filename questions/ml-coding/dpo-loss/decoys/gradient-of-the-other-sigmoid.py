"""The gradient has σ(z) where σ(−z) belongs, so that pairs ranked well get the most of it.

verdict: wrong
"""

REPLACE = {"np.exp(np.minimum(z, 700.0))": "np.exp(np.minimum(-z, 700.0))"}
