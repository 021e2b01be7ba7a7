import { pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Groceries, markets, delivery of food. */
export const GROCERY = field(
  "grocery supermarket shelf_tag greengrocer farmers_market planogram deli butcher produce_item grocery_order shelf? aisle? promotion? cart? delivery_slot? basket? substitution?",
  [
    one("storage type, storage, temperature zone", "ambient|chilled|frozen|fresh"),
    one("label, quality label, certification", "organic|none|fair trade|regional|vegan"),
    one("unit, sales unit, selling unit, price unit", "piece|kg|g|l|pack|bunch|bottle"),
    one("fulfillment, fulfillment type, order method", "delivery|pickup|in store"),
    one("substitution policy, substitution preference, substitution", "similar item|no substitution|call me"),
    one("promo type, promotion type, offer type", "discount|2 for 1|multi-buy|clearance|loyalty price|weekend offer"),
    one("waste reason, write off reason, shrink reason", "expired|damaged|spoiled|theft|recall"),
    one("ripeness", "ripe|ready to eat|unripe"),
    one("allergen, allergens", "none|milk|gluten|nuts|soya|eggs|fish"),
    pattern("delivery slot, time slot, slot, pickup slot", "(08|10|12|14|16|18):00-(09|11|13|15|17|19):00"),
    pattern("plu, plu code", "(4[0-9]{3}|3[0-9]{3})"),
    pattern("shelf, shelf code, shelf number, facing", "[A-H]-[0-9]{2}-[1-6]"),
    small("price per kg, unit price, price per unit", 0.79, 24, 2),
    ...of("grocery order, order", one("status, state", "delivered|picked|picking|out_for_delivery|placed|cancelled")),
  ],
  [],
  [
    pair(
      "aisle, department, category, product category, section",
      "name, product name, item, item name, product, article",
      {
        Dairy: "Whole Milk 1 l|Natural Yoghurt 500 g|Butter 250 g|Gouda Slices|Cream Cheese|Free-Range Eggs 10",
        Produce: "Bananas|Tomatoes on the Vine|Cucumber|Potatoes 2 kg|Apples Gala|Carrots 1 kg|Lemons",
        Bakery: "Wholegrain Bread|Butter Croissant|Baguette|Pretzel|Cinnamon Bun",
        Meat: "Chicken Breast|Minced Beef 500 g|Pork Chops|Cooked Ham",
        Drinks: "Sparkling Water 6 x 1.5 l|Orange Juice 1 l|Apple Spritzer|Ground Coffee 500 g|Green Tea",
        Frozen: "Garden Peas|Pizza Margherita|Vanilla Ice Cream|Fish Fingers",
        Pantry: "Spaghetti 500 g|Basmati Rice 1 kg|Olive Oil 750 ml|Chopped Tomatoes|Wheat Flour 1 kg|Sea Salt",
        Snacks: "Dark Chocolate|Salted Crisps|Oat Biscuits|Mixed Nuts",
        Household: "Kitchen Roll|Washing-up Liquid|Dishwasher Tabs|Bin Bags 30 l",
      },
      { of: ["grocery product", "grocery item", "product", "grocery", "item"] },
    ),
  ],
);
