"""The gradient lacks the factor ρ: the derivative of the ratio by the log-probability is the ratio.

verdict: wrong
"""

REPLACE = {"-plain / n": "-adv / n"}
