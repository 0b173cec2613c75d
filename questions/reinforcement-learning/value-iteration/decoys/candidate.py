import numpy as np


def value_iteration(P, R, gamma, tol):
    P, R = np.asarray(P, dtype=float), np.asarray(R, dtype=float)
    n_states, n_actions = R.shape
    values = np.zeros(n_states)
    while True:
        delta = 0.0
        old = values.copy()
        for s in range(n_states):
            best = -np.inf
            for a in range(n_actions):
                best = max(best, R[s, a] + gamma * P[s, a].dot(old))
            values[s] = best
            delta = max(delta, abs(values[s] - old[s]))
        if gamma * delta <= tol * (1 - gamma):
            break
    q = R + gamma * np.einsum("sat,t->sa", P, values)
    policy = q.argmax(axis=1)
    return values, policy
