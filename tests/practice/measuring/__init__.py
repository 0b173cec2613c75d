"""Tests of readiness, confidence and momentum."""
