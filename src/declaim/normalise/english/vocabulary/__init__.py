"""What English calls things: data without a pattern; the rules that use it stand one room above."""
