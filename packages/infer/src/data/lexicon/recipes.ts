import { number, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Recipes and what is cooked by them. */
export const RECIPES = field(
  "recipe meal_plan recipe_ingredient cookbook meal recipe_step cooking ingredient? pantry? step? grocery_list? shopping_list? cuisine?",
  [
    ...of(
      "post, blog post, article",
      one(
        "title, headline",
        "Five breakfasts under ten minutes|What I eat on a busy day|Bread without kneading|How I lost eight kilos in a year|Lunch boxes for the week|Beans, four ways|Soup for cold evenings|Less sugar, more taste",
        { confidence: 0.96 },
      ),
      one(
        "content, body, text, description",
        "I cook on Sundays and freeze half of it. That saves an hour a day.|Oats, fruit and a spoon of nuts keep me full until noon.|The dough rests overnight, so nothing has to be kneaded.|I wrote down everything that I ate for a month. It changed more than any diet.|Beans are cheap, filling and better than their name.|Roast the vegetables first, it makes all the difference.",
        { confidence: 0.96 },
      ),
    ),
    one("course, course type", "main|starter|dessert|side|soup|breakfast"),
    small("amount, ingredient amount, quantity", 0.5, 500, 1),
    one("meal type, meal, slot, meal slot, meal time", "dinner|lunch|breakfast|snack|dessert"),
    one(
      "diet, diet type, dietary, dietary preference, diet label",
      "vegetarian|vegan|gluten-free|low carb|none|dairy-free|pescatarian",
    ),
    one("unit, measure, unit of measure", "g|ml|tbsp|tsp|piece|cup|pinch|clove|kg|l|bunch"),
    one(
      "preparation, preparation note, prep note",
      "chopped|diced|sliced|grated|minced|peeled|melted|at room temperature|drained",
    ),
    one(
      "technique, cooking method, method, cooking technique",
      "bake|fry|simmer|grill|roast|steam|boil|stir-fry|marinate",
    ),
    one("difficulty, difficulty level, skill level", "easy|medium|hard"),
    one("cost level, budget", "low|medium|high"),
    one("source", "family|cookbook|website|magazine|own idea"),
    one("equipment, tool, appliance", "oven|frying pan|saucepan|blender|mixing bowl|baking tray|wok|pressure cooker"),
    number("serving, servings, portion, portions, yield, number of servings", 2, 8),
    number("prep minute, prep time, preparation time, prep minutes, prep time min", 5, 45),
    number("cook minute, cook time, cooking time, cook minutes, cook time min", 10, 120),
    one(
      "instruction, instructions, direction, directions, method text, step text, step description",
      "Heat the oil in a large pan and fry the onions until soft.|Mix flour, salt and butter with cold water to a smooth dough.|Bake for 25 minutes at 180 °C until golden.|Bring the stock to the boil and let it simmer for ten minutes.|Season with salt and pepper and serve at once.|Whisk the eggs with the sugar until pale.|Cook the pasta in plenty of salted water.|Stir in the cream and let it thicken.|Fold in the beaten egg whites.|Leave to rest in the fridge for an hour.",
    ),
    ...of(
      "step, recipe step",
      one(
        "description, text, content, body",
        "Heat the oil in a large pan and fry the onions until soft.|Mix flour, salt and butter with cold water to a smooth dough.|Bake for 25 minutes at 180 °C until golden.|Season with salt and pepper and serve at once.|Whisk the eggs with the sugar until pale.|Cook the pasta in plenty of salted water.|Stir in the cream and let it thicken.",
      ),
    ),
    ...of(
      "recipe",
      one(
        "description, summary, intro",
        "A quick dish for busy evenings.|Comfort food for the whole family.|Light, fresh and ready in half an hour.|A classic that always works.|Sweet, simple and made in one bowl.|Perfect for a summer picnic.|Warming soup for cold days.|Best prepared the day before.|Best eaten the next day.|A summer salad that travels well.|For the whole table, made in one pot.|Grandmother's recipe with less sugar.|Crisp, golden and gone in minutes.|Easy enough for children.",
      ),
      one("status", "published|draft|private|archived"),
      one(
        "note, tip, tips",
        "Freezes well.|Use less sugar if the fruit is ripe.|Double the sauce for leftovers.|Also works with chickpeas.|Let it cool before slicing.|Add the herbs at the very end.",
      ),
    ),
    ...of(
      "food, ingredient, grocery, grocery item, pantry item, shopping list item",
      one(
        "name, title, food name, ingredient name",
        "Onion|Garlic|Olive oil|Flour|Butter|Egg|Tomato|Potato|Carrot|Milk|Sugar|Salt|Black pepper|Rice|Chicken breast|Parmesan|Basil|Lemon|Cream|Chickpeas|Spinach|Mushroom|Red lentils|Ginger|Honey",
      ),
      one(
        "plural name, name plural, plural",
        "onions|garlic cloves|eggs|tomatoes|potatoes|carrots|chicken breasts|lemons|chickpeas|mushrooms|lentils|apples",
      ),
    ),
    ...of(
      "unit, measure, ingredient unit",
      one("name, title", "g|ml|tbsp|tsp|piece|cup|pinch|clove|kg|l|bunch|can|slice|handful|stick"),
      one("plural name, plural", "grams|pieces|cups|pinches|cloves|bunches|cans|slices|sticks"),
      one(
        "description",
        "Metric weight.|Metric volume.|A level spoon.|About as much as fits between two fingers.|Counted.",
      ),
    ),
    ...of("meal type", one("name, title", "Breakfast|Lunch|Dinner|Snack|Brunch|Dessert|Supper|Second breakfast")),
    ...of(
      "meal plan, meal plan entry",
      one("title, name", "Pasta night|Leftovers|Family dinner|Soup and bread|Taco Tuesday|Picnic|Roast on Sunday"),
    ),
    ...of(
      "property type, food property, nutrient",
      one("name, title", "Calories|Fat|Carbohydrates|Protein|Fibre|Sugar|Salt|Price|Vitamin C|Iron"),
      one("unit", "kcal|g|mg|€"),
      one("category", "nutrition|allergen|price|goal|other"),
    ),
    ...of(
      "ingredient, recipe ingredient",
      one(
        "original text, raw text, text, display",
        "2 onions, finely chopped|400 g tomatoes|1 tbsp olive oil|a pinch of salt|3 eggs|200 ml cream|2 cloves of garlic|500 g flour",
      ),
    ),
    one("serving text, servings text, yield text", "portions|pieces|glasses|slices|muffins|loaves"),
    ...of(
      "collection, cookbook",
      one(
        "name, title",
        "Weeknight Dinners|Soups and Stews|Baking|Family Favourites|Summer Grill|Vegetarian|Holiday Menus|Breakfast Ideas|Quick Lunches",
      ),
    ),
    ...of(
      "pantry, pantry item, shopping list, grocery list",
      one("location, storage", "fridge|pantry|freezer|cellar"),
      one("aisle, section", "Produce|Dairy|Bakery|Frozen|Spices|Meat|Drinks"),
    ),
  ],
);
