"""Group-by features for every row: collect, sum and sort each group once, then go over the rows."""

from bisect import bisect_right
from collections import defaultdict


def group_features(
    keys: list[str | None], values: list[int]
) -> tuple[list[int], list[float | None], list[int]]:
    if len(keys) != len(values):
        raise ValueError(f"{len(keys)} keys but {len(values)} values")
    groups = defaultdict(list)
    for key, value in zip(keys, values):
        groups[key].append(value)
    ordered = {key: sorted(group) for key, group in groups.items()}
    totals = {key: sum(group) for key, group in groups.items()}
    sizes = [len(ordered[key]) for key in keys]
    rows = list(zip(keys, values, sizes))
    means = [(totals[key] - value) / (size - 1) if size > 1 else None for key, value, size in rows]
    ranks = [1 + size - bisect_right(ordered[key], value) for key, value, size in rows]
    return sizes, means, ranks
