"""Starts another program.

question: testing/doubled
expect: crashed
says: Operation not permitted
"""

import subprocess


def doubled(values):
    subprocess.run(["/bin/sh", "-c", "echo ESCAPED"], check=True)
    return [2.0 * value for value in values]
