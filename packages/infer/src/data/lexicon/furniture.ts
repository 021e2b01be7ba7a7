import { number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Furniture and the rooms that it stands in. */
export const FURNITURE = field(
  "furniture sofa upholstery cabinetry carpenter joinery mattress interior_design furnishing kitchen_unit wardrobe_unit home_decor room? showroom? assembly? fabric? wood?",
  [
    one("wood, wood type, timber", "oak|beech|walnut|pine|ash|maple|birch|acacia"),
    one("finish, surface, surface finish", "oiled|lacquered|waxed|painted|natural|stained"),
    one("upholstery, cover, cover material, cover fabric", "fabric|leather|velvet|linen|microfibre|bouclé"),
    one("style, design style", "Scandinavian|modern|industrial|country|classic|mid-century|minimalist"),
    one(
      "room, room type, living area",
      "living room|bedroom|dining room|office|kitchen|hallway|children's room|outdoor",
    ),
    one("assembly, assembly required, assembly type", "required|none|partly assembled|assembly service"),
    one("delivery type, delivery service, delivery option", "kerbside|room of choice|assembly included|pickup"),
    one("firmness, mattress firmness", "medium|firm|soft|extra firm"),
    one("material, main material", "solid wood|MDF|steel|glass|rattan|veneer|marble"),
    one("color, colour", "natural oak|white|anthracite|grey|beige|black|walnut|sage green"),
    number("width cm, width", 40, 280),
    number("depth cm, depth", 35, 110),
    number("height cm, height", 40, 220),
    number("seat height, seat height cm", 40, 50),
    small("assembly minute, assembly time, assembly minutes", 10, 180),
    number("load capacity, maximum load, max load kg", 60, 300),
    pattern("article number, item number, sku number", "[1-9][0-9]{2}\\.[0-9]{3}\\.[0-9]{2}"),
    ...of(
      "furniture item, furniture, product, article, sofa",
      pattern(
        "name, title",
        "(Alma|Birk|Nora|Oslo|Linden|Haven|Fjord|Vela|Juno|Aspen) (Sofa|Armchair|Dining Table|Bed|Sideboard|Wardrobe|Bookcase|Desk|Coffee Table|Chair)",
      ),
    ),
  ],
  [],
  [
    pair("furniture category, category, furniture group, department", "furniture type, type, product type, item type", {
      Seating: "sofa|armchair|chair|stool|bench",
      Tables: "dining table|coffee table|desk|side table",
      Beds: "bed|bunk bed|mattress",
      Storage: "wardrobe|sideboard|bookcase|chest of drawers|shelf",
      Lighting: "floor lamp|table lamp|pendant lamp",
      Outdoor: "garden table|lounger|garden chair",
    }),
  ],
);
