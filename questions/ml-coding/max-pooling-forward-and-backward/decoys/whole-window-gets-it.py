"""Every pixel of the window gets the gradient: only the largest does.

verdict: wrong
"""

REPLACE = {
    "dX[a, k, top + u, left + v] += G": "dX[a, k, top : top + size, left : left + size] += G",
}
