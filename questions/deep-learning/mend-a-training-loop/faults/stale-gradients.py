"""A step still does not follow the gradient of its own batch alone.

verdict: wrong
"""

REPLACE = {
    "        losses = []\n": "        losses = []\n        network.zero_grad()\n",
    "            network.zero_grad()\n            losses": "            losses",
}
