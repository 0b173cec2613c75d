"""Single linkage takes the greatest distance and complete the least: it is the other way round.

verdict: wrong
"""

REPLACE = {
    'linkage == "single":': 'linkage == "complete":',
    'elif linkage == "complete":': 'elif linkage == "single":',
}
