"""The merge is applied at its first place in a word only: join the pair wherever it stands.

verdict: wrong
"""

REPLACE = {"if symbols[i : i + 2] == pair:": "if len(out) == i and symbols[i : i + 2] == pair:"}
