"""Every sum starts at the last value of the series: each level has its own last value.

verdict: wrong
"""

REPLACE = {"result = level[-1] + np.cumsum(result)": "result = self.levels[0][-1] + np.cumsum(result)"}
