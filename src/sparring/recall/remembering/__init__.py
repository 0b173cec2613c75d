"""What follows from the attempts: cards, ability, and how far the model of memory is to be believed."""
