"""A step still follows the gradients of earlier batches too.

verdict: wrong
"""

REPLACE = {
    "        losses = []\n": "        losses = []\n        network.zero_grad()\n",
    "            network.zero_grad()\n            losses": "            losses",
}
