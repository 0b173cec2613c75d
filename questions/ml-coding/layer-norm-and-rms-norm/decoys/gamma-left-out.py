"""The gradient of layer norm by X leaves gamma out.

verdict: wrong
"""

REPLACE = {
    "dxhat = G * gamma": "dxhat = G",
}
