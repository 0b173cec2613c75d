import numpy as np


class LinearRegression:
    def __init__(self, learning_rate=0.001, n_iters=1000):
        self.lr, self.n_iters = learning_rate, n_iters

    def fit(self, X, y):
        n_samples, n_features = X.shape
        self.weights = np.zeros(n_features)
        self.bias = 0
        for _ in range(self.n_iters):
            y_predicted = np.dot(X, self.weights) + self.bias
            dw = (1 / n_samples) * np.dot(X.T, (y_predicted - y))
            db = (1 / n_samples) * np.sum(y_predicted - y)
            self.weights = self.weights - self.lr * dw
            self.bias = self.bias - self.lr * db


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("n")
    model = LinearRegression()
    model.fit(X, y)
    return model.weights, float(model.bias)
