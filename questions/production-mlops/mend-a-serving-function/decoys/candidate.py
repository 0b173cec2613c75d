import math


def predict(model, requests):
    return [probability(model, request) for request in requests]


def probability(model, request):
    z = model["bias"]
    for i, name in enumerate(model["features"]):
        x = request.get(name)
        if x is None:
            x = model["defaults"][name]
        low, high = model["clip"].get(name, (-math.inf, math.inf))
        if x < low:
            x = low
        elif x > high:
            x = high
        if name in model["logged"]:
            x = math.log(1 + x)
        z += model["weights"][i] * (x - model["mean"][i]) / model["scale"][i]
    if z < -700:
        return 0.0
    return 1 / (1 + math.exp(-z))
