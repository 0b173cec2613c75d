"""The forecasts are differences: they must be added up to the series again.

verdict: wrong
"""

REPLACE = {"for level in self.levels[-2::-1]:": "for level in []:"}
