"""Links a file of the learner's into its own folder.

question: testing/doubled
expect: crashed
"""

import os


def doubled(values):
    os.link("/secret/file", "here")
    print("ESCAPED", open("here").read())
    return []
