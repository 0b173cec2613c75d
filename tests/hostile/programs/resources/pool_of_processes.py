"""Starts a pool of processes.

question: testing/doubled
expect: crashed
"""

import multiprocessing


def doubled(values):
    with multiprocessing.get_context("fork").Pool(8) as pool:
        return pool.map(float, values)
