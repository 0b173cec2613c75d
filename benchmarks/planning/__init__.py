"""The world in which plans are compared: learners whose memory is not the planner's model of it."""
