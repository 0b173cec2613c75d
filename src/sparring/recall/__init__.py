"""Recall: what a learner remembers, what to do next, how ready they are; pure, without clock or store."""
