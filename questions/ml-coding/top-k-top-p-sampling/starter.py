import numpy as np


def sample_tokens(
    logits: np.ndarray,
    n: int,
    rng: np.random.Generator,
    temperature: float = 1.0,
    top_k: int | None = None,
    top_p: float | None = None,
) -> np.ndarray:
    """n token ids, drawn after temperature, top-k and top-p filtering."""
    raise NotImplementedError
