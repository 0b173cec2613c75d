"""Wrong: eps stands inside the root; eps=0.1 and a gradient of 0.5."""

import numpy as np


class Adam:
    """Adam, with an L2 penalty or (decoupled) the weight decay of AdamW."""

    def __init__(self, lr, beta1, beta2, eps, weight_decay, decoupled):
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.weight_decay, self.decoupled = weight_decay, decoupled
        self.m = None
        self.v = None
        self.t = 0

    def step(self, parameters, gradients):
        if len(parameters) != len(gradients):
            raise ValueError("lists differ in length")
        parameters = [np.array(p, dtype=np.float64) for p in parameters]
        gradients = [np.array(g, dtype=np.float64) for g in gradients]
        for p, g in zip(parameters, gradients):
            if p.shape != g.shape:
                raise ValueError("shapes differ")
        if self.m is None:
            self.m = [np.zeros(p.shape) for p in parameters]
            self.v = [np.zeros(p.shape) for p in parameters]
        self.t += 1
        out = []
        for i, (p, g) in enumerate(zip(parameters, gradients)):
            if not self.decoupled:
                g = g + self.weight_decay * p
            self.m[i] = self.beta1 * self.m[i] + (1 - self.beta1) * g
            self.v[i] = self.beta2 * self.v[i] + (1 - self.beta2) * g**2
            m_hat = self.m[i] / (1 - self.beta1**self.t)
            v_hat = self.v[i] / (1 - self.beta2**self.t)
            new = p - self.lr * m_hat / np.sqrt(v_hat + self.eps)
            if self.decoupled:
                new = new - self.lr * self.weight_decay * p
            out.append(np.asarray(new))
        return out
