def counted(values):
    found = {}
    for value in values:
        found[value] = found.get(value, 0) + 1
    return found
