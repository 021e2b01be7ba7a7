import { literalDefault } from "../../../context/literal-default.ts";
import { isPlural } from "../../../words/is-plural.ts";
import { forAll, oneOf } from "../reader.ts";
import type { Ask, Reader, Readers } from "../reader.ts";
import { tells } from "./tells.ts";

/** Stars that are counted are no rating. */
const stars: Reader = ({ as, modifiers }) =>
  as === "integer" && ["number", "total", "count"].includes(modifiers[0] ?? "")
    ? { given: "count", confidence: 0.95 }
    : null;

/** Pictures and films have pixels. */
const PICTURES = "image video thumbnail embed picture photo media mime blurhash avatar screenshot";

const pixels =
  (generator: string): Reader =>
  ({ as, context }) =>
    (as === "integer" || as === "decimal") &&
    tells(context, PICTURES) &&
    !tells(context, "weight depth sku price product package parcel")
      ? { given: generator, confidence: 0.94 }
      : null;

/** What programs show in a colour that somebody has set. */
const SHOWN =
  "label tag category status priority severity calendar board list column lane project team group role folder collection account budget habit goal flag note event annotation highlight cable rack cursor session participant cluster segment channel space workspace topic milestone sprint stage pipeline task timer client activity shift type class section theme layer marker zone route series dashboard widget user member profile setting preference".split(
    " ",
  );

/** A default in hexadecimal shows how colours are written, and so does room for six digits; what a program shows is set in no words. */
const color: Reader = ({ as, modifiers, context: { column, facts, maxLength } }) => {
  if (as !== "text") return null;
  const given = literalDefault(column);
  if (typeof given === "string" && /^#[0-9a-f]{6}$/i.test(given)) return { given: "colorHex", confidence: 0.96 };
  if (typeof given === "string" && given !== "") return null;
  if (maxLength === 6) return { given: { generator: "pattern", options: { regex: "[0-9a-f]{6}" } }, confidence: 0.93 };
  const shown = SHOWN.includes(facts.words.at(-1) ?? "") && !isOfGoods(facts);
  return modifiers.length === 0 && (maxLength === 7 || shown) ? { given: "colorHex", confidence: 0.91 } : null;
};

/** What is sold, worn, driven or kept has colours with names. */
const isOfGoods = ({ columnWords }: Ask["context"]["facts"]): boolean =>
  [...columnWords.values()].some((words) =>
    words.some((word) => /^(?:sku|brand|price|size|material|breed|plate|vin|fabric|eye|hair)$/.test(word)),
  );

const REPORTING = "report reporting tracking analytics audit system telemetry usage".split(" ");

/** What is reported of an application's work. */
const reported: Reader = (ask) => {
  const { words } = ask.context.facts;
  return ask.modifiers.length === 0 && words.at(-1) === "event" && REPORTING.some((word) => words.includes(word))
    ? oneOf(
        ["first_response", "conversation_resolved", "login", "export_finished", "item_created", "item_updated"],
        ask,
        0.94,
      )
    : null;
};

const BOOKS = "isbn issn publisher author edition biblio";

/** What stands on shelves: on what it is printed, how long and how high it is. */
const onShelves =
  (values: readonly string[], onlySeveral = false): Reader =>
  (ask) =>
    tells(ask.context, BOOKS) && ask.modifiers.length === 0 && (!onlySeveral || isPlural(ask.context.column.name))
      ? oneOf(values, ask, 0.94)
      : null;

/** Sizes of pictures are no sizes of clothes. */
const pictureSize: Reader = (ask) =>
  ask.modifiers.some((word) => ["avatar", "image", "photo", "picture", "logo", "thumbnail", "icon"].includes(word))
    ? oneOf(["128x128", "256x256", "512x512", "64x64"], ask, 0.95)
    : null;

/** What has a size and a media type is a file. */
const fileName: Reader = ({ as, modifiers, context: { facts } }) => {
  const others = [...facts.columnWords.values()].map((words) => words.join(" "));
  const has = (...wanted: readonly string[]) => wanted.some((phrase) => others.includes(phrase));
  return as === "text" &&
    modifiers.length === 0 &&
    has("mime type", "mime", "content type", "mimetype") &&
    has("size", "file size") &&
    has("path", "etag", "checksum")
    ? { given: "fileName", confidence: 0.94 }
    : null;
};

/** Pictures, colours, files and what stands on shelves. */
export const pictureReaders: Readers = {
  ...forAll("star, stars", stars),
  ...forAll("width, image width, original width, thumbnail width, video width", pixels("imageWidth")),
  ...forAll("height, image height, original height, thumbnail height, video height", pixels("imageHeight")),
  ...forAll("color, colour", color),
  name: (ask) => reported(ask) ?? fileName(ask),
  medium: onShelves(["Paperback", "Hardcover", "DVD", "Audio CD", "eBook", "Map"]),
  page: onShelves(["214 p.", "xii, 340 p.", "96 p.", "512 p.", "128 pages", "275 p. : ill."], true),
  size: (ask) => pictureSize(ask) ?? onShelves(["21 cm", "24 cm", "30 cm", "18 cm", "28 x 22 cm"])(ask),
};
