"""What is asked of a theory question from its second edition on: it is silent on those of the first."""
