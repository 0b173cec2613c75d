"""A band takes every so many-th number of the signature: it is a run of neighbours.

verdict: wrong
"""

REPLACE = {"values[band * self.rows : (band + 1) * self.rows]": "values[band :: self.bands]"}
