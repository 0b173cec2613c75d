"""The web app: pages for one learner on this machine."""
