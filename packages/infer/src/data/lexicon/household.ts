import { figure, money } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const FAMILIES =
  "The Harpers|Bennett Family|Miller Family|The Okafors|Lindqvist Family|The Romanos|Novak Family|Family Chen|The Fitzgeralds|Garcia-Moore Family|Patel Family|The Jansens|Kowalski Family|The Hughes Household|Flat 12|Casa Ortega|The Lehmanns|Sato Family";
const SPENT =
  "Groceries|Rent|Utilities|Transport|Eating out|Children|Health|Clothing|Holidays|Insurance|Gifts|Leisure|Pets|Household";

/** Where words of all fields say something else. */
const SURE = { confidence: 0.97 };

const DATES = {
  of: ["appointment", "event", "family event", "calendar event", "calendar entry"],
  confidence: 0.97,
};
const DATE = "title, name, subject";
const TASKS = { of: ["task", "to do", "family task", "household task"], confidence: 0.95 };
const ITEMS = {
  of: ["shopping item", "shopping list item", "grocery item", "grocery"],
  confidence: 0.95,
};

/** What families keep together: who does what, who is where, what is to be bought. */
export const HOUSEHOLD = field(
  "family_member household_member family_calendar chore household? family? grocery_list? shopping_item? shopping_list? allowance? recipe? meal?",
  [
    ...of("family, household", one("name, title, display name, family name, household name", FAMILIES)),
    ...of(
      "appointment, event, family event, calendar event, calendar entry",
      one("reminder, reminder before, remind before", "none|15min|30min|1hour|1day", SURE),
    ),
    ...of("budget, family budget, category limit, spending limit", one("category, category name", SPENT)),
    ...of("budget, family budget, category limit", money("amount, budget, planned, limit", 40, 900)),
    ...of(
      "shopping item, shopping list item, grocery item, grocery",
      figure("quantity, amount, count", [1, 1, 2, 1, 3, 1, 2, 4, 6, 12]),
      money("price, estimated price, cost", 0.8, 14),
      one(
        "note, comment, remark",
        "Only if on offer.|Big pack.|Any brand.|For Saturday.|Ask at the counter.|The same as last time.|Two if they are cheap.|From the market, please.|For the party.|Look at the date.",
      ),
    ),
    ...of("meal, planned meal, meal plan entry", one("type, meal type, slot", "dinner|lunch|breakfast|snack", SURE)),
  ],
  [],
  [
    pair(
      DATE,
      "type, category, kind",
      {
        Dentist: "health",
        "Parents' evening": "school",
        "Swimming lesson": "sport",
        "Football practice": "sport",
        "Birthday party": "birthday",
        "Dinner at Grandma's": "family",
        "Check-up at the paediatrician": "health",
        "Piano lesson": "leisure",
        "Car inspection": "other",
        Vaccination: "health",
        "School trip": "school",
        Haircut: "other",
        Cinema: "leisure",
        "Late meeting": "work",
      },
      DATES,
    ),
    pair(
      DATE,
      "description, detail, note",
      {
        Dentist: "Bring the health card.|Brush teeth before.",
        "Parents' evening": "Room 12, first floor.|Ask about the new timetable.",
        "Swimming lesson": "Towel and goggles are in the blue bag.",
        "Football practice": "Boots and shin pads.|Pick up at five.",
        "Birthday party": "A present is in the cupboard.|Cake is ordered.",
        "Dinner at Grandma's": "We bring the dessert.",
        "Check-up at the paediatrician": "Bring the yellow booklet.",
        "Piano lesson": "Take the new sheet music along.",
        "Car inspection": "Papers are in the glove box.",
        Vaccination: "Second dose.|Bring the vaccination card.",
        "School trip": "Packed lunch and rain jacket.",
        Haircut: "Ask for Lena.",
        Cinema: "Tickets are paid.",
        "Late meeting": "Back by nine.",
      },
      DATES,
    ),
    pair(
      DATE,
      "location, place, where",
      {
        Dentist: "Dental practice, Mill Street",
        "Parents' evening": "Primary school",
        "Swimming lesson": "Swimming pool",
        "Football practice": "Sports ground",
        "Birthday party": "At home|Climbing hall",
        "Dinner at Grandma's": "Grandma's",
        "Check-up at the paediatrician": "Health centre",
        "Piano lesson": "Music school",
        "Car inspection": "Garage Miller",
        Vaccination: "Health centre|Town hall",
        "School trip": "Primary school",
        Haircut: "Salon at the market",
        Cinema: "Cinema",
        "Late meeting": "Office",
      },
      DATES,
    ),
    pair(
      "title, subject",
      "body, message, text, content",
      {
        "Reminder: dentist": "You are expected at nine.|Do not forget the health card.",
        "Appointment in one hour": "In one hour, at the primary school.|It begins in sixty minutes.",
        "Swimming lesson today": "Do not forget the swimming things.",
        "Tomorrow: parents' evening": "Tomorrow at seven in the evening, room 12.",
        "Reminder: vaccination": "Bring the vaccination card.",
        "Football practice at five": "Pick up at half past six.",
        "Birthday party on Saturday": "The present is still to be wrapped.",
        "Appointment moved": "It is now on Thursday at four.",
      },
      { of: ["scheduled notification", "notification", "reminder"], confidence: 0.97 },
    ),
    pair(
      "title, name, task name",
      "description, detail, note",
      {
        "Take out the rubbish": "Paper goes into the blue bin.",
        "Empty the dishwasher": "Knives are to be dried by hand.",
        "Water the plants": "Little water for the cactus.",
        "Hoover the living room": "Under the sofa, too.",
        "Walk the dog": "At least half an hour.",
        "Do the laundry": "Dark things at thirty degrees.",
        "Pay the electricity bill": "By the end of the month.",
        "Change the bed linen": "Fresh sheets are in the hall cupboard.",
        "Clean the bathroom": "The mirror as well, please.",
        "Buy a birthday present for Grandma": "A book or a plant.",
        "Book the dentist": "Afternoons only.",
        "Return the library books": "Two are overdue.",
        "Mow the lawn": "Not before ten.",
        "Renew the passports": "New photos are needed.",
        "Sign the school form": "It lies on the kitchen table.",
        "Tidy the children's room": "Toys go into the red box.",
      },
      TASKS,
    ),
    pair(
      "category, category name",
      "description, detail, title, name, note",
      {
        Groceries: "Weekly shop|Bakery|Farmers' market",
        Rent: "Rent|Rent and heating",
        Utilities: "Electricity|Water bill|Internet",
        Transport: "Train tickets|Petrol|Monthly pass",
        "Eating out": "Pizza on Friday|Ice cream|Lunch in town",
        Children: "School lunch|Swimming course|Nappies",
        Health: "Pharmacy|New glasses",
        Clothing: "Winter shoes for Emma|Rain jackets",
        Holidays: "Deposit for the holiday flat|Ferry",
        Insurance: "Home insurance|Car insurance",
        Gifts: "Birthday present|Flowers for Grandma",
        Leisure: "Cinema|Zoo|Board game",
        Pets: "Cat food|Vet",
        Household: "New kettle|Light bulbs|Cleaning things",
      },
      { of: ["budget expense", "family expense", "household expense", "spending"], confidence: 0.95 },
    ),
    pair(
      "name, title, item, item name, product",
      "category, aisle, section",
      {
        Milk: "Dairy",
        Butter: "Dairy",
        Yoghurt: "Dairy",
        Cheddar: "Dairy",
        Eggs: "Dairy",
        Bread: "Bakery",
        Rolls: "Bakery",
        Apples: "Fruit and vegetables",
        Bananas: "Fruit and vegetables",
        Tomatoes: "Fruit and vegetables",
        Potatoes: "Fruit and vegetables",
        Onions: "Fruit and vegetables",
        Carrots: "Fruit and vegetables",
        Pasta: "Pantry",
        Rice: "Pantry",
        Flour: "Pantry",
        "Olive oil": "Pantry",
        Cereal: "Pantry",
        "Chicken breast": "Meat and fish",
        Salmon: "Meat and fish",
        Coffee: "Drinks",
        "Orange juice": "Drinks",
        "Frozen peas": "Frozen",
        "Toilet paper": "Household",
        "Washing-up liquid": "Household",
        Nappies: "Baby",
        Crackers: "Snacks",
      },
      ITEMS,
    ),
  ],
);
