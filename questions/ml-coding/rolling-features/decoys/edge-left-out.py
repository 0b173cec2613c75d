"""An event exactly as old as the window is left out: it belongs to it.

verdict: wrong
"""

REPLACE = {"< time - window": "<= time - window"}
