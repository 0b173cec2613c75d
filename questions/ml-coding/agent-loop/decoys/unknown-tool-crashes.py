"""Fails on a tool that does not exist: the model must be told, it can mend its mistake.

verdict: crashed
"""

REPLACE = {
    '        if name not in self.tools:\n            return self._tell("error: unknown tool " + name)\n': ""
}
