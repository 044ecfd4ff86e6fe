"""When each part is heard."""
