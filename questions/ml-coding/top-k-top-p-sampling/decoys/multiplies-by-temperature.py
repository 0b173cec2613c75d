"""Multiplies by the temperature: logits are divided by it, so that high ones flatten.

verdict: wrong
"""

REPLACE = {"z = z / temperature": "z = z * temperature"}
