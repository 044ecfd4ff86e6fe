"""The rules that name what a block is, on a page and in a writer's own file."""
