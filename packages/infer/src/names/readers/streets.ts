import { schemaLocale } from "../../speech/schema-locale.ts";
import { forAll } from "./reader.ts";
import type { Reader, Readers } from "./reader.ts";

const NAMES =
  "Oak|Maple|Cedar|Elm|Pine|Walnut|Birch|Willow|Spring|Hickory|Sycamore|Laurel|Ridge|Lake|River|Hill|Park|Church|Mill|Center|" +
  "Washington|Jackson|Lincoln|Franklin|Madison|Jefferson|Adams|Wilson|Johnson|Davis|First|Second|Third|Fourth|Fifth|Sixth";

/** Where the kind of street has a column of its own, the name goes without it. */
const withoutType: Reader = ({ as, context: { facts } }) =>
  as === "text" && [...facts.columnWords.values()].some((words) => words.join(" ") === "street type")
    ? { given: { generator: "pattern", options: { regex: `((North|South|East|West) )?(${NAMES})` } }, confidence: 0.95 }
    : null;

/** What letters to India are sorted by; where nothing else is Indian no list of towns has it. */
const pincode: Reader = ({ as, context: { catalog, facts } }) =>
  as === "text" && schemaLocale(catalog) !== "en_IN" && [...facts.columnWords.values()].some(isOfPlaces)
    ? { given: { generator: "pattern", options: { regex: "[1-8][0-9]{5}" } }, confidence: 0.95 }
    : null;
const PLACES = new Set("city state street address district country area landmark locality village".split(" "));
const isOfPlaces = (words: readonly string[]): boolean => words.some((word) => PLACES.has(word));

/** Names of streets, and what letters are sorted by. */
export const streetReaders: Readers = {
  "street name": withoutType,
  ...forAll("pincode, pin code, address pincode", pincode),
};
