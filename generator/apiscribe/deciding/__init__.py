"""Rows and decisions in, the contract (an OpenAPI document) out."""
