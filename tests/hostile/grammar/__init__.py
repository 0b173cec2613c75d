"""Grammars from which hostile programs grow: values, types, frames, sources, and what takes time."""
