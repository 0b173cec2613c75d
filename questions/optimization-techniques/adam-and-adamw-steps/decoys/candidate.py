import numpy as np


class Adam:
    def __init__(self, lr, beta1, beta2, eps, weight_decay, decoupled):
        self.lr = lr
        self.b1, self.b2 = beta1, beta2
        self.eps = eps
        self.wd = weight_decay
        self.decoupled = decoupled
        self.t = 0
        self.m, self.v = {}, {}

    def step(self, parameters, gradients):
        if len(parameters) != len(gradients):
            raise ValueError("lengths")
        for p, g in zip(parameters, gradients):
            if p.shape != g.shape:
                raise ValueError("shapes")
        self.t += 1
        new = []
        for i, (p, g) in enumerate(zip(parameters, gradients)):
            p = np.array(p, dtype=float)
            g = np.array(g, dtype=float)
            if not self.decoupled:
                g = g + self.wd * p
            m = self.m.get(i, 0.0)
            v = self.v.get(i, 0.0)
            m = self.b1 * m + (1 - self.b1) * g
            v = self.b2 * v + (1 - self.b2) * g * g
            self.m[i] = m
            self.v[i] = v
            mhat = m / (1 - self.b1**self.t)
            vhat = v / (1 - self.b2**self.t)
            update = mhat / (np.sqrt(vhat) + self.eps)
            if self.decoupled:
                update = update + self.wd * p
            new.append(p - self.lr * update)
        return new
