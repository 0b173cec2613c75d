"""What starts the web app and guards it."""
