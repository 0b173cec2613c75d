"""The test block loses its first rows to the gap: the gap lies before it and leaves it whole.

verdict: wrong
"""

REPLACE = {"rows[start:stop]": "rows[start + gap : stop]"}
