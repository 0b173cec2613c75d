"""B is changed before the gradient of A is computed: both gradients belong to the values before the step.

verdict: wrong
"""

REPLACE = {
    "        dA = self.s * ((g @ self.B).T @ x)\n": "",
    "        self.A = self.A - learning_rate * dA": """\
        dA = self.s * ((g @ self.B).T @ x)
        self.A = self.A - learning_rate * dA""",
}
