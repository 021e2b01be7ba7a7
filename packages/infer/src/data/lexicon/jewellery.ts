import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Jewellery, stones and watches. */
export const JEWELLERY = field(
  "jewellery jewelry gemstone diamond goldsmith jewel watchmaker wristwatch engraving? stone? ring? watch? repair? appraisal?",
  [
    ...of(
      "repair, jewellery repair",
      one(
        "fault, problem, defect",
        "clasp broken|stone loose|ring too tight|chain torn|battery empty|prong bent|scratched",
      ),
      one("piece, item, object", "ring|necklace|watch|bracelet|earrings|chain"),
    ),
    one(
      "gemstone, stone, main stone, stone type, gem type, gem",
      "diamond|sapphire|ruby|emerald|pearl|amethyst|topaz|aquamarine|none",
    ),
    one(
      "category, jewellery type, jewelry type, item type, type",
      "ring|necklace|earrings|bracelet|pendant|brooch|chain",
    ),
    one("cut, stone cut, shape, cut shape", "round brilliant|princess|oval|emerald cut|cushion|pear|marquise"),
    one("cut grade, polish, symmetry", "excellent|very good|good|fair"),
    one("clarity, clarity grade", "VS1|VS2|SI1|VVS2|SI2|VVS1|IF"),
    one("color grade, colour grade, stone color", "G|F|H|E|D|I|J"),
    one("certificate lab, lab, certificate, grading lab", "GIA|IGI|HRD|none"),
    one("fluorescence", "none|faint|medium|strong"),
    one("setting, setting type", "prong|bezel|pavé|channel|tension"),
    one(
      "repair type, service type, work type",
      "resizing|cleaning|prong repair|chain soldering|battery replacement|rhodium plating|stone replacement|engraving",
    ),
    one("movement, watch movement", "quartz|automatic|manual|solar"),
    one("strap, strap material, bracelet material", "leather|steel|rubber|textile|titanium"),
    one("finish, surface finish", "polished|matt|brushed|hammered"),
    one("engraving, engraving text", "Forever|12.06.2021|A & M|With love|Always|Carpe diem"),
    number("carat, carat weight, ct, total carat", 0.1, 2.4, 2),
    number("ring size, size", 46, 66),
    number("weight gram, weight g, gross weight, metal weight", 1.2, 38, 2),
    pattern("certificate number, report number", "[1-9][0-9]{9}"),
    ...of(
      "jewellery item, jewelry item, jewellery, jewelry, product, jewel",
      pattern(
        "name, title",
        "(Luna|Aurora|Stella|Rosa|Marina|Celeste|Vega|Ivy) (Ring|Necklace|Earrings|Bracelet|Pendant|Brooch)",
      ),
    ),
    ...of(
      "repair, jewellery repair, jewelry repair, repair order",
      one("status, state", "picked_up|ready|in_progress|received|quoted|waiting_for_parts"),
    ),
  ],
  [],
  [
    pair("metal, material, precious metal, alloy", "purity, fineness, hallmark, karat", {
      gold: "585|750|333",
      "white gold": "585|750",
      "rose gold": "585|750",
      silver: "925|835",
      platinum: "950",
      palladium: "500",
    }),
  ],
);
