"""The temperature changes nothing.

verdict: wrong
"""

REPLACE = {
    "(score - largest) / temperature": "score - largest",
}
