"""The features are standardised before they are penalised: they are penalised in their own units.

verdict: wrong
"""

REPLACE = {"soft(c, threshold) / size[j]": "soft(c, threshold * np.sqrt(size[j])) / size[j]"}
