"""Extends sequences beyond the end token.

verdict: wrong
"""

REPLACE = {
    "            else:\n                beam.append": "            beam.append",
}
