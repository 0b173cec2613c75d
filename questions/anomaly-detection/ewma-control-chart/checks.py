"""Checks for ewma-control-chart. They run outside the sandbox: `solution` calls into it."""

from math import sqrt

from sparring.checking import check, equal, parts, raises, unchanged

MARGIN = 1e-6


def weights_at(t, weight):
    """What the values up to step t weigh in the average, the latest first."""
    return [weight * (1 - weight) ** j for j in range(t)]


def by_weights(values, target, sigma, weight=0.2, width=3.0):
    """Averages, limits and alarms from all weights, and how close the closest call is: the oracle."""
    averages, limits, alarms, nearest = [], [], [], float("inf")
    for t in range(1, len(values) + 1):
        weights = weights_at(t, weight)
        distance = sum(w * (v - target) for w, v in zip(weights, reversed(values[:t])))
        limit = width * sigma * sqrt(sum(w * w for w in weights))
        nearest = min(nearest, abs(abs(distance) - limit) / limit)
        averages.append(float(target + distance))
        limits.append(limit)
        if abs(distance) > limit:
            alarms.append(t - 1)
    return (averages, limits, alarms), nearest


def demand(answer, want):
    """Averages, limits and alarms, in this order."""
    for got, expected in zip(parts(answer, 3), want, strict=True):
        equal(got, expected, atol=1e-9)


def verify(solution, values, target, sigma, **settings):
    want, nearest = by_weights(values, target, sigma, **settings)
    if nearest > MARGIN:
        demand(unchanged(solution.ewma_chart, values, target, sigma, **settings), want)


@check("The worked example", shown=True)
def worked_example(solution):
    got = solution.ewma_chart([13, 10, 12, 9], target=10, sigma=1, weight=0.5, width=2)
    want, _ = by_weights([13, 10, 12, 9], target=10, sigma=1, weight=0.5, width=2)
    demand(got, want)


@check("The average starts at the target")
def start(solution):
    verify(solution, [5], 1, 10.0)
    verify(solution, [-3.0, 4.0], 20.0, 50.0, weight=0.75)


@check("The first limit is width × sigma × weight")
def first_limit(solution):
    for value in (2.9, 3.1, -2.9, -3.1):
        verify(solution, [value], 0, 1)
        verify(solution, [10 + 2 * value], 10, 2, weight=0.4)


@check("The second and third limits grow as the variance of the average does")
def next_limits(solution):
    for weight in (0.1, 0.5, 0.9):
        for step in (2, 3):
            limit = 3 * sqrt(sum(w * w for w in weights_at(step, weight)))
            for share in (0.98, 1.02):
                verify(solution, [0.0] * (step - 1) + [share * limit / weight], 0, 1, weight=weight)


@check("After many steps the limit stands still")
def late_limit(solution):
    for share in (0.98, 1.02):
        last = share * 3 * sqrt(0.2 / 1.8) / 0.2
        verify(solution, [0] * 60 + [last], 0, 1)
        verify(solution, [0] * 60 + [-last], 0, 1)


@check("A small lasting shift is found, high or low", sizes=(10, 30))
def lasting_shift(solution, rng, n):
    for shift in (1.5, -1.5):
        values = [float(v) for v in 50 + 2 * (shift + rng.standard_normal(n))]
        verify(solution, values, 50, 2)
        verify(solution, values, 50.0, 2.0, weight=0.05, width=2.5)


@check("Agrees with the weighted sums on random values", sizes=(3, 8, 40))
def random_values(solution, rng, n):
    for weight in (0.1, 0.35, 0.8):
        values = [float(v) for v in -4 + 3 * rng.standard_normal(n)]
        verify(solution, values, -4.5, 2.5, weight=weight, width=1.0)


@check("An average exactly on the limit is no alarm")
def on_the_limit(solution):
    got = solution.ewma_chart([4, 3, 2, 4.5], 3, 0.5, weight=1, width=2)
    demand(got, ([4.0, 3.0, 2.0, 4.5], [1.0, 1.0, 1.0, 1.0], [3]))


@check("Alarm follows alarm as long as the average is outside")
def goes_on(solution):
    verify(solution, [20, 20, 20, 0, 0], 0, 1, weight=0.5)


@check("No values give three empty lists")
def no_values(solution):
    demand(solution.ewma_chart([], 3, 1), ([], [], []))


@check("Raises ValueError unless sigma > 0", alone="A sigma that is not positive does not end in ValueError.")
def no_noise(solution):
    for sigma in (0, -1.0):
        raises(ValueError, solution.ewma_chart, [1.0, 2.0], 1, sigma)


@check("Raises ValueError unless 0 < weight ≤ 1", alone="A weight outside (0, 1] does not end in ValueError.")
def impossible_weight(solution):
    for weight in (0, -0.2, 1.01):
        raises(ValueError, solution.ewma_chart, [1.0, 2.0], 1, 1, weight=weight)
