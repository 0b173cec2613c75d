"""The messages lack the calls, so that the model sees results of nothing.

verdict: wrong
"""

REPLACE = {'        self.history.append({"role": "assistant", "content": self.pending})\n': ""}
