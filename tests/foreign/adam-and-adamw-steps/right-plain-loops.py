"""Right: every element by itself with Python floats."""

import numpy as np


class Adam:
    """Adam, with an L2 penalty or (decoupled) the weight decay of AdamW."""

    def __init__(self, lr, beta1, beta2, eps, weight_decay, decoupled):
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.weight_decay, self.decoupled = weight_decay, decoupled
        self.state = None
        self.t = 0

    def step(self, parameters, gradients):
        if len(parameters) != len(gradients):
            raise ValueError("lists differ in length")
        parameters = [np.array(p, dtype=np.float64) for p in parameters]
        gradients = [np.array(g, dtype=np.float64) for g in gradients]
        for p, g in zip(parameters, gradients):
            if p.shape != g.shape:
                raise ValueError("shapes differ")
        if self.state is None:
            self.state = [[[0.0, 0.0] for _ in range(p.size)] for p in parameters]
        self.t += 1
        c1 = 1.0 - self.beta1**self.t
        c2 = 1.0 - self.beta2**self.t
        result = []
        for p, g, state in zip(parameters, gradients, self.state):
            values = []
            for theta, slope, s in zip(p.ravel().tolist(), g.ravel().tolist(), state):
                if not self.decoupled:
                    slope += self.weight_decay * theta
                s[0] = self.beta1 * s[0] + (1.0 - self.beta1) * slope
                s[1] = self.beta2 * s[1] + (1.0 - self.beta2) * slope * slope
                move = (s[0] / c1) / ((s[1] / c2) ** 0.5 + self.eps)
                decay = self.weight_decay * theta if self.decoupled else 0.0
                values.append(theta - self.lr * decay - self.lr * move)
            result.append(np.array(values, dtype=np.float64).reshape(p.shape))
        return result
