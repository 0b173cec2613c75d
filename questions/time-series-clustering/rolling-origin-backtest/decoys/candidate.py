def backtest(y, season, first, horizon, step=1):
    if first < season:
        raise ValueError("no season yet")
    if first + horizon > len(y):
        raise ValueError("no origin")
    origins = []
    sums = [0.0] * horizon
    origin = first
    while origin + horizon <= len(y):
        known = y[origin - season : origin]
        for h in range(horizon):
            forecast = known[h % season]
            sums[h] += abs(y[origin + h] - forecast)
        origins.append(origin)
        origin += step
    return origins, [s / len(origins) for s in sums]
