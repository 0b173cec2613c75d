"""Weighs the keys instead of the values.

verdict: wrong
"""

REPLACE = {
    "a @ v": "a @ k",
}
