"""The validation loss is still not that of the whole network.

verdict: wrong
"""

REPLACE = {"        network.is_training = False\n": ""}
