"""Training that stops when the validation loss does not fall any more."""

from __future__ import annotations

from math import inf


class Training:
    """Weights that move by one update in each epoch, and the best ones so far."""

    def __init__(self, weights: list[float], patience: int, min_delta: float) -> None:
        self.weights = list(weights)
        self.patience = patience
        self.min_delta = min_delta
        self.epochs = 0
        self.waited = 0
        self.best_loss = inf
        self.best_epoch = 0
        self.best_weights = list(weights)

    def epoch(self, update: list[float], loss: float) -> bool:
        """Takes in one epoch; whether to go on."""
        for place, step in enumerate(update):
            self.weights[place] += step
        self.epochs += 1
        if self.is_better(loss):
            self.keep(loss)
            self.waited = 0
        else:
            self.waited += 1
        return self.waited < self.patience

    def is_better(self, loss: float) -> bool:
        """Whether a loss is an improvement."""
        return loss < self.best_loss - self.min_delta

    def keep(self, loss: float) -> None:
        """Remembers the present weights as the best ones."""
        self.best_loss = loss
        self.best_epoch = self.epochs
        self.best_weights = self.weights.copy()

    def finish(self) -> tuple[list[float], int]:
        """The best weights, and their epoch."""
        return self.best_weights, self.best_epoch
