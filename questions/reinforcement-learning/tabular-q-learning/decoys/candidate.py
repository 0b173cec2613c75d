import numpy as np


class QLearner:
    def __init__(self, n_states, n_actions, alpha, gamma, epsilon, rng):
        self.Q = np.zeros((n_states, n_actions), dtype=float)
        self.n_actions = n_actions
        self.alpha = alpha
        self.gamma = gamma
        self.epsilon = epsilon
        self.rng = rng

    def act(self, state):
        if self.rng.random() < self.epsilon:
            return int(self.rng.integers(self.n_actions))
        best = np.flatnonzero(self.Q[state] == np.max(self.Q[state]))
        return int(best[self.rng.integers(len(best))])

    def update(self, state, action, reward, next_state, terminated):
        target = reward
        if not terminated:
            target += self.gamma * np.max(self.Q[next_state])
        error = target - self.Q[state, action]
        self.Q[state, action] += self.alpha * error
