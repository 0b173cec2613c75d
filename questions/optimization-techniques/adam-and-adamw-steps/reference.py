"""Adam (Kingma and Ba 2015, algorithm 1) and AdamW (Loshchilov and Hutter 2019, algorithm 2)."""

import numpy as np


class Adam:
    def __init__(
        self, lr: float, beta1: float, beta2: float, eps: float, weight_decay: float, decoupled: bool
    ) -> None:
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.weight_decay, self.decoupled = weight_decay, decoupled
        self.t = 0
        self.means: list[tuple[np.ndarray, np.ndarray]] = []

    def step(self, parameters: list[np.ndarray], gradients: list[np.ndarray]) -> list[np.ndarray]:
        if [np.shape(p) for p in parameters] != [np.shape(g) for g in gradients]:
            raise ValueError("every parameter needs one gradient, of its shape")
        if self.t == 0:
            self.means = [(np.zeros(p.shape), np.zeros(p.shape)) for p in parameters]
        self.t += 1
        moved = [
            self.moved(k, np.asarray(p, float), g) for k, (p, g) in enumerate(zip(parameters, gradients))
        ]
        return moved

    def moved(self, k: int, theta: np.ndarray, g: np.ndarray) -> np.ndarray:
        """Parameter number k after the step, with its running means brought up to date."""
        decay = self.weight_decay * theta
        g = np.asarray(g, float) if self.decoupled else g + decay
        m, v = self.means[k]
        m, v = self.beta1 * m + (1 - self.beta1) * g, self.beta2 * v + (1 - self.beta2) * g**2
        self.means[k] = m, v
        m_hat, v_hat = m / (1 - self.beta1**self.t), v / (1 - self.beta2**self.t)
        direction = m_hat / (np.sqrt(v_hat) + self.eps)
        return theta - self.lr * (direction + decay if self.decoupled else direction)
