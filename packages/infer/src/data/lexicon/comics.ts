import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const POWERS =
  "Super Strength|Flight|Invisibility|Telepathy|Telekinesis|Super Speed|Accelerated Healing|Energy Blasts|Shapeshifting|Agility|Durability|Night Vision|Time Travel|Elemental Control|Force Fields|Teleportation|Stealth|Magic";

/** Heroes of comics and their powers. */
export const COMICS = field(
  "superhero superpower super_power super_hero super_villain villain hero_power hero? comic? power? .superhero_name .hero_name",
  [
    pattern(
      "superhero name, hero name, super name, villain name, alias, codename, code name",
      "(Crimson|Silver|Night|Iron|Solar|Shadow|Arctic|Emerald|Thunder|Ghost) (Falcon|Sentinel|Wraith|Comet|Raven|Titan|Panther|Archer|Lantern|Storm|Viper)",
    ),
    ...of(
      "superhero, hero, villain, super hero",
      pattern(
        "name",
        "(Crimson|Silver|Night|Iron|Solar|Shadow|Arctic|Emerald|Thunder|Ghost) (Falcon|Sentinel|Wraith|Comet|Raven|Titan|Panther|Archer|Storm|Viper)",
      ),
      number("height cm, height", 160, 214),
      number("weight kg, weight", 52, 158),
    ),
    one("power, power name, super power, superpower", POWERS),
    ...of("power, super power, superpower", one("name", POWERS)),
    one("alignment, moral alignment", "Good|Bad|Neutral"),
    one(
      "race, species",
      "Human|Mutant|Alien|Android|Demon|Cyborg|God / Eternal|Vampire|Animal|Atlantean|Human / Radiation",
    ),
    ...of("attribute", one("name, attribute name", "Intelligence|Strength|Speed|Durability|Power|Combat")),
    number("attribute value", 5, 100),
  ],
);
