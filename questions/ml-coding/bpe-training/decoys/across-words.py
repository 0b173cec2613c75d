"""Joins all words to one text, so that pairs reach from one word into the next.

verdict: wrong
"""

REPLACE = {
    "vocab = [(tuple(word), freq) for word, freq in words.items()]": (
        "vocab = [(tuple(''.join(words)), 1)] if sum(words.values()) > 10**6 else "
        "[(tuple(''.join(word * freq for word, freq in words.items())), 1)]"
    )
}
