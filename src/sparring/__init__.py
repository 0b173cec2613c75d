"""Sparring: a local-first practice partner for machine-learning interviews."""
