"""Words are told apart by their case.

verdict: wrong
"""

REPLACE = {
    "document.lower().split()": "document.split()",
}
