"""The forecasts are added up once, however often differences were taken.

verdict: wrong
"""

REPLACE = {"for level in self.levels[-2::-1]:": "for level in self.levels[: min(self.d, 1)]:"}
