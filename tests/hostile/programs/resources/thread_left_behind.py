"""Would answer rightly and leave a thread that spins.

question: testing/doubled
expect: crashed
says: start new thread
"""

import threading


def spin():
    while True:
        pass


def doubled(values):
    threading.Thread(target=spin, daemon=True).start()
    return [2.0 * value for value in values]
