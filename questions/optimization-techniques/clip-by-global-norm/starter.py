import numpy as np


def clip_by_global_norm(
    gradients: list[np.ndarray | None], max_norm: float
) -> tuple[list[np.ndarray | None], float]:
    """The clipped gradients, and the norm before clipping."""
    raise NotImplementedError
