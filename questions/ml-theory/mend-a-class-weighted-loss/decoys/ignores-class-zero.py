"""Labels of class 0 do not count.

verdict: wrong
"""

REPLACE = {
    "if label == ignored:": "if label == ignored or not label:",
}
