"""An epsilon in the denominator leaves the norm below max_norm: divide by the norm itself.

verdict: wrong
"""

REPLACE = {
    "max_norm / norm": "max_norm / (norm + 1e-6)",
}

VARY = {"1e-6": ["1e-8", "1e-5"]}
