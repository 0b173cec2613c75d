"""Starts a thousand threads with tiny stacks, and answers rightly.

question: testing/doubled
expect: crashed
says: start new thread
levels: full restricted
"""

import threading
import time

threading.stack_size(32768)


def doubled(values):
    for _ in range(1000):
        threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()
    return [2.0 * value for value in values]
