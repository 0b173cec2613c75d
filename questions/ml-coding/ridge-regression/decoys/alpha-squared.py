"""The penalty is α squared, as when rows of α times the identity are added: they need the root of α.

verdict: wrong
"""

REPLACE = {"penalty[:d] = alpha": "penalty[:d] = alpha**2"}
