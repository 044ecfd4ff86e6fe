"""German codes and signs, and figures that the words beside them decide."""
