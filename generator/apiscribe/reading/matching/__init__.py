"""A page held against the pages of the spec: which one it is, and what is kept of it."""
