"""What is wrong with a document: schema, profile, fidelity, and how it is said."""
