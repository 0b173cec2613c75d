"""The epoch without a mistake is not counted: epochs_ includes it.

verdict: wrong
"""

REPLACE = {
    "        self.coef_ = w[:d]": """\
        self.epochs_ -= done
        self.coef_ = w[:d]"""
}
