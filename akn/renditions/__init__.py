"""AKN tree → HTML, PDF and text, of any AKN 3.0 document."""
