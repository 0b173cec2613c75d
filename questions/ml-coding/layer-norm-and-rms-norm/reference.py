"""Layer norm (Ba, Kiros and Hinton 2016) and RMS norm (Zhang and Sennrich 2019)."""

import numpy as np


def layer_norm(X: np.ndarray, gamma: np.ndarray, beta: np.ndarray, eps: float) -> np.ndarray:
    x_hat, _ = scaled(centred(X), eps)
    return x_hat * gamma + beta


def rms_norm(X: np.ndarray, gamma: np.ndarray, eps: float) -> np.ndarray:
    x_hat, _ = scaled(np.asarray(X, float), eps)
    return x_hat * gamma


def layer_norm_backward(
    G: np.ndarray, X: np.ndarray, gamma: np.ndarray, eps: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    dx, dgamma = scaled_backward(np.asarray(G, float), centred(X), gamma, eps)
    return centred(dx), dgamma, over_vectors(np.asarray(G, float))


def rms_norm_backward(
    G: np.ndarray, X: np.ndarray, gamma: np.ndarray, eps: float
) -> tuple[np.ndarray, np.ndarray]:
    return scaled_backward(np.asarray(G, float), np.asarray(X, float), gamma, eps)


def centred(X: np.ndarray) -> np.ndarray:
    """Each vector minus its mean; its own derivative, since it is linear and symmetric."""
    X = np.asarray(X, float)
    return X - X.mean(axis=-1, keepdims=True)


def scaled(x: np.ndarray, eps: float) -> tuple[np.ndarray, np.ndarray]:
    """Each vector divided by its root mean square, and that root."""
    root = np.sqrt((x**2).mean(axis=-1, keepdims=True) + eps)
    return x / root, root


def scaled_backward(
    G: np.ndarray, x: np.ndarray, gamma: np.ndarray, eps: float
) -> tuple[np.ndarray, np.ndarray]:
    x_hat, root = scaled(x, eps)
    g_hat = G * gamma
    along = (g_hat * x_hat).mean(axis=-1, keepdims=True)
    return (g_hat - x_hat * along) / root, over_vectors(G * x_hat)


def over_vectors(values: np.ndarray) -> np.ndarray:
    """The sum over all axes but the last."""
    return values.sum(axis=tuple(range(values.ndim - 1)))
