"""Keeping a learner's program apart: starting a child, locking it in, talking to it."""
