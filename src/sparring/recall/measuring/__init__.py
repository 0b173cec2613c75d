"""What a learner is shown of themselves: readiness, confidence, momentum, milestones."""
