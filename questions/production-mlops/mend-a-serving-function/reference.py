"""Serves a logistic regression together with what its features go through."""

from __future__ import annotations

from math import exp, log1p


def completed(request: dict, defaults: dict) -> dict:
    """A value for each feature: the request's own, else the default."""
    values = dict(request)
    for name, default in defaults.items():
        if values.get(name) is None:
            values[name] = default
    return values


def prepared(values: dict, model: dict) -> dict:
    """The values as they were in training before they were scaled."""
    found = {}
    for name, value in values.items():
        if name in model["clip"]:
            low, high = model["clip"][name]
            value = min(max(value, low), high)
        found[name] = log1p(value) if name in model["logged"] else value
    return found


def scaled(row: list[float], model: dict) -> list[float]:
    """A row in units of each feature's spread."""
    return [(x - m) / s for x, m, s in zip(row, model["mean"], model["scale"])]


def sigmoid(z: float) -> float:
    """The logistic function, without an overflow on either side."""
    return 1 / (1 + exp(-z)) if z > 0 else exp(z) / (1 + exp(z))


def predict(model: dict, requests: list[dict]) -> list[float]:
    """The probability of class 1 for each request."""
    found = []
    for request in requests:
        values = prepared(completed(request, model["defaults"]), model)
        row = scaled([values[name] for name in model["features"]], model)
        z = sum(w * x for w, x in zip(model["weights"], row)) + model["bias"]
        found.append(sigmoid(z))
    return found
