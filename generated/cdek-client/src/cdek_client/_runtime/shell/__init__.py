# Written by apiscribe build; edits are lost.
"""Calls from the command line; which ones there are is rendered from the contract."""
