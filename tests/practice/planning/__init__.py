"""Tests of the plan in practice."""
