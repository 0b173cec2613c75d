import numpy as np


class LoRALinear:
    """A frozen linear layer with a trainable update of low rank."""

    def __init__(self, weight: np.ndarray, rank: int, alpha: float, rng: np.random.Generator) -> None:
        raise NotImplementedError

    def forward(self, x: np.ndarray) -> np.ndarray:
        raise NotImplementedError

    def step(self, x: np.ndarray, grad_output: np.ndarray, learning_rate: float) -> None:
        raise NotImplementedError

    def merged(self) -> np.ndarray:
        raise NotImplementedError
