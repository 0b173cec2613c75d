"""The sums start at the first value: the forecast goes on from the last.

verdict: wrong
"""

REPLACE = {"result = level[-1] + np.cumsum(result)": "result = level[0] + np.cumsum(result)"}
