import { baseType, below, textType } from "@seedloom/core";
import type { Generator, GeneratorContext, Value } from "@seedloom/core";
import { entityNumber } from "../build/attribute.ts";
import { entityText, loose } from "../build/entity-text.ts";
import { entityIndexes } from "../build/text-generator.ts";
import { inputsNamed } from "../inputs.ts";
import { OptionReader } from "../options.ts";
import { mixture } from "../mixture.ts";
import { hash, hashUnit, scramble } from "../scramble.ts";
import { slugify } from "../slug.ts";
import { fileKind, mediumOf, sortsOf } from "./media.ts";
import type { FileKind, Medium } from "./media.ts";
import { byName } from "./named-file.ts";
import { longestStem, stemFor, stemOf, stems } from "./stems.ts";

const entity = "file";

const kindOf = (index: number, medium: Medium) => fileKind(index % stems, medium);

/** The names of a context's files, in the languages of its locales. */
function namesOf(
  context: GeneratorContext,
  medium: Medium,
  purposes: readonly string[] = [],
): (index: number) => string {
  const { locales, which } = mixture(context.locale);
  const codes = locales.map((locale) => locale.slice(0, 2));
  return (index) => {
    const [extension, mimeType] = kindOf(index, medium);
    // What files are called is said in English.
    const purpose = (codes[which(index)] ?? "en") === "en" ? purposes[hash(index, 84) % purposes.length] : undefined;
    if (purpose !== undefined) return `${stemFor(index, purpose)}.${extension}`;
    return `${stemOf(index, mimeType, codes[which(index)], medium)}.${extension}`;
  };
}

/** The options of names: the medium, and what the files are called that have one purpose. */
const namedOf = (options: OptionReader) => ({
  medium: mediumOf(options),
  purposes: options.string("called")?.split("|") ?? [],
  folder: options.string("folder"),
});

const FOLDERS = {
  seen: ["images", "uploads", "media", "photos", "gallery", "shared"],
  heard: ["audio", "uploads", "media", "recordings"],
  read: ["documents", "reports", "uploads", "archive", "projects", "shared", "contracts"],
  kept: ["uploads", "archive", "exports", "shared", "backups"],
};

/** Where files of that kind are: pictures do not lie among contracts. */
function foldersOf([, type]: FileKind): readonly string[] {
  if (/^(?:image|video)\//.test(type)) return FOLDERS.seen;
  if (type.startsWith("audio/")) return FOLDERS.heard;
  return /zip|csv|json|xml$|font/.test(type) ? FOLDERS.kept : FOLDERS.read;
}

function folderOf(index: number, medium: Medium): string {
  const folders = foldersOf(kindOf(index, medium));
  return `/${folders[hash(index, 82) % folders.length]}/${2018 + (hash(index, 83) % 8)}`;
}

/** A file of what is called so: a name with its extension, by the index of its entity. */
function called(generator: Generator, write: (name: string, index: number, medium: Medium) => string): Generator {
  return {
    ...generator,
    summary: `${generator.summary} Where it reads what the file is of (input \`of\`), it is called so.`,
    compile(given, context) {
      const [of] = inputsNamed(context, "of");
      if (of === undefined) return generator.compile(given, context);
      const options = new OptionReader(generator.name, given);
      const { medium } = namedOf(options);
      options.end();
      const room = context.maxLength ?? Infinity;
      const at = (index: number, inputs: readonly Value[]): Value => {
        const [extension] = kindOf(index, medium);
        const ending = `.${extension}`;
        const space = Math.min(60, room - ending.length - write("", index, medium).length);
        const stem = slugify(String(inputs[of] ?? "")).slice(0, Math.max(space, 0));
        const text = write(`${stem === "" ? "untitled" : stem}${ending}`, index, medium);
        return text.length <= room ? text : text.slice(-room);
      };
      return { capacity: 0, at, draw: (key, row, inputs) => at(below(entityIndexes, key, row), inputs) };
    },
  };
}

/** Labels of an enum stand for what is said of a file as well as words do; the first where none is that. */
function orLabel(inText: Generator): Generator {
  return {
    ...inText,
    types: ["text", "enum", "any"],
    compile(given, context) {
      const type = baseType(context.type);
      if (type.kind !== "enum") return inText.compile(given, context);
      const made = inText.compile(given, { ...context, type: textType() });
      if (made === null) return null;
      const [first = null] = type.labels;
      const label = (word: Value): Value => (typeof word === "string" && type.labels.includes(word) ? word : first);
      return {
        capacity: 0,
        at: (index, inputs) => label(made.at(index, inputs)),
        draw: (key, row, inputs) => label(made.draw(key, row, inputs)),
      };
    },
  };
}

const ownFileName = entityText({
  name: "fileName",
  summary: "A file's name with its extension; `called`: what files of one purpose are called, separated by bars.",
  entity,
  media: true,
  options: namedOf,
  text(context, fit, _, { medium, purposes }) {
    if (fit.maxLength >= longestStem + 7) {
      return { capacity: stems, longest: longestStem + 7, at: namesOf(context, medium, purposes) };
    }
    return {
      capacity: 1e6,
      longest: 14,
      at: (index) => `f${String(scramble(index, 1e6)).padStart(6, "0")}.${kindOf(index, medium)[0]}`,
    };
  },
});

export const fileName = called(ownFileName, (name) => name);

export const fileExtension = entityText({
  name: "fileExtension",
  summary: "A file's extension, as in its name.",
  entity,
  media: true,
  options: mediumOf,
  text: (_, __, ___, medium) => loose(6, (index) => kindOf(index, medium)[0]),
});

const ownFilePath = entityText({
  name: "filePath",
  summary: "A file's path; it ends in its name, `called` as there; `folder`: where such files are.",
  entity,
  media: true,
  options: namedOf,
  text(context, _, __, { medium, purposes, folder }) {
    const nameOf = namesOf(context, medium, purposes);
    const within = (index: number): string => {
      const usual = folderOf(index, medium);
      return folder === undefined ? usual : `/${folder}${usual.slice(-5)}`;
    };
    return {
      capacity: stems,
      longest: longestStem + Math.max(27, (folder?.length ?? 0) + 15),
      at: (index) => `${within(index % stems)}/${nameOf(index)}`,
    };
  },
});

export const filePath = called(ownFilePath, (name, index, medium) => `${folderOf(index % stems, medium)}/${name}`);

export const directoryPath = entityText({
  name: "directoryPath",
  summary: "The folder of a file.",
  entity,
  media: true,
  options: mediumOf,
  text: (_, __, ___, medium) => loose(16, (index) => folderOf(index % stems, medium)),
});

/** What programs call files of an office where there is no room for the whole of it. */
const SHORT: Readonly<Record<string, string>> = {
  document: "application/msword",
  sheet: "application/vnd.ms-excel",
  presentation: "application/vnd.ms-powerpoint",
};
const BRIEF = 29;

/** A media type where there is that much room, or a half of it. */
function typeIn(long: string, maxLength: number, part: string | undefined): string {
  const type = long.length > maxLength ? (SHORT[long.split(".").at(-1) ?? ""] ?? long) : long;
  const [major = "", minor = ""] = type.split("/");
  return part === "major" ? major : part === "minor" ? minor : type;
}

const ownMimeType = entityText({
  name: "mimeTypeOfFile",
  summary: "A file's media type, in keeping with its extension; `part` major (image) or minor (png) of it.",
  entity,
  media: true,
  options: (options) => ({
    medium: mediumOf(options),
    part: options.oneOf("part", ["whole", "major", "minor"] as const),
  }),
  text: (_, { maxLength }, __, { medium, part }) =>
    loose(Math.min(75, Math.max(maxLength, BRIEF)), (index) => typeIn(kindOf(index, medium)[1], maxLength, part)),
});

const mimeTypeInText = byName(
  ownMimeType,
  ({ part }, maxLength) =>
    ([, type]) =>
      typeIn(type, maxLength, String(part)),
);

/** The half of a media type that is kept may be one of an enum's labels: `application`. */
export const mimeTypeOfFile = orLabel(mimeTypeInText);

/** How the sort of a file of that media type is called. */
function sortCalled(words: Readonly<Record<string, unknown>>, type: string): string {
  const said = (sort: string) => (typeof words[sort] === "string" ? words[sort] : undefined);
  const [first = "file"] = Object.values(words).filter((word) => typeof word === "string");
  const sorts = [...sortsOf(type), "file", "other", "document"];
  return sorts.map(said).find((word) => word !== undefined) ?? first;
}

const ownKind = entityText({
  name: "kindOfFile",
  summary: "What sort of file a file is, in keeping with its media type; `words` says how sorts are called.",
  entity,
  media: true,
  options: (options) => ({ medium: mediumOf(options), words: options.record("words") ?? {} }),
  text: (_, __, ___, { medium, words }) => loose(40, (index) => sortCalled(words, kindOf(index, medium)[1])),
});

const kindInText = byName(
  ownKind,
  ({ words }) =>
    ([, type]) =>
      sortCalled((words ?? {}) as Readonly<Record<string, unknown>>, type),
);

export const kindOfFile = orLabel(kindInText);

export const fileSize = entityNumber({
  name: "fileSize",
  summary: "A file's size in bytes, usual for its type.",
  entity,
  scale: 0,
  bounds: [0, 1e9],
  media: true,
  options: mediumOf,
  number: (_, medium) => (index) => {
    const [, , low, high] = kindOf(index, medium);
    return low * (high / low) ** ((hashUnit(index, 84) + hashUnit(index, 85)) / 2);
  },
});

const sizes = [
  [1920, 1080],
  [1280, 720],
  [800, 600],
  [1024, 768],
  [640, 480],
  [3840, 2160],
  [1200, 630],
  [512, 512],
] as const;
const sizeOf = (index: number) => sizes[hash(index, 86) % sizes.length] ?? sizes[0];

export const imageWidth = entityNumber({
  name: "imageWidth",
  summary: "A picture's width in pixels.",
  entity,
  scale: 0,
  bounds: [0, 10_000],
  number: () => (index) => sizeOf(index)[0],
});
export const imageHeight = entityNumber({
  name: "imageHeight",
  summary: "A picture's height in pixels, in keeping with its width.",
  entity,
  scale: 0,
  bounds: [0, 10_000],
  number: () => (index) => sizeOf(index)[1],
});
