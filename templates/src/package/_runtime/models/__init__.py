# Written by apiscribe build; edits are lost.
"""What the models are made of."""
