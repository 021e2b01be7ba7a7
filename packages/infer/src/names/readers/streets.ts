import type { Reader, Readers } from "./reader.ts";

const NAMES =
  "Oak|Maple|Cedar|Elm|Pine|Walnut|Birch|Willow|Spring|Hickory|Sycamore|Laurel|Ridge|Lake|River|Hill|Park|Church|Mill|Center|" +
  "Washington|Jackson|Lincoln|Franklin|Madison|Jefferson|Adams|Wilson|Johnson|Davis|First|Second|Third|Fourth|Fifth|Sixth";

/** Where the kind of street has a column of its own, the name goes without it. */
const withoutType: Reader = ({ as, context: { facts } }) =>
  as === "text" && [...facts.columnWords.values()].some((words) => words.join(" ") === "street type")
    ? { given: { generator: "pattern", options: { regex: `((North|South|East|West) )?(${NAMES})` } }, confidence: 0.95 }
    : null;

/** Names of streets. */
export const streetReaders: Readers = { "street name": withoutType };
