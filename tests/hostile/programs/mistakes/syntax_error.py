"""Does not parse.

question: testing/doubled
expect: malformed
says: line 
"""

def doubled(values)
    return values
