"""The validation loss still depends on chance, and is not that of the whole network.

verdict: wrong
"""

REPLACE = {"        network.is_training = False\n": ""}
