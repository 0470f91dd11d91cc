"""YAML 1.2 with places, and the page files in it."""
