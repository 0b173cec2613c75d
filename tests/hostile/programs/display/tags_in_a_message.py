"""Hides a sentence in tag characters, which take no place.

question: testing/doubled
expect: crashed
says: hidden
"""


def doubled(values):
    raise ValueError("hidden" + "".join(chr(0xE0000 + ord(letter)) for letter in "passed"))
