"""Drops in evaluation, too, so that predictions are noisy: there the output is x.

verdict: wrong
"""

REPLACE = {
    """\
    if training:
        u = rng.random(x.shape)""": """\
    if training or rng is not None:
        u = rng.random(x.shape)""",
}
