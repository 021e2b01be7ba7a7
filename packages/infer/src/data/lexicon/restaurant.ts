import { meaning } from "../meaning.ts";
import { figure, money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Restaurants, their kitchens and tills. */
export const RESTAURANT = field(
  "restaurant kitchen_ticket kitchen_order kitchen_station kitchen? menu_item dining waiter pos_payment pos_order restaurant_table menu_category food_order takeaway cafe bistro catering_order dish cook? table_reservation? waitlist? modifier? menu? table? order? tab? reservation? dining_table",
  [
    ...of(
      "review, restaurant review, order review",
      one(
        "comment, text, content, body",
        "Food was still hot, friendly rider.|Best soup in town.|Portions are small for the price.|The fish was fresh, the rice a little dry.|Waited forty minutes, but it was worth it.|Wrong dessert, otherwise good.|Quiet tables and a good wine list.|We will come back.",
        { confidence: 0.96 },
      ),
    ),
    one(
      "catch headline, daily headline, menu headline",
      "Today: sea bass and octopus|Fresh from the morning market|First asparagus of the year|From the grill tonight",
      { confidence: 0.96 },
    ),
    ...of(
      "modifier group, option group, modifier set, addon group, customization group",
      one(
        "name, title, group name",
        "Choose your size|Add extras|Choose a sauce|Pick a side|Toppings|How would you like it cooked?|Drinks|Remove ingredients|Choose your bread|Spice level|Make it a meal",
        { confidence: 0.968 },
      ),
      figure("max select, max selection, max choice", [1, 1, 2, 3, 5], { confidence: 0.965 }),
      figure("min select, min selection, min choice", [0, 0, 1], { confidence: 0.965 }),
    ),
    ...of(
      "modifier, option, addon, add on, topping, extra",
      one(
        "name, title, option name",
        "Extra cheese|Large|Small|Bacon|Avocado|Gluten-free bread|Garlic sauce|Side salad|French fries|No onions|Jalapeños|Oat milk|Extra shot|Fried egg|Spicy mayo|Medium rare",
        { confidence: 0.965 },
      ),
      money("extra price, price, price delta, additional price, price adjustment, surcharge", 0.4, 4, {
        confidence: 0.965,
      }),
    ),
    ...of(
      "restaurant, vendor, store, outlet, merchant",
      money("min order amount, minimum order, min order, minimum order amount, min order value", 8, 25, {
        confidence: 0.965,
      }),
      number("delivery radius km, delivery radius, delivery range km", 2, 12, 1, { confidence: 0.965 }),
      number(
        "avg prep minute, prep time, average preparation time, preparation time, prep minute, average delivery time",
        12,
        42,
        0,
        { confidence: 0.965 },
      ),
      number("commission percent, commission rate, commission percentage", 12, 30, 1, { confidence: 0.965 }),
    ),
    ...of(
      "menu item, dish, item, food item",
      number("calorie, calories, kcal", 180, 1180, 0, { confidence: 0.965 }),
      number("prep time min, prep time, preparation time, prep minute, cook time", 5, 35, 0, { confidence: 0.965 }),
      one("allergen, allergens", "gluten|milk|eggs|nuts|soya|fish|celery|sesame|gluten, milk|none", {
        confidence: 0.965,
      }),
    ),
    ...of(
      "reservation, table reservation, booking, table booking",
      one(
        "note, notes, remark, special request, special requests, comment",
        "Table by the window, please.|Birthday, a candle with the dessert.|High chair for a toddler.|One guest is allergic to nuts.|Running ten minutes late.|Quiet corner if possible.|Would like to sit outside.|Two vegetarians.|Dog comes along.|Anniversary dinner.",
        { confidence: 0.968 },
      ),
    ),
    ...of(
      "order, food order",
      figure("table number, table no, table", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { confidence: 0.965 }),
    ),
    one("spicy level, spiciness level, hotness", "mild|medium|hot|extra hot"),
    one(
      "allergen info, allergen information, allergy info",
      "Contains gluten and milk|Contains nuts|May contain traces of sesame|Contains fish|No allergens|Contains egg and mustard",
    ),
    one("kitchen status, item status, preparation status, prep status", "served|preparing|ready|queued|cancelled"),
    ...of(
      "menu item, dish, menu entry",
      one("category, menu category, section", "Mains|Starters|Desserts|Pasta|Salads|Drinks|Sides|Soups"),
    ),
    ...of(
      "order, restaurant order",
      one(
        "note, comment, remark",
        "No onions, please.|Dressing on the side.|Nut allergy at the table.|Bill separately.|Bring the starters together.|Birthday at the table.|Highchair needed.",
      ),
    ),
    one("area, section, dining area, seating area, table area", "Terrace|Main Room|Bar|Garden|Window|Private Room"),
    one("shape, table shape", "square|round|rectangular|booth"),
    one("order type, service type, dining option, fulfillment type", "dine_in|takeaway|delivery|drive_through"),
    one("course, course type, menu course", "main|starter|dessert|side|drink"),
    one(
      "special request, special requests, special instruction, special instructions, kitchen note, item note",
      "No onions, please.|Dressing on the side.|Well done.|Gluten-free if possible.|Extra spicy.|Nut allergy at the table.|Child portion.|Without cheese.|Birthday candle with the dessert.",
    ),
    one("spice level, heat level, spiciness", "mild|medium|hot|extra hot"),
    one("allergen, allergens, contains", "gluten|milk|nuts|eggs|fish|soya|sesame|celery|none"),
    one("availability, availability status", "available|sold_out|seasonal|hidden"),
    one("portion, portion size, serving size", "regular|large|small|sharing"),
    one("tender, tender type, payment method, payment type", "card|cash|contactless|gift_card|voucher"),
    one("occasion", "birthday|anniversary|business|date|family|none"),
    one("seating preference, table preference", "window|quiet|terrace|bar|no preference|booth"),
    one("dietary, diet, dietary tag, dietary label", "vegetarian|vegan|gluten-free|halal|none"),
    one("station, kitchen station, prep station", "grill|fry|cold|pastry|pizza|pass|bar"),
    one(
      "void reason, discount reason, comp reason",
      "guest complaint|entered twice|wrong item|staff meal|manager's choice|long wait",
    ),
    one(
      "modifier, modifier name, option name",
      "Extra cheese|No onions|Gluten-free bread|Large|Oat milk|Extra shot|Side salad|Well done",
    ),
    one("doneness, cooking level", "medium|medium rare|well done|rare"),
    money("tip, tip amount, gratuity", 0, 18),
    pattern("table number, table no, table code", "(T|B)?[1-9][0-9]?"),
    pattern("till, register, register number, terminal, pos terminal", "POS-[0-9]{2}"),
    pattern("check number, receipt number, bill number, tab number", "[1-9][0-9]{4}"),
    meaning("cover, covers, guest count, party size", {
      number: { generator: "integer", options: { min: 1, max: 8, distribution: "normal" } },
    }),
    ...of(
      "table, restaurant table",
      one("status, state", "free|occupied|reserved|cleaning"),
      pattern("name, label, number", "(Table|Booth) [1-9][0-9]?"),
    ),
    ...of(
      "restaurant order, order, food order, pos order, ticket, kitchen ticket, order item",
      one("status, state", "served|paid|preparing|ready|open|cancelled"),
      one("priority", "normal|rush|vip"),
    ),
    ...of("reservation, table reservation, waitlist", one("status", "seated|confirmed|completed|cancelled|no_show")),
    ...of(
      "menu item, menu entry",
      meaning("name, title, item name", { text: "dish" }),
      one(
        "description",
        "With roasted vegetables and herbs.|Served with a green salad.|Slow-cooked for six hours.|With lemon butter and potatoes.|House-made, with fresh basil.|With seasonal fruit and cream.|Grilled over charcoal, with chimichurri.|With sourdough bread.|With a sauce of mustard and cream.|Served with rice and lime.|Baked in the oven with mozzarella.|With pickled onions and coriander.|Hand-made pasta, finished with olive oil.|Marinated overnight, from the grill.|With toasted almonds and mint.|In a light broth with spring onions.|With fried potatoes and a small salad.|Crisp outside, soft inside, with a lemon dip.",
      ),
    ),
    ...of(
      "modifier, item modifier, topping",
      one(
        "name, title",
        "Extra cheese|No onions|Gluten-free bread|Large|Oat milk|Extra shot|Side salad|Well done|Bacon|Avocado",
        { confidence: 0.945 },
      ),
    ),
    ...of(
      "menu",
      one("name, title", "Lunch|Dinner|Brunch|Drinks|Desserts|Wine List|Kids|Seasonal|Breakfast|Tasting Menu"),
      one("type", "lunch|dinner|breakfast|drinks|seasonal"),
    ),
    ...of(
      "shift, staff, waiter, employee",
      one("role, position", "Waiter|Chef|Bartender|Host|Dishwasher|Sous Chef|Runner|Manager"),
    ),
  ],
  [],
  [
    pair(
      "question, question text, title",
      "answer, answer text, body",
      {
        "Do you take cards?": "Yes, we take all cards.",
        "Is there parking near you?": "Parking is free behind the house.",
        "Can we bring our dog?": "Dogs are welcome on the terrace.",
        "Do you have vegetarian dishes?": "There are always three vegetarian dishes.",
        "Do we need a reservation?": "At weekends a reservation helps.",
        "Is there a menu for children?": "Children get small portions of most dishes.",
        "Can we sit outside?": "You can sit outside from May to September.",
        "Do you serve groups?": "Groups of up to twenty, please call us.",
      },
      { of: ["faq"], confidence: 0.975 },
    ),
  ],
);
