class Value:
    """A number that remembers how it was computed; grad is a derivative by it."""

    def __init__(self, data: float) -> None:
        self.data, self.grad = float(data), 0.0

    def add(self, other: "Value") -> "Value":
        raise NotImplementedError

    def mul(self, other: "Value") -> "Value":
        raise NotImplementedError

    def power(self, exponent: float) -> "Value":
        raise NotImplementedError

    def exp(self) -> "Value":
        raise NotImplementedError

    def tanh(self) -> "Value":
        raise NotImplementedError

    def relu(self) -> "Value":
        raise NotImplementedError

    def backward(self) -> None:
        """Sets the grad of every value behind this one to the derivative of this one by it."""
        raise NotImplementedError
