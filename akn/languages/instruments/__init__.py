"""Names of legal instruments, a module for each language."""
