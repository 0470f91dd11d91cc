"""OpenAPI documents, 3.0 and 3.1, in JSON or YAML, as a medium of facts beside pages."""
