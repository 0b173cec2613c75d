"""A second fit adds to the counts of the first: start from nothing.

verdict: wrong
"""

REPLACE = {
    "        self.alpha = alpha": """\
        self.alpha = alpha
        self.counts, self.sizes, self.priors, self.vocabulary, self.n = {}, {}, {}, set(), 0""",
    """        self.counts = {}
        self.sizes = {}
        self.priors = {}
        self.vocabulary = set()
""": "",
    "self.n = len(documents)": "self.n += len(documents)",
}
