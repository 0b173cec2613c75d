"""Goes on after it stopped: `receive` raises RuntimeError then.

verdict: wrong
"""

REPLACE = {'            raise RuntimeError("no task is running")\n': "            self.stopped = False\n"}
