import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Cosmetics and scents. */
export const COSMETICS = field(
  "cosmetic skincare makeup fragrance perfume formulation haircare inci lipstick beauty_product skin_profile shade? ingredient? routine? batch? product?",
  [
    one(
      "product type, cosmetic type, type",
      "moisturiser|serum|cleanser|lipstick|foundation|mascara|sun cream|shampoo|toner|eye cream|nail polish",
    ),
    one("skin type", "all|dry|oily|combination|sensitive|normal|mature"),
    one("skin concern, concern, target concern", "dryness|acne|fine lines|redness|dark spots|dullness|sensitivity"),
    one(
      "shade, shade name, color name, colour name",
      "Nude|Rosewood|Ivory|Warm Beige|Coral|Berry|Natural Tan|Cherry Red|Honey|Porcelain",
    ),
    one(
      "scent, fragrance, scent family, fragrance note, fragrance family",
      "unscented|vanilla|citrus|lavender|rose|woody|fresh|oriental|jasmine",
    ),
    one("texture, consistency", "cream|gel|lotion|balm|oil|foam|powder"),
    one("finish", "matte|natural|dewy|satin|shimmer"),
    one("hair type", "all|dry|fine|curly|coloured|oily"),
    one("phase", "A|B|C|D"),
    one("undertone, skin tone", "neutral|warm|cool"),
    one("routine step, step, application time", "cleanse|tone|treat|moisturise|protect"),
    one("claim, product claim", "vegan|cruelty-free|fragrance-free|dermatologically tested|waterproof|24 h hydration"),
    one("concentration type, perfume type", "eau de parfum|eau de toilette|parfum|eau de cologne"),
    one(
      "how to use, usage, directions, application",
      "Apply morning and evening to clean skin.|Massage in gently and rinse.|Use twice a week, leave on for ten minutes.|Apply a thin layer and let it absorb.|Shake before use.|Reapply every two hours in the sun.",
    ),
    number("spf, sun protection factor", 15, 50),
    number("pao month, period after opening, pao", 6, 24),
    number("percentage, concentration percent, weight percent, dosage percent", 0.1, 72, 2),
    number("volume ml, content ml, net content", 5, 400),
    pattern("batch code, batch number", "[A-Z][0-9]{3}[A-Z]"),
    ...of(
      "cosmetic product, product, cosmetic, beauty product",
      pattern(
        "name, title",
        "(Hydra|Pure|Velvet|Glow|Calm|Silk|Radiant|Aqua) (Boost|Touch|Balance|Repair|Shine|Care|Essence|Lift) (Serum|Cream|Cleanser|Lipstick|Foundation|Mask|Lotion)",
      ),
    ),
    ...of(
      "routine",
      one("name, title", "Morning Glow|Evening Repair|Sensitive Skin|Five-Minute Make-up|Sunday Mask|Summer Care"),
    ),
  ],
  [],
  [
    pair("inci name, inci, ingredient, ingredient name, raw material", "function, ingredient function, purpose", {
      Aqua: "solvent",
      Glycerin: "humectant",
      "Cetearyl Alcohol": "emollient",
      "Butyrospermum Parkii Butter": "emollient",
      Niacinamide: "active",
      "Sodium Hyaluronate": "active",
      Phenoxyethanol: "preservative",
      "Xanthan Gum": "thickener",
      Tocopherol: "antioxidant",
      "Citric Acid": "pH adjuster",
      Parfum: "fragrance",
      "Sodium Coco-Sulfate": "surfactant",
    }),
  ],
);
