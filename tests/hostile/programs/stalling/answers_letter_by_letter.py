"""Sends right answers of 2,000 letters letter by letter.

question: testing/summary
expect: passed | too_slow | malformed
"""

import os
import struct
import sys

import numpy as np

serve = next(module for name, module in sys.modules.items() if name.endswith("box.serve"))


def slowly(line, content):
    for place in range(len(content)):
        os.write(line, content[place : place + 1])


def summary(values):
    serve._write = slowly
    found = np.asarray(values)
    name = f"{len(values)} numbers" + (" " + "a" * 2_000 if len(values) == 5 else "")
    return np.flatnonzero(found > 0), name, {int(sign) for sign in np.sign(found)}
