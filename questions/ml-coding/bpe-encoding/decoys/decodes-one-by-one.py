"""Decodes every token by itself: a character's bytes may be spread over several, so decode them together.

verdict: wrong
"""

REPLACE = {
    'return data.decode("utf-8", errors="replace")': (
        'return "".join(self.vocab[i].decode("utf-8", errors="replace") for i in ids)'
    )
}
