"""Tabular Q-learning (Watkins and Dayan 1992) with an ε-greedy policy."""

import numpy as np


class QLearner:
    def __init__(
        self,
        n_states: int,
        n_actions: int,
        alpha: float,
        gamma: float,
        epsilon: float,
        rng: np.random.Generator,
    ) -> None:
        self.alpha, self.gamma, self.epsilon, self.rng = alpha, gamma, epsilon, rng
        self.Q = np.zeros((n_states, n_actions))

    def act(self, state: int) -> int:
        values = self.Q[state]
        explores = self.rng.random() < self.epsilon
        actions = np.arange(len(values)) if explores else np.flatnonzero(values == values.max())
        return int(self.rng.choice(actions))

    def update(self, state: int, action: int, reward: float, next_state: int, terminated: bool) -> None:
        following = 0.0 if terminated else self.Q[next_state].max()
        self.Q[state, action] += self.alpha * (reward + self.gamma * following - self.Q[state, action])
