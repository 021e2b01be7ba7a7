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

/** What shows files is a part of a program, and so is what takes them in. */
const shows: Reader = (ask) =>
  ask.modifiers.length === 0 && isOfFiles(ask.context)
    ? oneOf(["file", "image", "html", "video", "audio"], ask, 0.95)
    : null;
const takesIn: Reader = (ask) =>
  ask.modifiers.length === 0 && isOfFiles(ask.context)
    ? oneOf(["upload", "url", "sideload", "import"], ask, 0.95)
    : null;

/** What sort of thing is kept, where things are files. */
const sort: Reader = (ask) =>
  ask.modifiers.length === 0 && isOfFiles(ask.context)
    ? oneOf(["image", "document", "video", "audio", "other"], ask, 0.96)
    : null;

/** Beside the media type proper, what is called so is the sort of media; with room beside an extension it is that type itself. */
const mediaSort: Reader = (ask) => {
  if (ask.as !== "text" || ask.modifiers.length > 0 || !isOfFiles(ask.context)) return null;
  const told = [...ask.context.facts.columnWords.values()];
  if (told.some((words) => words.includes("mime"))) return (ask.context.maxLength ?? 99) <= 50 ? sort(ask) : null;
  return (ask.context.maxLength ?? 99) > 50 ? { given: "mimeTypeOfFile", confidence: 0.975 } : null;
};

/** Where files are kept. */
const keeper: Reader = (ask) =>
  ask.modifiers.length === 0 && (isOfFiles(ask.context) || KEEPS.test(ask.context.facts.words.join(" ")))
    ? oneOf(["local", "s3", "filesystem", "gcs", "azure"], ask, 0.95)
    : null;
const KEEPS = /^(?:media|file|attachment|upload|asset|blob|image|document)$/;

/** What a program keeps files for, and the files themselves, where they stand in texts. */
const STORE = /(?:^| )(?:file ?store|file storage|blob store|attachment store)$/;
const purpose: Reader = (ask) =>
  STORE.test(ask.context.facts.words.join(" "))
    ? oneOf(["attachments", "avatars", "exports", "imports", "previews", "keys"], ask, 0.95)
    : null;
const encoded: Reader = ({ as, context }) =>
  as === "text" && STORE.test(context.facts.words.join(" "))
    ? { given: { generator: "pattern", options: { regex: "[A-Za-z0-9+/]{94}==" } }, confidence: 0.95 }
    : null;

/** What tables hold files under other names. */
export const fileReaders: Readers = {
  ...forAll("name, title", name),
  provider: keeper,
  ...forAll("context, purpose, scope", purpose),
  ...forAll("data, datum, content, blob", encoded),
  source,
  ...forAll("media type", mediaSort),
  ...forAll("asset type, asset kind, file kind, kind", sort),
  ...forAll("renderer, viewer", shows),
  ...forAll("ingester, importer", takesIn),
};
