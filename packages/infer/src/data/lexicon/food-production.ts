import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Factories of food, and its safety. */
export const FOOD_PRODUCTION = field(
  "haccp food_safety food_recall production_batch bakery dairy_plant ingredient_lot food_product shelf_life nutrition_label batch? recall? ingredient? hygiene? allergen? production?",
  [
    one(
      "ccp, critical control point, control point",
      "Cooking temperature|Metal detection|Cold storage|Pasteurisation|Cooling time|Goods receipt temperature|Acidity",
    ),
    one(
      "hazard, hazard type, hazard description",
      "undeclared allergen|foreign body|Listeria|Salmonella|mislabelling|packaging defect|mould",
    ),
    one("hazard class, hazard category", "biological|chemical|physical|allergen"),
    one("recall class, recall level", "Class II|Class I|Class III"),
    one(
      "corrective action, action taken, corrective measure, measure",
      "Batch blocked and reheated.|Product discarded.|Detector recalibrated and batch checked again.|Cold store door repaired.|Supplier informed, goods returned.|Line cleaned and restarted.|Staff instructed again.|Label stock replaced.",
    ),
    one("acceptance, acceptance status, decision, disposition", "accepted|accepted with remarks|rejected|quarantine"),
    one("allergen, allergens", "gluten|milk|nuts|eggs|soya|sesame|none"),
    one("storage condition, storage", "ambient|chilled 2-7 °C|frozen -18 °C|dry and dark"),
    one("cleaning type, cleaning method", "wet cleaning|CIP|dry cleaning|disinfection"),
    one("packaging, packaging type, package type", "carton|bag|jar|tray|bottle|can|pouch"),
    one("process step, step, stage", "mixing|cooking|cooling|filling|packing|baking|proofing|slicing"),
    one("product category, category", "bread|dairy|ready meals|sauces|snacks|confectionery|drinks|meat products"),
    number("temperature on arrival, arrival temperature, receipt temperature, goods temperature", 1, 8, 1),
    number("core temperature, core temp, cooking temperature", 70, 92, 1),
    number("shelf life day, shelf life days, shelf life", 5, 240),
    number("water activity, aw", 0.6, 0.97, 2),
    pattern("limit, limit value, critical limit", "(≥ 72 °C|≤ 7 °C|≤ -18 °C|2\\.0 mm|≤ 4 h|pH 4\\.5)"),
    pattern("line, production line, line number", "(Line |L)[1-6]"),
    pattern("batch code, batch number, batch, lot code, lot number", "2[4-6][0-3][0-9]{2}-[A-D][1-9]"),
    pattern("supplier lot, supplier batch", "S[0-9]{6}"),
    ...of("production batch, batch", one("status, state", "released|in_production|quarantine|blocked|planned")),
    ...of(
      "haccp check, check, control, hygiene check, ccp check",
      one("result, outcome, status", "ok|deviation|not checked"),
    ),
    ...of(
      "recall, food recall",
      one("status", "closed|open|in_progress"),
      one("reason", "undeclared allergen|foreign body|Listeria|mislabelling|packaging defect"),
    ),
  ],
);
