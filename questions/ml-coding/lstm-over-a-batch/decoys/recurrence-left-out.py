"""The gates do not read h: each step would stand alone.

verdict: wrong
"""

REPLACE = {
    " + hidden @ U": "",
}
