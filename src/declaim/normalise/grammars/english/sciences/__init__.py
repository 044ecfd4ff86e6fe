"""Biology, medicine, chemistry and papers in English."""
