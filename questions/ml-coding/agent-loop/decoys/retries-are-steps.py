"""A retry uses up a step: steps are answers of the model.

verdict: wrong
"""

REPLACE = {
    "                return self._run()\n": """\
                self.steps += 1
                if self.steps > self.max_steps:
                    return self._stop("steps", None)
                return self._run()
"""
}
