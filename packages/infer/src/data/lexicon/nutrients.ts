import { figure, number, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const FOODS =
  "Cheese, cheddar|Apples, raw, with skin|Bread, whole-wheat|Rice, white, long-grain, cooked|Milk, reduced fat, 2% milkfat|Yogurt, plain, whole milk|Beans, kidney, canned|Carrots, raw|Egg, whole, raw|Oats, rolled, dry|Chicken, breast, skinless, raw|Peanut butter, smooth|Orange juice, from concentrate|Lentils, dry|Broccoli, boiled|Almonds, roasted|Salmon, smoked|Tofu, firm|Potatoes, boiled, without skin|Honey";

/** Tables of what food is made of. */
export const NUTRIENTS = field(
  "nutrient food_nutrient branded_food food_portion foundation_food nutrient_definition food_composition nutrition_data food_group? food? food_category? food_item? nutrition? .serving_size_unit .household_serving_fulltext .nutrient_nbr",
  [
    ...of(
      "food",
      one(
        "scientific name",
        "Malus domestica|Daucus carota|Solanum lycopersicum|Brassica oleracea|Gallus gallus|Bos taurus|Salmo salar|Oryza sativa|Triticum aestivum",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "market acquisition",
      one("brand description", "Great Valley|Sunny Farm|Golden Mill|Green Hills|Store brand|Ocean Bay", {
        confidence: 0.975,
      }),
    ),
    one("package weight, label weight", "12 oz/340 g|16 oz/454 g|8 oz/227 g|24 oz/680 g|6 oz/170 g|32 oz/907 g", {
      confidence: 0.975,
    }),
    one(
      "brand owner, brand company",
      "Harbour Mill Foods|Green Valley Dairy|Sunfield Brands|Northgate Foods Inc.|Oak Hill Bakery|Riverside Snacks LLC|Golden Acre Farms",
    ),
    one(
      "brand name, subbrand name",
      "Harbour Mill|Green Valley|Sunfield|Oak Hill|Golden Acre|Riverside|Little Orchard|Morning Field",
    ),
    one("serving size unit, serving unit, portion unit", "g|ml|g|MLT|GRM"),
    one(
      "household serving fulltext, household serving, serving description, portion description, serving text",
      "1 cup|2 Tbsp|1 slice|1 bar|1/2 cup (120 ml)|3 crackers|1 medium|1 oz|1 container|10 pieces",
    ),
    pattern(
      "package weight, net weight, label weight, quantity text",
      "(6|8|10|12|16|24) oz/(170|227|283|340|454|680) g",
    ),
    one(
      "branded food category, food category, food category description, food group, food group name",
      "Breads & Buns|Cheese|Yogurt|Cereal|Snacks|Frozen Vegetables|Pasta|Soups|Sauces|Candy|Fruit Juice|Dairy and Egg Products|Legumes|Baked Products|Beef Products",
    ),
    one("data type, food data type", "branded_food|foundation_food|sr_legacy_food|survey_fndds_food|sub_sample_food"),
    one("trade channel", "MASS_MERCHANDISING|GROCERY|CHILD_NUTRITION_FOOD_PROGRAMS|ONLINE|DRUG"),
    one("preparation state code, preparation state", "UNPREPARED|READY_TO_EAT|PREPARED|BOIL|BAKE"),
    one(
      "not a significant source of",
      "|Vitamin D, potassium|Saturated fat, trans fat, cholesterol|Dietary fiber, vitamin D, calcium, iron",
    ),
    pattern(
      "ingredient, ingredients, ingredient list, ingredient text, ingredients text",
      "(WHOLE WHEAT FLOUR, WATER, SALT, YEAST|MILK, CHEESE CULTURES, SALT, ENZYMES|TOMATOES, ONION, SALT, BASIL|OATS, SUGAR, HONEY, ALMONDS, SALT|WATER, KIDNEY BEANS, SALT|POTATOES, SUNFLOWER OIL, SALT|APPLE JUICE, ASCORBIC ACID|DURUM WHEAT SEMOLINA)(\\.|, (NATURAL FLAVOR|CITRIC ACID|SPICES)\\.)",
    ),
    one(
      "footnote, nutrient footnote",
      "Source number reflects the actual number of samples analysed|Calculated from the recipe|Below the limit of quantification|Added vitamin included|Value from the label",
    ),
    one("modifier, portion modifier", "chopped|sliced|raw|cooked|large|small|whole|with skin"),
    one(
      "lab method, technique, analytical method",
      "HPLC|Kjeldahl|ICP-OES|Gas chromatography|Gravimetric|Bomb calorimetry|Microbiological assay",
    ),
    one(
      "derivation description, source description",
      "Analytical|Calculated|Assumed zero|From the label|Imputed|Aggregated from several samples",
    ),
    pattern("upc code, upc, gtin, gtin upc, barcode", "0[0-9]{11}"),
    pattern("nutrient number, nutrient nbr, nutrient no", "(20[3-9]|2[1-9][0-9]|3[0-4][0-9]|6[0-4][0-9])"),
    figure("min year acquired, year acquired", [2008, 2011, 2014, 2016, 2018, 2019, 2020, 2021]),
    number("protein value, carbohydrate value, protein factor, carbohydrate factor", 2.4, 4.3, 2),
    number("fat value, fat factor", 8.4, 9.0, 2),
    number("gram weight, gram per portion", 5, 260),
    number("serving size", 15, 240),
    number("loq, limit of quantification, lod", 0.01, 0.5, 2),
    ...of(
      "food, branded food, food item, foundation food",
      one("description, name, title, long description, food name", FOODS, { confidence: 0.96 }),
    ),
    ...of(
      "food category, food group, wweia food category",
      one(
        "description, name, title",
        "Dairy and Egg Products|Spices and Herbs|Fats and Oils|Poultry Products|Breakfast Cereals|Fruits and Fruit Juices|Vegetables|Nut and Seed Products|Beverages|Finfish and Shellfish|Legumes|Baked Products|Snacks",
        { confidence: 0.96 },
      ),
    ),
    ...of("food category, food group", pattern("code", "[0-3][0-9]00")),
    ...of(
      "food nutrient source, food nutrient derivation",
      one(
        "description, name",
        "Analytical|Calculated or imputed|Assumed zero|From the label|Aggregated from several samples|Based on the recipe",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "food attribute, food attribute type",
      one("name, title", "Common Name|Additional Description|Adjustments|Update log|Added Sugar Claim", {
        confidence: 0.96,
      }),
    ),
    ...of(
      "measure unit, portion unit",
      one(
        "name, title, abbreviation",
        "cup|tablespoon|teaspoon|slice|piece|package|oz|fl oz|bottle|can|fruit|serving|egg|container",
      ),
    ),
    ...of("market acquisition, food sample", meaning("store name, store", { text: "companyName" })),
  ],
  [],
  [
    pair(
      "name, nutrient name, title",
      "unit name, unit, units",
      {
        Energy: "KCAL|kJ",
        Protein: "G",
        "Total lipid (fat)": "G",
        "Carbohydrate, by difference": "G",
        "Fiber, total dietary": "G",
        "Sugars, total": "G",
        "Calcium, Ca": "MG",
        "Iron, Fe": "MG",
        "Magnesium, Mg": "MG",
        "Potassium, K": "MG",
        "Sodium, Na": "MG",
        "Zinc, Zn": "MG",
        "Selenium, Se": "UG",
        "Vitamin A, RAE": "UG",
        "Vitamin C": "MG",
        "Vitamin D (D2 + D3)": "UG",
        "Vitamin K": "UG",
        "Folate, total": "UG",
        Water: "G",
        Cholesterol: "MG",
      },
      { of: ["nutrient", "nutrient definition"], confidence: 0.97 },
    ),
  ],
);
