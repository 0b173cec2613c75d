"""`transform` measures the batch that it is given anew: it must use the mean and scale of fit.

verdict: wrong
"""

REPLACE = {
    "        self.demand_columns(X)": """\
        self.demand_columns(X)
        if len(X):
            self.fit(X)""",
}
