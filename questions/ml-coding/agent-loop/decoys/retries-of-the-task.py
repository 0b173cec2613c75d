"""Retries are counted over the whole task: every call of the model has all of them.

verdict: wrong
"""

REPLACE = {
    "        self.attempts = 0\n": "",
    "        self.cache = {}\n": "        self.cache = {}\n        self.attempts = 0\n",
}
