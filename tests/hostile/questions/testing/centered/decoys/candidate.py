def centered(X):
    return X - X.sum(axis=0) / len(X)
