import numpy as np


def knn_predict(X_train, y_train, X_test, k):
    if len(X_train) != len(y_train):
        raise ValueError("lengths differ")
    if k < 1 or k > len(X_train):
        raise ValueError("impossible k")
    X_train = X_train.astype(float)
    X_test = X_test.astype(float)
    labels = np.zeros(len(X_test), dtype=int)
    for i, query in enumerate(X_test):
        gaps = X_train - query
        distances = np.linalg.norm(gaps, axis=1)
        order = np.argsort(distances, kind="stable")
        near = y_train[order[:k]]
        values, counts = np.unique(near, return_counts=True)
        labels[i] = values[np.argmax(counts)]
    return labels
