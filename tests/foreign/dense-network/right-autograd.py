# a small tape: every operation records how to send its gradient back
import numpy as np
class T:
    def __init__(self, v): self.v, self.g, self.back = v, np.zeros_like(v), []
def lin(x, w, b):
    o = T(x.v @ w.v + b.v)
    def back():
        x.g = x.g + o.g @ w.v.T; w.g = w.g + x.v.T @ o.g; b.g = b.g + o.g.sum(0)
    return o, back
def relu(x):
    o = T(np.where(x.v > 0, x.v, 0.0))
    def back(): x.g = x.g + np.where(x.v > 0, o.g, 0.0)
    return o, back
def loss_and_gradients(parameters, X, y, l2):
    X = np.array(X, dtype=float); y = np.array(y).astype(int)
    ps = [T(np.array(p, dtype=float)) for p in parameters]
    K = ps[3].v.shape[0]
    if X.shape[0] != y.shape[0] or not y.size or ((y < 0) | (y >= K)).any(): raise ValueError("bad")
    x = T(X)
    z, bz = lin(x, ps[0], ps[1]); a, ba = relu(z); s, bs = lin(a, ps[2], ps[3])
    lse = np.logaddexp.reduce(s.v, axis=1)
    s.g = np.exp(s.v - lse[:, None]); s.g[range(len(y)), y] -= 1; s.g /= len(y)
    for b in (bs, ba, bz): b()
    loss = np.mean(lse - np.take_along_axis(s.v, y[:, None], 1)[:, 0])
    for i in (0, 2): loss += l2 * np.sum(ps[i].v ** 2) / 2; ps[i].g += l2 * ps[i].v
    return np.float64(loss), tuple(p.g for p in ps)
def train(parameters, X, y, l2, lr, steps):
    out = []
    cur = tuple(np.array(p) for p in parameters)
    while len(out) < steps:
        l, g = loss_and_gradients(cur, X, y, l2)
        cur = tuple(np.subtract(c, lr * d) for c, d in zip(cur, g)); out.append(float(l))
    return cur, np.asarray(out, dtype=float)
def initial_parameters(d, hidden, classes, rng):
    flat = rng.standard_normal(d * hidden + hidden * classes)
    return (flat[: d * hidden].reshape(d, hidden) * (2 / d) ** .5, np.zeros((hidden,)), flat[d * hidden:].reshape(hidden, classes) * (2 / hidden) ** .5, np.zeros((classes,)))
