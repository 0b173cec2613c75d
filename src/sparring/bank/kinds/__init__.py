"""What each kind of question is made of: one declaration for each."""
