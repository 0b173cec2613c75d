import numpy as np


class BatchNorm:
    def __init__(self, gamma, beta, momentum, eps):
        self.gamma = np.array(gamma, dtype=float)
        self.beta = np.array(beta, dtype=float)
        self.momentum = momentum
        self.eps = eps
        self.running_mean_ = np.zeros_like(self.gamma)
        self.running_var_ = np.ones_like(self.gamma)
        self.cache = None

    def forward(self, X, training):
        X = np.array(X, dtype=float)
        if training:
            n = X.shape[0]
            if n < 2:
                raise ValueError("batch too small")
            mu = np.mean(X, axis=0)
            var = np.mean((X - mu) ** 2, axis=0)
            m = self.momentum
            self.running_mean_ = self.running_mean_ + m * (mu - self.running_mean_)
            unbiased = var * n / (n - 1)
            self.running_var_ = self.running_var_ + m * (unbiased - self.running_var_)
            std = np.sqrt(var + self.eps)
            xhat = (X - mu) / std
            self.cache = xhat, std
        else:
            std = np.sqrt(self.running_var_ + self.eps)
            xhat = (X - self.running_mean_) / std
        return xhat * self.gamma + self.beta

    def backward(self, G):
        if self.cache is None:
            raise ValueError("no training pass yet")
        G = np.array(G, dtype=float)
        xhat, std = self.cache
        n = G.shape[0]
        dbeta = np.sum(G, axis=0)
        dgamma = np.sum(G * xhat, axis=0)
        scale = self.gamma / std
        dX = scale * (G - dbeta / n - xhat * dgamma / n)
        return dX, dgamma, dbeta
