import { literalDefault } from "../../../context/literal-default.ts";
import { isPlural } from "../../../words/is-plural.ts";
import { forAll, oneOf } from "../reader.ts";
import type { Reader, Readers } from "../reader.ts";
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

/** A default in hexadecimal shows how colours are written. */
const color: Reader = ({ as, context: { column } }) => {
  const given = literalDefault(column);
  const hexadecimal = typeof given === "string" && /^#[0-9a-f]{6}$/i.test(given);
  return as === "text" && hexadecimal ? { given: "colorHex", confidence: 0.96 } : null;
};

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
