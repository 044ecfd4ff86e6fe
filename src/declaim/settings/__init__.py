"""The settings that a listener can choose."""
