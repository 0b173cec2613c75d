"""Reverse-mode differentiation of single numbers (Baydin et al. 2018, section 3.2)."""

import math


class Value:
    def __init__(self, data: float, parents: tuple[tuple["Value", float], ...] = ()) -> None:
        self.data, self.grad = float(data), 0.0
        self.parents = parents

    def add(self, other: "Value") -> "Value":
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def mul(self, other: "Value") -> "Value":
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    def power(self, exponent: float) -> "Value":
        slope = exponent * self.data ** (exponent - 1) if exponent else 0.0
        return Value(self.data**exponent, ((self, slope),))

    def exp(self) -> "Value":
        result = math.exp(self.data)
        return Value(result, ((self, result),))

    def tanh(self) -> "Value":
        result = math.tanh(self.data)
        return Value(result, ((self, 1 - result**2),))

    def relu(self) -> "Value":
        return Value(max(0.0, self.data), ((self, 1.0 if self.data > 0 else 0.0),))

    def backward(self) -> None:
        ordered = topological(self)
        for value in ordered:
            value.grad = 0.0
        self.grad = 1.0
        for value in reversed(ordered):
            for parent, slope in value.parents:
                parent.grad += slope * value.grad


def topological(last: Value) -> list[Value]:
    """All values behind the last one, each once and after those it was made of."""
    ordered, seen = [], set()
    waiting = [(last, False)]
    while waiting:
        value, parents_are_done = waiting.pop()
        if parents_are_done:
            ordered.append(value)
        elif value not in seen:
            seen.add(value)
            waiting.append((value, True))
            waiting.extend((parent, False) for parent, _ in value.parents)
    return ordered
