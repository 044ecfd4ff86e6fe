"""Signs: what one line or passage shows by itself and beside its neighbours."""
