import { pair } from "./pair.ts";

/** Whose attributes are what is set for them, and no properties of goods. */
export const SET_FOR =
  "domain user uri url global group account session server client host node realm subscriber".split(" ");

/** Attributes of goods in rows of their own, and what each can be. */
export const ATTRIBUTES = pair(
  "name, title, label, attribute name",
  "value, attribute value",
  {
    Color: "Black|White|Blue|Red|Green|Grey",
    Material: "Cotton|Wood|Steel|Glass|Leather",
    Size: "Small|Medium|Large|Extra large",
    Weight: "250 g|500 g|1 kg|2.5 kg",
    Length: "50 cm|80 cm|1.2 m|2 m",
    Style: "Classic|Modern|Rustic|Minimal",
    Pattern: "Plain|Striped|Checked|Dotted",
    Flavour: "Vanilla|Lemon|Chocolate|Mint",
    Format: "A4|A5|Square|Pocket",
    Finish: "Matte|Glossy|Satin|Brushed",
  },
  { confidence: 0.945 },
);
