"""Checks for mend-a-serving-function. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import check, equal, fault, unchanged

NAMES = ["age", "income", "visits", "balance"]


def made(rng, k):
    """A model of k features, of which the second and third are clipped and the second is logged."""
    names = NAMES[:k]
    shuffled = [names[i] for i in rng.permutation(k)]
    return {
        "features": names,
        "defaults": {name: float(rng.uniform(1.0, 3.0)) for name in shuffled},
        "clip": {name: [0.5, 4.0] for name in names[1:3]},
        "logged": names[1:2],
        "mean": rng.uniform(0.0, 2.0, k).tolist(),
        "scale": rng.uniform(0.5, 2.0, k).tolist(),
        "weights": rng.uniform(0.5, 1.5, k).tolist(),
        "bias": 0.3,
    }


def expected(model, request):
    """The oracle, with the clarifications' steps in their order."""
    row = []
    for name in model["features"]:
        value = request.get(name)
        value = model["defaults"][name] if value is None else value
        if name in model["clip"]:
            value = float(np.clip(value, *model["clip"][name]))
        row.append(np.log1p(value) if name in model["logged"] else value)
    z = (np.array(row) - model["mean"]) / model["scale"] @ model["weights"] + model["bias"]
    return float(1 / (1 + np.exp(-z)))


def inside(rng, names):
    """Values for some features, within all bounds."""
    return {name: float(rng.uniform(0.6, 3.9)) for name in names}


def compared(solution, model, requests):
    equal(solution.predict(model, requests), [expected(model, one) for one in requests], atol=1e-15)


@check("A request with all values, in order and within bounds")
def plain(solution, rng):
    model = made(rng, 1)
    compared(solution, model, [inside(rng, ["age"]), inside(rng, ["age"])])


@check("The worked example", shown=True)
def example(solution):
    model = {
        "features": ["age", "income"],
        "defaults": {"age": 40.0, "income": 100.0},
        "clip": {"income": [0.0, 500.0]},
        "logged": ["income"],
        "mean": [40.0, 0.0],
        "scale": [10.0, 1.0],
        "weights": [1.0, 0.0],
        "bias": 0.0,
    }
    requests = [{"age": 50.0, "income": 20.0}, {"income": 7.0}]
    equal(solution.predict(model, requests), [0.7310585786300049, 0.5])


@fault("takes-the-requests-order")
@check("The order in which a request names its values means nothing", sizes=(2, 4))
def order(solution, rng, n):
    model = made(rng, n)
    request = inside(rng, model["features"])
    compared(solution, model, [dict(reversed(request.items())), request])


@fault("fills-in-zero")
@check("What is missing counts as its default", sizes=(1, 4))
def missing(solution, rng, n):
    model = made(rng, n)
    model["clip"], model["logged"] = {}, []
    request = inside(rng, model["features"])
    last = model["features"][-1]
    without = {name: value for name, value in request.items() if name != last}
    compared(solution, model, [without, {**request, last: None}])


@fault("does-not-clip")
@check("A value outside of its bounds counts as the nearest one inside", sizes=(2, 3))
def outside(solution, rng, n):
    model = made(rng, n)
    for value in (0.0, 0.2, 50.0):
        request = {**inside(rng, model["features"]), model["features"][-1]: value}
        compared(solution, model, [request])


@check("A logged feature below its bounds ends in no error")
def below(solution, rng):
    model = made(rng, 3)
    compared(solution, model, [{**inside(rng, model["features"]), "income": -7.0}])


@check("A default is clipped and logged like any value")
def default(solution, rng):
    model = made(rng, 4)
    model["defaults"]["income"] = 90.0
    compared(solution, model, [{"age": 1.0}, {}])


@check("Names that the model does not know are ignored")
def unknown(solution, rng):
    model = made(rng, 2)
    request = inside(rng, model["features"])
    compared(solution, model, [{"shoe size": 43.0, **request, "city": None}])


@check("One request leaves nothing to the next, and none give an empty list")
def several(solution, rng):
    model = made(rng, 4)
    requests = [inside(rng, NAMES[: 1 + i % 4]) for i in range(6)]
    compared(solution, model, requests)
    equal(solution.predict(model, []), [])


@check("Logits of any size give a probability")
def large(solution):
    model = {
        "features": ["age"],
        "defaults": {"age": 0.0},
        "clip": {},
        "logged": [],
        "mean": [0.0],
        "scale": [1.0],
        "weights": [1.0],
        "bias": 0.0,
    }
    equal(solution.predict(model, [{"age": 1000.0}, {"age": -1000.0}, {"age": 0.0}]), [1.0, 0.0, 0.5])


@check("The model and the requests stay as they were")
def arguments(solution, rng):
    model = made(rng, 3)
    unchanged(solution.predict, model, [inside(rng, ["visits", "age"]), {"income": None}])
