"""What stands inside the text of a block, and which document it is."""
