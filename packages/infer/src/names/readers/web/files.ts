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

/** What is written, computed or drawn has media types of its own: `words of tables; types`. */
const MEDIA_OF: readonly (readonly [of: ReadonlySet<string>, types: readonly string[]])[] = [
  [
    new Set("sticker avatar photo picture image thumbnail logo icon emoji cover favicon screenshot gallery".split(" ")),
    ["image/jpeg", "image/png", "image/webp"],
  ],
  [new Set(["video", "clip", "recording", "film"]), ["video/mp4", "video/webm", "video/quicktime"]],
  [new Set(["audio", "voice", "song", "track", "voicemail"]), ["audio/mpeg", "audio/ogg", "audio/wav"]],
  [
    new Set(
      "article message comment mail email post note reply letter newsletter issue ticket communication campaign".split(
        " ",
      ),
    ),
    ["text/html", "text/plain"],
  ],
  [
    new Set(
      "result task job event webhook request response payload outbox mqtt pub publish queue delivery celery api snapshot".split(
        " ",
      ),
    ),
    ["application/json", "application/json", "application/json", "text/plain"],
  ],
];
const IS_FILE = /(?:^| )(?:size|checksum|filename|path|extension|etag|digest|width|md5|sha|sha256|key|url|uri)(?: |$)/;

const FILES = new Set("file attachment upload asset document".split(" "));

/** The media type of what the table keeps in the row itself, where it keeps no files. */
const mediaType: Reader = (ask) => {
  if (ask.as !== "text" || ask.modifiers.length > 0) return null;
  const { facts } = ask.context;
  const ofFile =
    facts.words.some((word) => FILES.has(word)) ||
    [...facts.columnWords.values()].some((words) => IS_FILE.test(words.join(" ")) || words.join(" ") === "type");
  const found = MEDIA_OF.find(([of]) => facts.words.some((word) => of.has(word)));
  if (found === undefined || ofFile) return null;
  return oneOf([...new Set(found[1])], ask, 0.976);
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
  ...forAll("content type, mime type, mime, body type, message content type", mediaType),
  ...forAll("asset type, asset kind, file kind, kind", sort),
  ...forAll("renderer, viewer", shows),
  ...forAll("ingester, importer", takesIn),
};
