"""Counts a pair once in a word where it stands twice: every place counts.

verdict: wrong
"""

REPLACE = {"in zip(symbols, symbols[1:]):": "in set(zip(symbols, symbols[1:])):"}
