"""Checks for tiny-autograd-engine: derivatives written out, and central differences of random programs."""

import math

import numpy as np

from sparring.checking import check, equal, gradient_matches, scalar, scales

SINGLE = {
    "exp": (math.exp, math.exp),
    "tanh": (math.tanh, lambda v: 1 / math.cosh(v) ** 2),
    "relu": (lambda v: max(0.0, v), lambda v: 1.0 if v > 0 else 0.0),
}


def demand(values, wanted):
    """Demands the grad of each value."""
    for value, want in zip(values, wanted):
        equal(value.grad, float(want))


def program(rng, inputs, steps):
    """Random steps (name, places of the arguments), each on what is there already, all used."""
    found = []
    for step in range(steps):
        there = inputs + step
        name = ("add", "mul", "tanh", "power", "add", "mul")[int(rng.integers(6))]
        count = 2 if name in ("add", "mul") else 1
        found.append(
            (name, [there - 1 if step % 2 else int(rng.integers(there)), int(rng.integers(there))][:count])
        )
    return found


def plain(steps, numbers):
    """The sum of all results, in floats."""
    values = list(numbers)
    for name, places in steps:
        one = [values[p] for p in places]
        values.append(
            one[0] + one[1]
            if name == "add"
            else one[0] * one[1]
            if name == "mul"
            else math.tanh(one[0])
            if name == "tanh"
            else one[0] ** 2
        )
    return sum(math.tanh(v) for v in values)


def built(steps, leaves):
    """The same, in values of the solution."""
    values = list(leaves)
    for name, places in steps:
        first, *rest = (values[p] for p in places)
        if name == "power":
            values.append(first.power(2))
        else:
            values.append(getattr(first, name)(*rest))
    total = values[0].tanh()
    for value in values[1:]:
        total = total.add(value.tanh())
    return total


@check("The worked example: xy + x at 2 and 3", shown=True)
def worked_example(solution):
    x, y = solution.Value(2.0), solution.Value(3.0)
    z = x.mul(y).add(x)
    z.backward()
    equal(z.data, 8.0)
    demand((x, y, z), (4.0, 2.0, 1.0))


@check("A new value has a grad of 0, and its own derivative is 1")
def alone(solution):
    x = solution.Value(-1.5)
    equal(x.data, -1.5)
    equal(x.grad, 0.0)
    x.backward()
    equal(x.grad, 1.0)


@check("A sum passes its gradient on to both")
def sums(solution):
    x, y = solution.Value(2.0), solution.Value(-3.0)
    z = x.add(y)
    equal(z.data, -1.0)
    z.backward()
    demand((x, y), (1.0, 1.0))


@check("A product passes on the other factor")
def products(solution):
    x, y, w = solution.Value(2.0), solution.Value(-3.0), solution.Value(5.0)
    z = x.mul(y).mul(w)
    equal(z.data, -30.0)
    z.backward()
    demand((x, y, w), (-15.0, 10.0, -6.0))


@check("Powers, whole, broken and negative")
def powers(solution):
    for base, exponent in (
        (3.0, 2),
        (-2.0, 3),
        (4.0, 0.5),
        (2.0, -1),
        (-2.0, -2),
        (2.5, 1),
        (3.0, 0),
        (0.0, 2),
        (0.0, 1),
    ):
        x = solution.Value(base)
        y = x.power(exponent)
        equal(y.data, base**exponent)
        y.mul(solution.Value(2.0)).backward()
        equal(x.grad, 2 * exponent * base ** (exponent - 1) if exponent else 0.0)


@check("exp, tanh and relu, of numbers of either sign", sizes=(1, 2, 3))
def functions(solution, rng, n):
    for name, (function, slope) in SINGLE.items():
        for at in (float(rng.uniform(0.1, n)), -float(rng.uniform(0.1, n))):
            x = solution.Value(at)
            y = getattr(x, name)()
            equal(y.data, function(at))
            y.mul(solution.Value(3.0)).backward()
            equal(x.grad, 3 * slope(at))


@check("The derivative of relu at 0 is 0", alone="The derivative of relu at 0 is not 0.")
def kink(solution):
    x = solution.Value(0.0)
    y = x.relu()
    y.backward()
    equal(y.data, 0.0)
    equal(x.grad, 0.0)


@check("A value that is both arguments of a call gets both shares")
def twice(solution):
    x = solution.Value(3.0)
    x.mul(x).backward()
    equal(x.grad, 6.0)
    x = solution.Value(3.0)
    x.add(x).backward()
    equal(x.grad, 2.0)


@check("A value in the middle that is used twice passes on the sum")
def shared(solution):
    x = solution.Value(2.0)
    y = x.mul(x)
    z = y.mul(y).add(y)  # x^4 + x^2
    z.backward()
    demand((x, y), (36.0, 9.0))


@check("A long way and a short way to one value are both waited for")
def long_and_short(solution):
    x = solution.Value(2.0)
    y = x.mul(x)
    far = y.add(x).mul(y).tanh().add(y)
    z = y.add(far.mul(far)).add(far)
    z.backward()
    inner = 2.0**4 + 2.0**3
    f, df = math.tanh(inner) + 4.0, (4 * 2.0**3 + 3 * 2.0**2) / math.cosh(inner) ** 2 + 4.0
    equal(x.grad, 4.0 + (2 * f + 1) * df)
    x = solution.Value(0.5)
    y = x.exp()
    z = y.add(y.tanh().exp().mul(x))
    z.backward()
    e = math.exp(0.5)
    t = math.exp(math.tanh(e))
    equal(x.grad, e + t + 0.5 * t * e / math.cosh(e) ** 2)
    z = y.tanh().exp().mul(x).add(y)
    z.backward()
    equal(x.grad, e + t + 0.5 * t * e / math.cosh(e) ** 2)


@check("Random programs agree with central differences", sizes=(2, 5, 12))
def random_programs(solution, rng, n):
    steps = program(rng, 2, n)
    numbers = rng.uniform(-0.9, 0.9, 2)
    leaves = [solution.Value(float(v)) for v in numbers]
    total = built(steps, leaves)
    equal(total.data, float(plain(steps, numbers)))
    total.backward()
    got = np.array([scalar(leaf.grad) for leaf in leaves])
    gradient_matches(got, lambda at: float(plain(steps, at)), numbers)


@check("backward begins anew each time", alone="Gradients of an earlier backward are not forgotten.")
def again(solution):
    x, y = solution.Value(2.0), solution.Value(3.0)
    middle = x.mul(y)
    z = middle.mul(x)
    for _ in range(3):
        z.backward()
        demand((x, y, middle, z), (12.0, 4.0, 2.0, 1.0))
    middle.backward()
    demand((x, y, middle), (3.0, 2.0, 1.0))


@check("Values that are not behind it keep their grad")
def others(solution):
    x, y, w = (solution.Value(v) for v in (2.0, 3.0, 4.0))
    z = x.mul(y)
    beyond = z.mul(w)
    beyond.backward()
    demand((w, z), (6.0, 4.0))
    z.backward()
    demand((w, beyond, x, y, z), (6.0, 1.0, 3.0, 2.0, 1.0))


@check("A chain of 1,200 calls", robust=True)
def long_chain(solution):
    x, step = solution.Value(1.0), solution.Value(0.5)
    z = x
    for _ in range(1_200):
        z = z.add(step)
    z.backward()
    demand((x, step), (1.0, 1_200.0))


@scales("n", sizes=(8, 32, 128))
def doubling(solution, rng, n):
    x = solution.Value(1.0)
    z = x
    for _ in range(n):
        z = z.add(z)
    z.backward()
    equal(x.grad, 2.0**n)
