"""The reading wing: page files and other YAML in, facts with their places out."""
