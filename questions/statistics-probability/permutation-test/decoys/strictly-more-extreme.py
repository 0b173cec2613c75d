"""Divisions that are exactly as extreme as the data do not count: they should.

verdict: wrong
"""

REPLACE = {"d >= observed - slack": "d > observed + slack"}
