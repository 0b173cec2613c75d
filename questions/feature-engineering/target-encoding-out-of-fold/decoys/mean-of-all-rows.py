"""The smoothing pulls towards the mean of all rows, the own fold among them: leave it out there too.

verdict: wrong
"""

REPLACE = {
    "table, mean = self.learn(categories[outside], y[outside])": """\
self.prior = y.mean()
            table, mean = self.learn(categories[outside], y[outside])
            del self.prior""",
    "mean = y.mean()": "mean = getattr(self, 'prior', y.mean())",
}
