from sparring.checking import check, equal, scales


def least_gap(values):
    ordered = sorted(values)
    return min(b - a for a, b in zip(ordered, ordered[1:]))


@check("The example", shown=True)
def example(solution):
    equal(solution.nearest([3.0, 1.0, 2.5]), 0.5)


@check("Random values", sizes=(2, 5, 50))
def random_values(solution, rng, n):
    values = rng.random(n).tolist()
    equal(solution.nearest(values), least_gap(values))


@scales("n log n", sizes=(400, 1_600, 6_400))
def large(solution, rng, n):
    values = rng.random(n).tolist()
    equal(solution.nearest(values), least_gap(values))
