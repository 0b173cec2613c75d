import numpy as np


class BatchNorm:
    def __init__(self, gamma, beta, momentum, eps):
        self.momentum, self.eps = momentum, eps
        self.gamma, self.beta = np.array(gamma, float), np.array(beta, float)
        self.running_mean = 0 * self.gamma
        self.running_var = self.running_mean + 1

    def forward(self, X, training):
        X = np.array(X, float)
        if not training:
            scale = self.gamma / np.sqrt(self.running_var + self.eps)
            return X * scale + (self.beta - self.running_mean * scale)
        n = len(X)
        mu = X.sum(0) / n
        centred = X - mu
        variance = (centred**2).sum(0) / n
        self.running_mean = self.running_mean + self.momentum * (mu - self.running_mean)
        unbiased = variance * n / (n - 1)
        self.running_var = self.running_var + self.momentum * (unbiased - self.running_var)
        self.kept = centred, variance + self.eps
        return centred / np.sqrt(variance + self.eps) * self.gamma + self.beta

    def backward(self, D):
        centred, v = self.kept
        D = np.array(D, float)
        n = len(D)
        self.beta_grad = D.sum(0)
        self.gamma_grad = (D * centred).sum(0) / np.sqrt(v)
        dhat = D * self.gamma
        dvar = (dhat * centred).sum(0) * -0.5 * v**-1.5
        dmean = -dhat.sum(0) / np.sqrt(v)
        return dhat / np.sqrt(v) + dvar * 2 * centred / n + dmean / n
