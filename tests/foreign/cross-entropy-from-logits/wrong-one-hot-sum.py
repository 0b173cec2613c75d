import numpy as np


class SoftmaxLoss:
    def forward(self, x, t):
        x = x.astype(float)
        x = x - x.max(1)[:, None]
        self.logp = x - np.log(np.exp(x).sum(1))[:, None]
        self.y = np.zeros(x.shape)
        self.y[range(len(t)), t] = 1
        return -np.sum(self.y * self.logp) / len(t)

    def backward(self):
        return (np.exp(self.logp) - self.y) / len(self.y)


def softmax(logits):
    loss = SoftmaxLoss()
    loss.forward(logits, np.zeros(len(logits), dtype=int))
    return np.exp(loss.logp)


def cross_entropy(logits, targets):
    if targets.shape[0] != logits.shape[0] or targets.min() < 0 or targets.max() > logits.shape[1] - 1:
        raise ValueError
    loss = SoftmaxLoss()
    return loss.forward(logits, targets), loss.backward()
