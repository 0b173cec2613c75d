import numpy as np


def initial_parameters(d, hidden, classes, rng):
    def weights(rows, columns):
        return rng.normal(0.0, 1.0, (rows, columns)) * np.sqrt(2.0 / rows)

    first = weights(d, hidden)
    return first, np.zeros((hidden,)), weights(hidden, classes), np.zeros((classes,))


def forward(parameters, x):
    """Column convention: every array has the examples as columns."""
    W1, b1, W2, b2 = parameters
    pre = np.dot(W1.T, x) + b1[:, None]
    post = np.where(pre > 0.0, pre, 0.0)
    return pre, post, np.dot(W2.T, post) + b2[:, None]


def log_probabilities(s):
    s = s - np.amax(s, axis=0)
    return s - np.log(np.sum(np.exp(s), axis=0))


def loss_and_gradients(parameters, X, y, l2):
    W1, b1, W2, b2 = parameters
    x, labels = np.asarray(X, dtype=np.float64).T, np.asarray(y).astype(np.int64)
    count = x.shape[1]
    if count < 1 or count != labels.shape[0]:
        raise ValueError("as many labels as rows, at least one")
    if np.any((labels < 0) | (labels >= b2.shape[0])):
        raise ValueError("label")
    pre, post, s = forward(parameters, x)
    logp = log_probabilities(s)
    picked = logp[labels, np.arange(count)]
    cost = -np.average(np.log(np.maximum(np.exp(picked), 1e-15))) + 0.5 * l2 * (np.square(W1).sum() + np.square(W2).sum())
    delta2 = np.exp(logp)
    delta2[labels, np.arange(count)] -= 1.0
    delta2 = delta2 / count
    delta1 = np.dot(W2, delta2)
    delta1[pre <= 0.0] = 0.0
    gW2, gb2 = np.dot(post, delta2.T) + l2 * W2, delta2.sum(axis=1)
    gW1, gb1 = np.dot(x, delta1.T) + l2 * W1, delta1.sum(axis=1)
    return float(cost), (gW1, gb1, gW2, gb2)


def train(parameters, X, y, l2, lr, steps):
    history = np.empty(steps)
    current = tuple(np.copy(p) for p in parameters)
    for step in range(steps):
        history[step], gradients = loss_and_gradients(current, X, y, l2)
        current = tuple(np.subtract(p, lr * g) for p, g in zip(current, gradients))
    return current, history
