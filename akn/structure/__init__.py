"""Passages → blocks: what each printed paragraph is in its document."""
