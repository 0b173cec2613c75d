"""Names its error with characters that nobody sees.

question: testing/doubled
expect: crashed
says: zero
"""


class Hidden(Exception):
    pass


Hidden.__name__ = "Hid\u200bden\u2060\ufeff"


def doubled(values):
    raise Hidden("zero\u200dwidth\u00ad")
