"""Right: a 2 x 2 state matrix and an input vector, forecasts by powers of the transition."""

def times(A, B):
    return [[sum(A[i][k] * B[k][j] for k in range(2)) for j in range(len(B[0]))] for i in range(2)]


def damped_trend(y, alpha, beta, phi, horizon):
    if len(y) < 2:
        raise ValueError("y is too short")
    if min(alpha, beta, phi) < 0 or max(alpha, beta, phi) > 1:
        raise ValueError("a weight lies outside [0, 1]")
    transition = [[1.0, phi], [0.0, phi]]
    gain = [alpha, alpha * beta]
    filtered = times([[1 - gain[0], 0.0], [-gain[1], 1.0]], transition)
    state = [[float(y[0])], [float(y[1]) - float(y[0])]]
    for value in y[1:]:
        state = times(filtered, state)
        state[0][0] += gain[0] * value
        state[1][0] += gain[1] * value
    forecasts, power = [], transition
    for _ in range(horizon):
        forecasts.append(times(power, state)[0][0])
        power = times(transition, power)
    return forecasts
