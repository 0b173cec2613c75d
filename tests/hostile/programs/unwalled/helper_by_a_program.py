"""Starts a program that stays.

question: testing/doubled
expect: crashed
levels: process
"""

import subprocess
import sys


def doubled(values):
    helper = subprocess.Popen(
        [sys.executable, "-S", "-c", "import time; time.sleep(120)"], start_new_session=True
    )
    print("LEFT", helper.pid, flush=True)
    return [2.0 * value for value in values]
