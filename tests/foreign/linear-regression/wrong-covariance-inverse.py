import numpy as np


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("n")
    joint = np.cov(np.column_stack([X, y]).astype(float), rowvar=False, bias=True)
    beta = np.linalg.inv(joint[:-1, :-1]).dot(joint[:-1, -1])
    return beta, float(np.mean(y) - np.mean(X, axis=0).dot(beta))
