"""Sweeps a fixed number of times, which is not enough when gamma is near 1.

verdict: wrong
"""

REPLACE = {
    "while True:": "for _ in range(100):",
    "        if gamma * delta <= tol * (1 - gamma):\n            break\n": "",
}
VARY = {"100": ["50", "200", "20"]}
