"""Outline → AKN tree: metadata, IRIs, eIds, elements."""
