"""Downloads the answer.

question: testing/doubled
expect: crashed
"""

import urllib.request


def doubled(values):
    print("ESCAPED", urllib.request.urlopen("http://127.0.0.1:80").read())
    return []
