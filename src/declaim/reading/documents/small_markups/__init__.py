"""Org, RST and FictionBook as pandoc reads them right."""
