import type { ColumnContext } from "../../../context/column-context.ts";
import { forAll, oneOf } from "../reader.ts";
import type { Reader, Readers } from "../reader.ts";

/** What only files have. */
const OF_FILES = /^(?:(?:media|mime|content|file) type|mime|(?:file )?extension)$/;

const isOfFiles = ({ facts }: ColumnContext): boolean =>
  [...facts.columnWords.values()].filter((words) => OF_FILES.test(words.join(" "))).length > 1;

/** An asset with a media type and an extension is a file, whatever else is called so. */
const name: Reader = ({ as, modifiers, found, context }) =>
  as === "text" && modifiers.length === 0 && (found?.noun.subject ?? "product") === "product" && isOfFiles(context)
    ? { given: "fileName", confidence: 0.95 }
    : null;

/** Where a file was taken from. */
const source: Reader = ({ as, modifiers, context }) =>
  as === "text" && modifiers.length === 0 && (context.maxLength ?? 999) > 100 && isOfFiles(context)
    ? { given: "url", confidence: 0.95 }
    : null;

/** What reads files and shows them is a part of a program. */
const part: Reader = (ask) =>
  ask.modifiers.length === 0 && isOfFiles(ask.context)
    ? oneOf(["file", "image", "html", "video", "url"], ask, 0.95)
    : null;

/** What tables hold files under other names. */
export const fileReaders: Readers = {
  ...forAll("name, title", name),
  source,
  ...forAll("renderer, ingester, viewer, importer", part),
};
