"""Without a separator left a piece stays too long: cut it every so many characters.

verdict: wrong
"""

REPLACE = {"return [text[i : i + size] for i in range(0, len(text), size)]": "return [text]"}
