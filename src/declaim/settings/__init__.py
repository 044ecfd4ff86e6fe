"""What a listener can ask for."""
