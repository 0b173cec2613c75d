"""Low-rank adaptation of a linear layer (Hu et al. 2022, section 4.1)."""

import numpy as np


class LoRALinear:
    def __init__(self, weight: np.ndarray, rank: int, alpha: float, rng: np.random.Generator) -> None:
        self.weight = np.array(weight, dtype=float)
        n_out, n_in = self.weight.shape
        self.scale = alpha / rank
        self.A = rng.normal(0.0, n_in**-0.5, (rank, n_in))
        self.B = np.zeros((n_out, rank))
        self.n_trainable = self.A.size + self.B.size

    def forward(self, x: np.ndarray) -> np.ndarray:
        return x @ self.weight.T + self.scale * (x @ self.A.T) @ self.B.T

    def step(self, x: np.ndarray, grad_output: np.ndarray, learning_rate: float) -> None:
        grad_B = self.scale * grad_output.T @ (x @ self.A.T)
        grad_A = self.scale * (grad_output @ self.B).T @ x
        self.A -= learning_rate * grad_A
        self.B -= learning_rate * grad_B

    def merged(self) -> np.ndarray:
        return self.weight + self.scale * self.B @ self.A
