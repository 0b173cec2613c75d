"""Checks for lora-layer. They run outside the sandbox: `solution` calls into it.

What a layer should do follows from the A that it drew, read once: a copy here takes the same steps.
"""

import numpy as np

from sparring.checking import array, check, equal, holds, unchanged


class Twin:
    """A layer made of the A that the learner's drew; gradients entry by entry: the oracle."""

    def __init__(self, weight, A, rank, alpha):
        self.weight, self.A, self.scale = weight.astype(float), A, alpha / rank
        self.B = np.zeros((len(weight), rank))

    def full(self):
        return self.weight + self.scale * np.einsum("or,ri->oi", self.B, self.A)

    def forward(self, x):
        return np.einsum("ni,oi->no", x.astype(float), self.full())

    def step(self, x, grad_output, learning_rate):
        """The loss that has this gradient: the output times it, summed. It is linear in A and in B."""
        wide, out = x.astype(float), grad_output.astype(float)
        grads = []
        for this, other, is_A in ((self.A, self.B, True), (self.B, self.A, False)):
            unit = np.zeros(this.shape)
            grad = np.zeros(this.shape)
            for index in np.ndindex(this.shape):
                unit[index] = 1.0
                product = np.einsum("or,ri->oi", other, unit) if is_A else np.einsum("or,ri->oi", unit, other)
                grad[index] = self.scale * (np.einsum("ni,oi->no", wide, product) * out).sum()
                unit[index] = 0.0
            grads.append(grad)
        self.A = self.A - learning_rate * grads[0]
        self.B = self.B - learning_rate * grads[1]


def pair(solution, rng, weight, rank=2, alpha=3.0):
    """The learner's layer and its twin."""
    layer = solution.LoRALinear(weight, rank, alpha, rng)
    A = array(layer.A, shape=(rank, weight.shape[1]))
    return layer, Twin(weight, A.copy(), rank, alpha)


def train(layer, twin, rng, steps, n=3, rate=0.1):
    for _ in range(steps):
        x = np.round(rng.normal(0.0, 1.0, (n, twin.weight.shape[1])), 2)
        out = np.round(rng.normal(0.0, 1.0, (n, len(twin.weight))), 2)
        unchanged(layer.step, x, out, rate)
        twin.step(x, out, rate)


def demand(layer, twin):
    equal(layer.B, twin.B)
    equal(layer.A, twin.A)


def matrix(rng, n_out, n_in):
    return np.round(rng.normal(0.0, 1.0, (n_out, n_in)), 2)


@check("The worked example", shown=True)
def worked_example(solution, rng):
    layer = solution.LoRALinear(np.array([[1.0, 2.0]]), rank=1, alpha=2.0, rng=rng)
    x = np.array([[1.0, 1.0]])
    equal(layer.forward(x), np.array([[3.0]]))
    equal(layer.B, np.zeros((1, 1)))
    A = array(layer.A, shape=(1, 2))
    equal(layer.n_trainable, 3)
    layer.step(x, np.array([[1.0]]), 0.1)
    B = np.array([[-0.1 * 2.0 * A.sum()]])
    equal(layer.forward(x), np.array([[3.0]]) + 2.0 * A.sum() * B)
    equal(layer.B, B)


@check("At first the layer is the frozen one", sizes=(1, 2, 5))
def starts(solution, rng, n):
    weight, x = matrix(rng, n + 1, n), matrix(rng, 4, n)
    layer, _ = pair(solution, rng, weight)
    equal(unchanged(layer.forward, x), x @ weight.T)
    equal(layer.B, np.zeros((n + 1, 2)))


@check("A is normal with mean 0 and variance 1/in, and comes from the generator")
def draws(solution, rng):
    for n_in in (25, 400):
        rank = 16_000 // n_in
        A = array(solution.LoRALinear(np.zeros((2, n_in)), rank, 1.0, rng).A, shape=(rank, n_in))
        z = A.ravel() * n_in**0.5
        holds(
            abs(z.var() - 1) < 0.08,
            f"A has variance {A.var():.5f} with in = {n_in}",
            got=A.var(),
            want=1 / n_in,
        )
        holds(abs(z.mean()) < 0.06, f"the mean of A is {A.mean():.4f}", got=A.mean(), want=0.0)
        within = float((np.abs(z) < 1).mean())
        holds(
            abs(within - 0.6827) < 0.03, f"{within:.3f} of A lies within one deviation, of a normal one 0.683"
        )


@check("Equal states of the generator draw the same A, others another")
def repeatable(solution, rng):
    seed = int(rng.integers(2**31))
    rows = []
    for s in (seed, seed, seed + 1):
        layer = solution.LoRALinear(np.ones((2, 6)), 2, 1.0, np.random.default_rng(s))
        rows.append(array(layer.A, shape=(2, 6)))
    holds(bool((rows[0] == rows[1]).all()), "equal states of rng give another A", got=rows[1], want=rows[0])
    holds(not (rows[0] == rows[2]).any(), "A does not depend on rng", got=rows[2])


@check("The first step moves B by the scaled gradient, and not A", sizes=(1, 2, 4))
def first_step(solution, rng, n):
    layer, twin = pair(solution, rng, matrix(rng, 3, n), rank=n, alpha=3.0)
    train(layer, twin, rng, 1)
    demand(layer, twin)


@check("Later steps move both, each by the gradient before the step", sizes=(2, 3, 8))
def later_steps(solution, rng, n):
    layer, twin = pair(solution, rng, matrix(rng, 3, 4))
    train(layer, twin, rng, n)
    demand(layer, twin)


@check("After steps forward adds the scaled update", sizes=(1, 3, 6))
def forward(solution, rng, n):
    layer, twin = pair(solution, rng, matrix(rng, n, 4), rank=2, alpha=5.0)
    train(layer, twin, rng, 3)
    x = matrix(rng, n, 4)
    equal(unchanged(layer.forward, x), twin.forward(x))


@check("The merged matrix does what the layer does, and merging changes nothing", sizes=(1, 3, 6))
def merged(solution, rng, n):
    layer, twin = pair(solution, rng, matrix(rng, n, 4), rank=2, alpha=5.0)
    equal(layer.merged(), twin.weight)
    train(layer, twin, rng, 3)
    x = matrix(rng, 3, 4)
    for _ in range(2):
        equal(layer.merged(), twin.full())
        equal(layer.forward(x), twin.forward(x))
    train(layer, twin, rng, 1)
    equal(layer.merged(), twin.full())


@check("Rank and alpha may be anything: the scale is alpha over rank")
def scales_of_updates(solution, rng):
    for rank, alpha in ((1, 1.0), (4, 2.0), (3, 16.0)):
        layer, twin = pair(solution, rng, matrix(rng, 2, 3), rank, alpha)
        train(layer, twin, rng, 2, rate=0.01)
        demand(layer, twin)
        equal(layer.merged(), twin.full())


@check("The numbers of A and B are what is trained", sizes=(1, 2, 5))
def trainable(solution, rng, n):
    layer = solution.LoRALinear(matrix(rng, 3, 7), n, 1.0, rng)
    equal(layer.n_trainable, n * 10)


@check("The weight that came in stays as it was")
def frozen(solution, rng):
    weight = matrix(rng, 3, 4)
    _, after = solution.LoRALinear.with_arguments_after(weight, 2, 3.0, rng)
    holds(
        bool(np.array_equal(after[0], weight)), "the weight was changed in place", got=after[0], want=weight
    )


@check("Two layers share nothing")
def apart(solution, rng):
    weight = matrix(rng, 2, 3)
    first, twin = pair(solution, rng, weight)
    second, other = pair(solution, rng, weight)
    train(first, twin, rng, 2)
    equal(second.B, np.zeros((2, 2)))
    equal(second.A, other.A)


@check("Integer, float32 and non-contiguous input is computed in float64")
def forms(solution, rng):
    for weight in (rng.integers(-9, 9, (2, 3)).astype(np.int8), matrix(rng, 2, 3).astype(np.float32)):
        layer, twin = pair(solution, rng, weight)
        x, out = np.array([[1, -2, 100]], np.int8), np.array([[3, 0]], np.int8)
        for _ in range(2):
            layer.step(x, out, 0.01)
            twin.step(x, out, 0.01)
        demand(layer, twin)
        equal(layer.merged(), twin.full())
        single = matrix(rng, 4, 6).astype(np.float32)[::2, ::-2]
        equal(layer.forward(single), twin.forward(single))
        equal(layer.forward(np.array([[100, 100, 100]], np.int8)), twin.forward(np.array([[100, 100, 100]])))
