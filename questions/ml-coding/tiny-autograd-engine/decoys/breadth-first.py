"""Visits values breadth-first, so that one passes its gradient on before a longer way has brought its share.

verdict: wrong
"""

REPLACE = {
    """\
        for value in sorted(found, key=lambda v: v.number, reverse=True):
            value.spread()""": """\
        queue, done = [self], {self}
        for value in queue:
            value.spread()
            queue += [p for p in value.parents if p not in done]
            done.update(value.parents)""",
}
