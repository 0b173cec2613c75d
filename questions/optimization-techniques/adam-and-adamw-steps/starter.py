import numpy as np


class Adam:
    """Adam, with an L2 penalty or (decoupled) the weight decay of AdamW."""

    def __init__(
        self, lr: float, beta1: float, beta2: float, eps: float, weight_decay: float, decoupled: bool
    ) -> None:
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.weight_decay, self.decoupled = weight_decay, decoupled

    def step(self, parameters: list[np.ndarray], gradients: list[np.ndarray]) -> list[np.ndarray]:
        """The parameters after one more step."""
        raise NotImplementedError
