import numpy as np


class QLearner:
    """A table of action values, chosen from ε-greedily and moved by Q-learning."""

    def __init__(
        self,
        n_states: int,
        n_actions: int,
        alpha: float,
        gamma: float,
        epsilon: float,
        rng: np.random.Generator,
    ) -> None:
        raise NotImplementedError

    def act(self, state: int) -> int:
        raise NotImplementedError

    def update(self, state: int, action: int, reward: float, next_state: int, terminated: bool) -> None:
        raise NotImplementedError
