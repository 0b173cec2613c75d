import math
from itertools import count

numbers = count()


class Value:
    def __init__(self, data, parents=()):
        self.data = float(data)
        self.grad = 0.0
        self.parents = parents
        self.number = next(numbers)
        self.spread = lambda: None

    def add(self, other):
        out = Value(self.data + other.data, (self, other))

        def spread():
            self.grad += out.grad
            other.grad += out.grad

        out.spread = spread
        return out

    def mul(self, other):
        out = Value(self.data * other.data, (self, other))

        def spread():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad

        out.spread = spread
        return out

    def power(self, exponent):
        slope = exponent * self.data ** (exponent - 1) if exponent != 0 else 0.0
        return self.by(self.data**exponent, slope)

    def exp(self):
        y = math.exp(self.data)
        return self.by(y, y)

    def tanh(self):
        y = math.tanh(self.data)
        return self.by(y, 1 - y * y)

    def relu(self):
        y = self.data if self.data > 0 else 0.0
        return self.by(y, float(self.data > 0))

    def by(self, data, slope):
        out = Value(data, (self,))

        def spread():
            self.grad += slope * out.grad

        out.spread = spread
        return out

    def backward(self):
        found, todo = {self}, [self]
        while todo:
            for parent in todo.pop().parents:
                if parent not in found:
                    found.add(parent)
                    todo.append(parent)
        for value in found:
            value.grad = 0.0
        self.grad = 1.0
        for value in sorted(found, key=lambda v: v.number, reverse=True):
            value.spread()
