import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Clothes, shoes and those who make and sell them. */
export const FASHION = field(
  "garment apparel clothing fashion shoe footwear boutique size_chart wardrobe outfit lookbook tailor textile sneaker alteration colorway? style? fabric? measurement? collection? size?",
  [
    one(
      "garment type, clothing type, item type, product type, article type",
      "T-shirt|jeans|dress|shirt|jacket|sweater|skirt|coat|trousers|hoodie|blouse|shorts",
    ),
    one("shoe type, footwear type", "sneaker|boot|sandal|loafer|pump|ballerina|slipper"),
    one("fit, fit type, cut", "regular|slim|relaxed|oversized|skinny|tailored"),
    one("sleeve, sleeve length, sleeve type", "short|long|sleeveless|three-quarter"),
    one("neckline, collar, neck type", "crew neck|V-neck|polo|turtleneck|round|button-down"),
    one("pattern, print, pattern type", "plain|striped|checked|floral|polka dots|graphic"),
    one(
      "care, care instruction, care instructions, washing instruction, care label",
      "Machine wash 30 °C|Hand wash only|Dry clean only|Machine wash 40 °C|Do not tumble dry|Wash inside out",
    ),
    one("season, season code", "SS26|AW25|SS25|AW24|NOS"),
    one("target group, audience, gender, gender target, department", "women|men|unisex|girls|boys|kids"),
    one(
      "composition, material composition, fabric composition, fabric, material",
      "100 % cotton|95 % cotton, 5 % elastane|100 % polyester|80 % wool, 20 % polyamide|100 % linen|60 % cotton, 40 % polyester|100 % viscose|70 % wool, 30 % cashmere",
    ),
    one("size, size label, size name, clothing size", "M|L|S|XL|XS|XXL"),
    one("occasion, dress occasion", "casual|business|evening|sport|festive"),
    one("wash, denim wash", "dark blue|stone washed|black|light blue|raw"),
    one("heel type, heel", "flat|block|stiletto|wedge"),
    one("color, colour, color name, colour name", "black|white|navy|grey|beige|red|olive|light blue|burgundy|camel"),
    number("eu size, shoe size", 36, 46),
    number("chest cm, bust cm, bust, chest", 80, 124),
    number("waist cm, waist", 62, 110),
    number("hip cm, hips cm, hip, inseam cm, inseam", 70, 120),
    pattern("style number, style code, article number, style no", "[A-Z]{2}[0-9]{5}"),
    ...of(
      "garment, clothing item, apparel, clothing, article, product, style",
      pattern(
        "name, title",
        "(Linen|Cotton|Wool|Denim|Jersey|Knitted|Pleated|Striped|Quilted|Oversized) (Shirt|Dress|Jacket|Trousers|Sweater|Skirt|Coat|T-Shirt|Blazer|Hoodie)",
      ),
    ),
    ...of(
      "shoe, sneaker",
      pattern("name", "(City|Trail|Classic|Urban|Court|Summer) (Sneaker|Boot|Loafer|Runner|Sandal)"),
    ),
    ...of(
      "collection, fashion collection, lookbook, collection fashion",
      one(
        "name, title",
        "Coastal Summer|Nordic Winter|City Lights|Denim Stories|Quiet Luxury|Back to School|Resort 2026|Heritage|Garden Party|Monochrome",
      ),
    ),
    ...of(
      "alteration, tailoring",
      one("type, description", "shorten sleeves|take in waist|hem trousers|replace zip|let out seams|shorten dress"),
    ),
  ],
);
