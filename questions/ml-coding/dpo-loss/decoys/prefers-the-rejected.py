"""The margin has the wrong sign, so the rejected response is made more likely.

verdict: wrong
"""

REPLACE = {
    "beta * (chosen - rejected)": "beta * (rejected - chosen)",
    "(-beta * weight": "(beta * weight",
    "(beta * weight": "(-beta * weight",
}
