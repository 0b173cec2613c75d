"""The priors are smoothed, too: they are the plain shares of the training documents.

verdict: wrong
"""

REPLACE = {
    "math.log(self.priors[label] / self.n)": """\
math.log((self.priors[label] + 1) / (self.n + len(self.counts)))"""
}
VARY = {
    "(self.priors[label] + 1) / (self.n + len(self.counts))": [
        "(self.priors[label] + self.alpha) / (self.n + self.alpha * len(self.counts))"
    ]
}
