"""What a learner's record says of them: readiness, confidence, momentum."""
