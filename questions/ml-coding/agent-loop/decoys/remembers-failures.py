"""Remembers a failure like a result: a call that failed may be made again.

verdict: wrong
"""

REPLACE = {
    '            return self._tell("error: " + event["error"])\n': """\
            self.cache[self.key] = "error: " + event["error"]
            return self._tell(self.cache[self.key])
"""
}
