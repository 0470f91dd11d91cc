"""The writing wing: the model of a contract in, a tree of files out."""
