"""Adds an end-of-word symbol to every word: none is asked for.

verdict: wrong
"""

REPLACE = {"vocab = [(tuple(word), freq)": 'vocab = [((*word, "</w>"), freq)'}
