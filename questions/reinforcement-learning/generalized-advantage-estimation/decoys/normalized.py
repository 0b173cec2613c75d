"""Normalizes the advantages: that belongs to the policy loss, and the targets need the plain ones.

verdict: wrong
"""

REPLACE = {
    "    return advantages, targets": """\
    advantages = (advantages - advantages.mean()) / (advantages.std() + 1e-8)
    return advantages, targets"""
}
