import numpy as np


def layer_norm(X, gamma, beta, eps):
    X = np.array(X, dtype=float)
    mu = X.mean(axis=-1, keepdims=True)
    var = X.var(axis=-1, keepdims=True)
    return gamma * (X - mu) / np.sqrt(var + eps) + beta


def layer_norm_backward(G, X, gamma, eps):
    G, X = np.array(G, dtype=float), np.array(X, dtype=float)
    d = X.shape[-1]
    mu = X.mean(axis=-1, keepdims=True)
    variance = ((X - mu) ** 2).sum(axis=-1, keepdims=True) / d
    sigma = np.sqrt(variance + eps)
    xhat = (X - mu) / sigma
    rows = tuple(range(X.ndim - 1))
    dbeta = G.sum(axis=rows)
    dgamma = (G * xhat).sum(axis=rows)
    dxhat = G * gamma
    mean_part = dxhat.sum(axis=-1, keepdims=True) / d
    sigma_part = xhat * (dxhat * xhat).sum(axis=-1, keepdims=True) / d
    dX = (dxhat - mean_part - sigma_part) / sigma
    return dX, dgamma, dbeta


def rms_norm(X, gamma, eps):
    X = np.array(X, dtype=float)
    square = np.mean(X * X, axis=-1, keepdims=True)
    return gamma * X / np.sqrt(square + eps)


def rms_norm_backward(G, X, gamma, eps):
    G, X = np.array(G, dtype=float), np.array(X, dtype=float)
    r = np.sqrt(np.mean(X * X, axis=-1, keepdims=True) + eps)
    unit = X / r
    weighted = G * gamma
    along = unit * np.mean(weighted * unit, axis=-1, keepdims=True)
    total = (G * unit).sum(axis=tuple(range(X.ndim - 1)))
    return (weighted - along) / r, total
