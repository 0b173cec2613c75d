"""Stops before the tool of the last step is run: only the model is not asked again.

verdict: wrong
"""

REPLACE = {
    "        return self._run()\n\n    def _tool_event": """\
        if self.steps >= self.max_steps:
            return self._stop("steps", None)
        return self._run()

    def _tool_event"""
}
