"""The image is continued by its edge: zeros stand around it.

verdict: wrong
"""

REPLACE = {
    "((0, 0), (0, 0), (p, p), (p, p))": '((0, 0), (0, 0), (p, p), (p, p)), mode="edge"',
}
