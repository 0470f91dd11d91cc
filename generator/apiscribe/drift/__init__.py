"""How the facts of a page as read differ from the spec, and what that touches.

Stands above the wings, beside the pipeline: it compares facts of two states of a page, asks
the contract and the model what the differences touch, and is imported by commands only.
"""
