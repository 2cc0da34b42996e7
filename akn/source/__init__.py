"""Bytes → characters, lines and passages that know their place in the input."""
