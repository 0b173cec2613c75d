def group_features(keys, values):
    if len(keys) != len(values):
        raise ValueError("lengths differ")
    groups = {}
    for key, value in zip(keys, values):
        groups.setdefault(key, []).append(value)
    totals = {}
    ranks = {}
    for key, group in groups.items():
        totals[key] = sum(group)
        ranks[key] = {}
        for place, value in enumerate(sorted(group, reverse=True), 1):
            ranks[key].setdefault(value, place)
    sizes, means, place_in_group = [], [], []
    for key, value in zip(keys, values):
        size = len(groups[key])
        others = size - 1
        sizes.append(size)
        means.append((totals[key] - value) / others if others else None)
        place_in_group.append(ranks[key][value])
    return sizes, means, place_in_group
