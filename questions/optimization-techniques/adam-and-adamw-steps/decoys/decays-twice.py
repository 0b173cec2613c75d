"""With decoupled decay the gradient has the penalty, too, so that weights are decayed twice.

verdict: wrong
"""

REPLACE = {
    "if not self.decoupled:": "if self.wd:",
}
