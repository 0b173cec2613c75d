def rolling_features(times, amounts, window):
    if window <= 0 or len(times) != len(amounts):
        raise ValueError("bad arguments")
    for i, t in enumerate(times):
        if i and t < times[i - 1]:
            raise ValueError("order")
        past = [a for s, a in zip(times[:i], amounts[:i]) if t - window <= s < t]
        yield len(past), float(sum(past)), max(past) if past else None
