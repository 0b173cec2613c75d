"""What each address answers: read the form, call one verb, render."""
