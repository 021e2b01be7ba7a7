import type { Sort } from "./sort.ts";

/** What people eat and drink. */
export const food: Sort = {
  name: "food",
  nouns: {
    en: "food, meal, breakfast, lunch, dinner, supper, snack, starter, appetizer, soup, salad, side dish, main dish, main course, dessert, cake, pie, tart, pastry, bread, roll bread, sandwich, pasta, noodle, rice, grain food, cereal, porridge, cheese, butter, milk, cream food, yogurt, yoghurt, egg, meat, beef, pork, lamb, poultry, chicken, turkey, ham, sausage, bacon, seafood, shellfish, vegetable, fruit, berry, nut food, bean, legume, lentil, potato, tomato, onion, garlic, spice, salt, pepper, sugar, honey, jam, sauce, dressing, vinegar, olive oil, condiment, chocolate, candy, sweet, biscuit, cookie food, ice cream, beverage, drink, juice, tea, coffee, wine, beer, spirit drink, liquor, cocktail, smoothie, soft drink, ration, food item, foodstuff, topping, filling, dough, batter, recipe ingredient, delicacy, speciality dish, pizza, burger, sushi, taco, stew, curry",
    de: "speise, essen, mahlzeit, gericht speise, suppe, brot, kuchen, fleisch, gemuese, obst, getraenk, zutat, lebensmittel, beilage, nachtisch, kaese, wein, bier",
    fr: "plat, repas, aliment, soupe, pain, gateau, viande, legume, fruit, boisson, entree plat, dessert, fromage, vin, ingredient, denree",
    es: "plato, comida, alimento, sopa, pan, pastel, carne, verdura, fruta, bebida, postre, queso, vino, ingrediente, platillo, desayuno, almuerzo, cena",
    it: "piatto, pasto, alimento, zuppa, pane, torta, carne, verdura, frutta, bevanda, dolce, formaggio, vino, ingrediente, contorno",
    nl: "gerecht, maaltijd, voedsel, soep, brood, taart, vlees, groente, fruit, drank, nagerecht, kaas, wijn, ingredient",
    pt: "prato, refeicao, alimento, sopa, pao, bolo, carne, legume, fruta, bebida, sobremesa, queijo, vinho, ingrediente",
  },
  general:
    "food, meal, breakfast, lunch, dinner, supper, snack, starter, appetizer, side dish, main dish, main course, dessert, dish, menu item, food item, course",
  named: ["(House|Classic|Organic|Country|Spring|Fine|Family|Seasonal) {noun}"],
  short:
    "Vegetable soup|Grilled chicken|Brown bread|Tomato salad|Rice with beans|Fruit salad|Baked fish|Cheese plate|Oatmeal with berries|Potato gratin|Lentil stew|Apple cake|Scrambled eggs|Yoghurt with honey",
  described: {
    first: [
      "(Fresh|Home-made|Seasonal|Slowly cooked), (with herbs from the garden|served with bread|lightly spiced|with roasted nuts).",
      "(Contains|May contain) (milk|nuts|gluten|eggs|celery).",
      "(Vegetarian|Vegan|Gluten-free on request|With local cheese), (a favourite of our guests|for two people|small portion on request).",
    ],
  },
  noted: {
    first: ["(Less salt|Without onions|Extra sauce|Well done).", "Keeps for (two|three|five) days in the fridge."],
  },
  kinds: "vegetarian|vegan|meat|fish|dairy",
  statuses: "available|sold_out|seasonal",
  categories: "Starters|Mains|Desserts|Drinks|Snacks|Sides",
  several: { usual: 4, most: 30 },
};
