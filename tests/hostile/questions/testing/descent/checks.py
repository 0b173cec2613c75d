"""Checks for descent: only the order of the losses is demanded."""

from sparring.checking import array, check, equal, never_rises


def verify(solution, start, steps):
    losses = array(solution.descent(start, steps), shape=(steps + 1,), finite=False)
    never_rises(losses, "the loss")
    equal(losses[0], start**2)


@check("The worked example", shown=True)
def worked_example(solution):
    verify(solution, 1.0, 3)


@check("From afar")
def from_afar(solution):
    verify(solution, -50.0, 8)
