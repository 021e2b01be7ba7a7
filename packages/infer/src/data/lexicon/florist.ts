import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Flowers and gardens. */
export const FLORIST = field(
  "florist bouquet flower floral flower_arrangement garden_centre garden_center nursery_plant houseplant gardening gardener plant_care stem? vase? arrangement? plant? watering? garden?",
  [
    one("occasion, event type", "birthday|wedding|sympathy|anniversary|thank you|get well|Mother's Day|just because"),
    one("style, bouquet style, arrangement style", "romantic|rustic|modern|classic|wild|monochrome"),
    one("size, bouquet size", "medium|small|large|deluxe"),
    one("grade, quality, quality grade", "A1|A2|B"),
    one("light requirement, light, sun exposure, sunlight", "partial shade|full sun|bright indirect|shade"),
    one(
      "watering, watering need, water requirement, watering frequency",
      "once a week|twice a week|every two weeks|keep moist|sparingly",
    ),
    one("growth habit, habit, plant type", "perennial|annual|shrub|climber|bulb|succulent|herb"),
    one("soil, soil requirement, substrate", "well-drained|loamy|peat-free compost|sandy|humus-rich"),
    one("hardiness, hardiness zone", "hardy|half-hardy|indoor only|frost tender"),
    one("task, care task, task type", "watering|repotting|pruning|fertilizing|misting|cleaning leaves"),
    one(
      "card message, greeting, card text, gift message, message",
      "Happy birthday!|With all my love|Thinking of you|Congratulations on your wedding|Thank you for everything|Get well soon|With deepest sympathy|Welcome, little one",
    ),
    one("vase type, container, wrapping", "glass vase|kraft paper|basket|none|ceramic pot"),
    number("stem count, number of stems, stems", 7, 45),
    number("stem length, stem length cm", 30, 80),
    number("pot size, pot diameter, pot size cm", 9, 32),
    number("vase life, vase life day, vase life days", 5, 14),
    ...of(
      "bouquet, arrangement, flower arrangement",
      pattern(
        "name, title",
        "(Sunny|Romantic|Wild|Spring|Autumn|Pastel|White|Garden) (Meadow|Morning|Dream|Garden|Kiss|Greeting|Harmony|Breeze)",
      ),
    ),
    ...of("order, flower order", one("status, state", "delivered|in_preparation|ordered|out_for_delivery|cancelled")),
  ],
  [],
  [
    pair("flower, flower name, flower type, stem type", "color, colour, flower color, flower colour", {
      Rose: "red|white|pink|yellow",
      Tulip: "yellow|red|purple|white",
      Lily: "white|pink",
      Sunflower: "yellow",
      Peony: "pink|white",
      Hydrangea: "blue|white|pink",
      Carnation: "red|pink|white",
      Gerbera: "orange|red|yellow",
      Eucalyptus: "green",
      Lavender: "purple",
      Ranunculus: "orange|pink|white",
    }),
  ],
);
