"""A sure prediction that is wrong still does not cost what it should.

verdict: wrong
"""

REPLACE = {
    "SMALLEST = 1e-15": "SMALLEST = 1e-2",
}
