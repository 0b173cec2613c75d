"""The decoupled decay shrinks the parameter after the step, and with it the step: it takes the old one.

verdict: wrong
"""

REPLACE = {
    """\
            if self.decoupled:
                update = update + self.wd * p
            new.append(p - self.lr * update)""": """\
            p = p - self.lr * update
            new.append(p * (1 - self.lr * self.wd) if self.decoupled else p)""",
}
