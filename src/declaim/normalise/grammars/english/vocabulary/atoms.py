"""Elements by their symbols, as an isotope or an ion is named."""

ELEMENTS = {
    "H": "hydrogen", "He": "helium", "Li": "lithium", "C": "carbon", "N": "nitrogen",
    "O": "oxygen", "F": "fluorine", "Na": "sodium", "Mg": "magnesium", "Al": "aluminum",
    "Si": "silicon", "P": "phosphorus", "S": "sulfur", "Cl": "chlorine", "Ar": "argon",
    "K": "potassium", "Ca": "calcium", "Cr": "chromium", "Mn": "manganese", "Fe": "iron",
    "Co": "cobalt", "Ni": "nickel", "Cu": "copper", "Zn": "zinc", "Br": "bromine", "Kr": "krypton",
    "Sr": "strontium", "Tc": "technetium", "Ag": "silver", "Cd": "cadmium", "I": "iodine",
    "Xe": "xenon", "Cs": "caesium", "Ba": "barium", "Au": "gold", "Hg": "mercury", "Pb": "lead",
    "Ra": "radium", "Th": "thorium", "U": "uranium", "Pu": "plutonium", "Sn": "tin",
    "Ga": "gallium", "Rb": "rubidium",
}  # fmt: skip
