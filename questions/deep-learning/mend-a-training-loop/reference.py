"""Mini-batch training of a network with one hidden layer and dropout, for two classes."""

from __future__ import annotations

import numpy as np


class Network:
    """relu(X @ W + b), dropped out while training, times v plus c: the logits of class 1."""

    def __init__(self, weights: tuple, dropout: float, rng: np.random.Generator) -> None:
        self.weights = [np.array(value) for value in weights]
        self.dropout = dropout
        self.rng = rng

    def zero_grad(self) -> None:
        """Forgets the gradients."""
        self.gradients = [np.zeros_like(value) for value in self.weights]

    def loss(self, X: np.ndarray, y: np.ndarray) -> float:
        """The mean logistic loss; what `backward` needs is kept."""
        W, b, v, c = self.weights
        hidden = np.maximum(X @ W + b, 0.0)
        keep = np.ones_like(hidden)
        if self.is_training:
            keep = (self.rng.random(hidden.shape) >= self.dropout) / (1.0 - self.dropout)
        dropped = hidden * keep
        logits = dropped @ v + c
        self.seen = (X, y, keep * (hidden > 0), dropped, logits)
        return float(np.mean(np.logaddexp(0.0, logits) - y * logits))

    def backward(self) -> None:
        """Adds the gradient of the last loss to the gradients."""
        X, y, slope, dropped, logits = self.seen
        error = (1.0 / (1.0 + np.exp(-logits)) - y) / len(y)
        back = np.outer(error, self.weights[2]) * slope
        found = (X.T @ back, back.sum(axis=0), dropped.T @ error, error.sum())
        self.gradients = [old + new for old, new in zip(self.gradients, found)]

    def step(self, lr: float) -> None:
        """One step of gradient descent."""
        self.weights = [value - lr * slope for value, slope in zip(self.weights, self.gradients)]


def train(weights, data, validation, *, epochs, batch_size, lr, dropout, rng):
    """The trained weights, and the training and validation loss of each epoch."""
    X, y, X_val, y_val = (np.asarray(part, dtype=float) for part in (*data, *validation))
    network = Network(weights, dropout, rng)
    history = []
    for _ in range(epochs):
        network.is_training = True
        losses = []
        for start in range(0, len(y), batch_size):
            rows = slice(start, start + batch_size)
            network.zero_grad()
            losses.append(network.loss(X[rows], y[rows]) * len(y[rows]))
            network.backward()
            network.step(lr)
        network.is_training = False
        history.append((sum(losses) / len(y), network.loss(X_val, y_val)))
    return tuple(network.weights), history
