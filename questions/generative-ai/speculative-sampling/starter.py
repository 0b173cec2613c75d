import numpy as np


def accept(tokens: list[int], draft: np.ndarray, target: np.ndarray, rng: np.random.Generator) -> list[int]:
    """The drafted tokens that are accepted, and one token more."""
    raise NotImplementedError
