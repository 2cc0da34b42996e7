"""AKN trees → HTML, text and PDF."""
