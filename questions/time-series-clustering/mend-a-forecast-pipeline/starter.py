"""A backtest of forecasts some days ahead, by least squares on recent values."""

from __future__ import annotations

import numpy as np


def features(values: list[float], window: int) -> np.ndarray:
    """A row for each day from the first whole window on: 1, the day's value, the window's mean."""
    means = np.convolve(values, np.ones(window) / window, mode="same")[window - 1 :]
    last = values[window - 1 :]
    return np.column_stack([np.ones(len(last)), last, means])


def paired(values: list[float], horizon: int, window: int) -> tuple:
    """What is known on each day, and the value that is to be forecast from it."""
    known = features(values, window)
    target = np.asarray(values)[window:]
    return known[: len(target)], target


def naive_error(known: np.ndarray, target: np.ndarray) -> float:
    """The mean absolute error of forecasting that nothing changes."""
    return float(np.mean(np.abs(target - known[:, 1])))


def fit(known: np.ndarray, target: np.ndarray) -> np.ndarray:
    """The coefficients of least squares."""
    return np.linalg.lstsq(known, target, rcond=None)[0]


def backtest(values: list[float], *, horizon: int, window: int, n_test: int) -> tuple[np.ndarray, float]:
    """The forecasts of the last days, and their error in units of the naive one.

    All of them come from one fit.
    """
    known, target = paired(values, horizon, window)
    n_fit = len(target)
    coefficients = fit(known[:n_fit], target[:n_fit])
    forecasts = known[-n_test:] @ coefficients
    error = float(np.mean(np.abs(target[-n_test:] - forecasts)))
    return forecasts, error / naive_error(known[-n_test:], target[-n_test:])
