"""The project on disk: its configuration, its files, and whether they are up to date."""
