"""Returns the objective, which is to be maximized: a loss to be minimized has the other sign.

verdict: wrong
"""

REPLACE = {"loss = -objective": "loss = objective", "-plain / n": "plain / n"}
