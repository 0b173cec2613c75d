"""Training still ends before so many bad epochs in a row.

verdict: wrong
"""

REPLACE = {
    "            self.waited = 0\n": "",
}
