"""The count is dampened by a logarithm: the plain count is meant.

verdict: wrong
"""

REPLACE = {
    "            norm =": """\
            weights = {t: self.idf_[t] * (1 + math.log(document.count(t))) for t in weights}
            norm ="""
}
