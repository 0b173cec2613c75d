"""Multiplies the loss by beta: it belongs inside, to the margin.

verdict: wrong
"""

REPLACE = {"beta * (chosen - rejected)": "chosen - rejected", "losses.mean()": "beta * losses.mean()"}
