"""A module for each command, whose `run` carries it out, and what they print and save."""
