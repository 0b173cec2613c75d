def rolling_features(times, amounts, window):
    if window <= 0 or len(times) != len(amounts):
        raise ValueError("bad arguments")
    for i, t in enumerate(times):
        assert not i or t >= times[i - 1]
        past = [a for s, a in zip(times[:i], amounts[:i]) if t - window <= s < t]
        yield len(past), sum(past), max(past) if past else None
