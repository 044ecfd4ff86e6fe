"""Ingredients, and the spoons and cups that measure them."""

from declaim.normalise.rules import words

INGREDIENTS = words("""
    flour sugar salt butter oil milk water cream vanilla pepper garlic onion onions cinnamon honey
    baking soda powder cocoa yeast cheese vinegar mustard mayonnaise juice broth stock rice oats
    nutmeg ginger paprika cumin oregano basil thyme parsley cornstarch molasses syrup yogurt
    yoghurt buttermilk shortening margarine lard nuts pecans walnuts almonds raisins chocolate
    coconut cornmeal lemon lime soy wine rum brandy cloves allspice turmeric chili chilli coriander
    curry rosemary sage mint dill celery tomato tomatoes carrots beans corn peas sauce ketchup
    peanut tahini sesame cilantro scallions shallots gelatin tartar extract zest breadcrumbs
    oleo egg eggs spice sherry coffee tea cayenne mayo parmesan cheddar lentils mushrooms spinach
""")
SPOONS = {
    "T": ("tablespoon", "tablespoons"), "TB": ("tablespoon", "tablespoons"),
    "Tb": ("tablespoon", "tablespoons"), "t": ("teaspoon", "teaspoons"), "c": ("cup", "cups"),
    "C": ("cup", "cups"), "lt": ("liter", "liters"), "pt": ("pint", "pints"),
}  # fmt: skip
"""Letters that are a measure only before something to eat."""
SHORT_SIZES = {
    "lg": "large", "sm": "small", "med": "medium", "pkg": "package", "pkgs": "packages",
    "doz": "dozen", "pc": "piece", "env": "envelope", "pcs": "pieces",
}  # fmt: skip
BAKED = words("oven bake baking heat heated preheat roast cook grill temperature")
"""Words of a sentence about an oven."""
