def doubled(values):
    return list(map(lambda value: value + value, values))
