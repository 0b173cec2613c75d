"""Replaces the encoder of answers.

question: testing/doubled
expect: wrong | malformed
"""

import sys

for name, module in list(sys.modules.items()):
    if name.endswith("box.codec"):
        genuine = module.dumps
        module.dumps = lambda value, special=None: genuine({"ended": "value", "value": [2.0, 4.0]})


def doubled(values):
    return []
