"""AR(p) on d-th differences by least squares, forecasts added up again level by level."""

import numpy as np


class Autoregression:
    intercept_: float
    coef_: np.ndarray

    def __init__(self, p: int, d: int) -> None:
        self.p, self.d = p, d

    def fit(self, y: np.ndarray) -> "Autoregression":
        y = np.asarray(y, dtype=float)
        w = np.diff(y, self.d)
        rows = len(y) - self.d - self.p
        if rows < self.p + 1:
            raise ValueError(f"{len(y)} values give {rows} rows for {self.p + 1} coefficients")
        lags = [w[self.p - k : len(w) - k] for k in range(1, self.p + 1)]
        solution = np.linalg.lstsq(np.column_stack([np.ones(rows), *lags]), w[self.p :], rcond=None)[0]
        self.intercept_, self.coef_ = float(solution[0]), solution[1:]
        self._recent = w[::-1].tolist()
        self._ends = [np.diff(y, level)[-1] for level in range(self.d)]
        return self

    def forecast(self, horizon: int) -> np.ndarray:
        recent = list(self._recent)
        for _ in range(horizon):
            recent.insert(0, self.intercept_ + self.coef_ @ recent[: self.p])
        found = np.array(recent[horizon - 1 :: -1])
        for end in reversed(self._ends):
            found = end + np.cumsum(found)
        return found
