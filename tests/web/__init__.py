"""Tests of the web app: views, attacks, and a real browser."""
