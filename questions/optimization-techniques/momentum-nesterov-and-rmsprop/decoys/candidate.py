import numpy as np


class Momentum:
    def __init__(self, lr, momentum, nesterov):
        self.lr = lr
        self.mu = momentum
        self.nesterov = nesterov
        self.v = None

    def step(self, theta, gradient):
        if np.shape(theta) != np.shape(gradient):
            raise ValueError("shapes differ")
        g = np.array(gradient, dtype=float)
        if self.v is None:
            self.v = np.zeros(g.shape)
        self.v = self.mu * self.v + g
        move = self.v
        if self.nesterov:
            move = g + self.mu * self.v
        return np.array(theta, dtype=float) - self.lr * move


class RMSProp:
    def __init__(self, lr, decay, eps):
        self.lr = lr
        self.rho = decay
        self.eps = eps
        self.s = None

    def step(self, theta, gradient):
        if np.shape(theta) != np.shape(gradient):
            raise ValueError("different shapes")
        g = np.array(gradient, dtype=float)
        if self.s is None:
            self.s = np.zeros(g.shape)
        self.s = self.rho * self.s + (1 - self.rho) * np.square(g)
        size = np.sqrt(self.s) + self.eps
        return np.array(theta, dtype=float) - self.lr * g / size
