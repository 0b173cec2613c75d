import numpy as np

def linear_regression(X, y):
    if len(y) != len(X):
        raise ValueError
    A = np.insert(X.astype(float), 0, 1.0, axis=1)
    theta = np.linalg.inv(A.T.dot(A)).dot(A.T).dot(y.astype(float))
    return theta[1:], float(theta[0])
