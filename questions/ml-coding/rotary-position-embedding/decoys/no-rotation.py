"""The new odd entry takes the new even one, which is no rotation: both come from the old pair.

verdict: wrong
"""

REPLACE = {
    "second = a * s + b * c": "second = first * s + b * c",
}
