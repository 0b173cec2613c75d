"""What a learner can do: one verb a file."""
