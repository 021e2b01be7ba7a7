import { fromList, fromMask, fromParts } from "../build/from.ts";
import { textGenerator } from "../build/text-generator.ts";
import { characters } from "../strings/characters.ts";
import { joined } from "../strings/joined.ts";

export const color = fromList(
  "color",
  "A colour.",
  "black|white|blue|red|green|grey|yellow|brown|orange|purple|pink|navy|beige|turquoise|silver|gold|olive|teal|maroon|ivory|lime|coral|violet|magenta|khaki|cyan|indigo|salmon|lavender|charcoal",
  1.5,
);

export const size = fromList("size", "A size.", "M|L|S|XL|XS|XXL|XXXL|One Size|2XS|4XL");

export const dimensionsText = fromMask("dimensionsText", "Three measures in centimetres.", [
  "!# x !# x !# cm",
  "!#x!#x!#",
  "!#x!#",
]);

export const UNITS = "piece|kg|box|pack|litre|set|m|g|pair|bottle|bag|roll|ml|dozen|pallet|carton|cm|can|case|sheet";

export const unit = fromList("unit", "What goods are counted in.", UNITS, 1.6);

export const colorHex = textGenerator({
  name: "colorHex",
  summary: "A colour as #rrggbb.",
  strings: (context) =>
    (context.maxLength ?? 7) >= 7
      ? joined("#", characters("0123456789abcdef", 6))
      : characters("0123456789abcdef", Math.min(6, context.maxLength ?? 6)),
});

export const featureName = fromParts("featureName", "A feature of a product or a plan.", ["{adjective} {noun}"], {
  adjective:
    "Advanced|Automatic|Custom|Shared|Offline|Real-time|Scheduled|Bulk|Multi-user|Guided|Encrypted|Public|Private|Daily|Smart",
  noun: "reports|exports|dashboards|alerts|backups|search|imports|templates|comments|invoices|roles|filters|webhooks|forms|reminders|calendars|tags|uploads|sign-in|checkout",
});
