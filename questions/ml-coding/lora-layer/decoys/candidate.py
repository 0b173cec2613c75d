import numpy as np


class LoRALinear:
    def __init__(self, weight, rank, alpha, rng):
        self.W = np.array(weight, dtype=np.float64, copy=True)
        out_features, in_features = self.W.shape
        self.s = alpha / rank
        self.A = rng.standard_normal((rank, in_features)) / np.sqrt(in_features)
        self.B = np.zeros((out_features, rank))
        self.n_trainable = rank * (in_features + out_features)

    def forward(self, x):
        x = np.asarray(x, dtype=np.float64)
        base = x @ self.W.T
        hidden = x @ self.A.T
        return base + self.s * (hidden @ self.B.T)

    def step(self, x, grad_output, learning_rate):
        x = np.asarray(x, dtype=np.float64)
        g = np.asarray(grad_output, dtype=np.float64)
        dB = self.s * (g.T @ (x @ self.A.T))
        dA = self.s * ((g @ self.B).T @ x)
        self.B = self.B - learning_rate * dB
        self.A = self.A - learning_rate * dA

    def merged(self):
        return self.W + self.s * (self.B @ self.A)
