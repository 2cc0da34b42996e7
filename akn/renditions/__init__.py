"""AKN tree → what people read."""
