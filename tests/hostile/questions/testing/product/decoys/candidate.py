import math


def product(values):
    return math.prod(values)
