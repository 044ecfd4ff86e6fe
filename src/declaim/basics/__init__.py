"""Small tools and values that every room may use; none of them knows a room."""
