"""A row does not count itself among its neighbours: it does.

verdict: wrong
"""

REPLACE = {"[len(around) >= min_points for": "[len(around) - 1 >= min_points for"}
