"""Right: all arrays joined into one flat vector, split again at the end."""

import numpy as np


class Adam:
    """Adam, with an L2 penalty or (decoupled) the weight decay of AdamW."""

    def __init__(self, lr, beta1, beta2, eps, weight_decay, decoupled):
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.weight_decay, self.decoupled = weight_decay, decoupled
        self.m = self.v = 0.0
        self.power1 = self.power2 = 1.0

    def step(self, parameters, gradients):
        if len(parameters) != len(gradients):
            raise ValueError("lists differ in length")
        parameters = [np.array(p, dtype=np.float64) for p in parameters]
        gradients = [np.array(g, dtype=np.float64) for g in gradients]
        for p, g in zip(parameters, gradients):
            if p.shape != g.shape:
                raise ValueError("shapes differ")
        if not parameters:
            return []
        theta = np.concatenate([p.reshape(-1) for p in parameters])
        slope = np.concatenate([g.reshape(-1) for g in gradients])
        if not self.decoupled:
            slope = slope + self.weight_decay * theta
        self.power1 *= self.beta1
        self.power2 *= self.beta2
        self.m = self.m + (1 - self.beta1) * (slope - self.m)
        self.v = self.v + (1 - self.beta2) * (slope * slope - self.v)
        root = np.sqrt(self.v / (1 - self.power2))
        shrink = 1 - self.lr * self.weight_decay if self.decoupled else 1.0
        theta = shrink * theta - self.lr / (1 - self.power1) * self.m / (root + self.eps)
        ends = np.cumsum([p.size for p in parameters])[:-1]
        return [part.reshape(p.shape) for part, p in zip(np.split(theta, ends), parameters)]
