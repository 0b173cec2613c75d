"""Starts threads until there are no more.

question: testing/doubled
expect: crashed | too_slow | too_big
"""

import threading
import time


def doubled(values):
    while True:
        threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()
