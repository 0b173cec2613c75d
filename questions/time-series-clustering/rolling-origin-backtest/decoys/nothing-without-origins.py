"""Without any origin a result is given: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("no origin")': "return [], [0.0] * horizon"}
