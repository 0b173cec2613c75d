"""The average starts at the first value, which hides one that is off: it starts at the target.

verdict: wrong
"""

REPLACE = {"z = target\n": "z = values[0] if values else target\n"}
