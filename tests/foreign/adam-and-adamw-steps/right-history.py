"""Right: the corrected means as weighted means of all gradients seen, with no running state but the history."""

import numpy as np


class Adam:
    """Adam, with an L2 penalty or (decoupled) the weight decay of AdamW."""

    def __init__(self, lr, beta1, beta2, eps, weight_decay, decoupled):
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.weight_decay, self.decoupled = weight_decay, decoupled
        self.history = []

    def step(self, parameters, gradients):
        if len(parameters) != len(gradients):
            raise ValueError("lists differ in length")
        parameters = [np.array(p, dtype=np.float64) for p in parameters]
        gradients = [np.array(g, dtype=np.float64) for g in gradients]
        for p, g in zip(parameters, gradients):
            if p.shape != g.shape:
                raise ValueError("shapes differ")
        if not self.decoupled:
            gradients = [g + self.weight_decay * p for p, g in zip(parameters, gradients)]
        self.history.append(gradients)
        t = len(self.history)
        ages = np.arange(t)[::-1]
        w1 = np.power(float(self.beta1), ages)
        w2 = np.power(float(self.beta2), ages)
        w1, w2 = w1 / w1.sum(), w2 / w2.sum()
        result = []
        for i, p in enumerate(parameters):
            past = np.stack([gs[i] for gs in self.history])
            first = np.tensordot(w1, past, axes=1)
            second = np.tensordot(w2, past**2, axes=1)
            rate = first / (np.sqrt(second) + self.eps)
            if self.decoupled:
                rate = rate + self.weight_decay * p
            result.append(np.asarray(p - self.lr * rate))
        return result
