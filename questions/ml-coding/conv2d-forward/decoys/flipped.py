"""The filter is flipped, as mathematics has it: deep learning's convolution does not flip it.

verdict: wrong
"""

REPLACE = {
    "kernel = W.astype(float)": "kernel = W.astype(float)[:, :, ::-1, ::-1]",
}
