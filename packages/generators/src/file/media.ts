import type { OptionReader } from "../options.ts";
import { hash } from "../scramble.ts";

/** An extension, its media type, the usual size from, to. */
export type FileKind = readonly [extension: string, mimeType: string, low: number, high: number];

const JPG: FileKind = ["jpg", "image/jpeg", 80_000, 6_000_000];
const PNG: FileKind = ["png", "image/png", 10_000, 4_000_000];
const WEBP: FileKind = ["webp", "image/webp", 8_000, 900_000];
const SVG: FileKind = ["svg", "image/svg+xml", 500, 90_000];
const MP4: FileKind = ["mp4", "video/mp4", 2_000_000, 900_000_000];
const MP3: FileKind = ["mp3", "audio/mpeg", 1_000_000, 15_000_000];
const PDF: FileKind = ["pdf", "application/pdf", 20_000, 8_000_000];
const OFFICE = "application/vnd.openxmlformats-officedocument";
const DOCX: FileKind = ["docx", `${OFFICE}.wordprocessingml.document`, 15_000, 2_000_000];
const XLSX: FileKind = ["xlsx", `${OFFICE}.spreadsheetml.sheet`, 10_000, 3_000_000];
const PPTX: FileKind = ["pptx", `${OFFICE}.presentationml.presentation`, 80_000, 40_000_000];
const CSV: FileKind = ["csv", "text/csv", 500, 20_000_000];
const TXT: FileKind = ["txt", "text/plain", 50, 200_000];
const LOG: FileKind = ["log", "text/plain", 500, 40_000_000];
const ZIP: FileKind = ["zip", "application/zip", 5_000, 200_000_000];
const JSON_FILE: FileKind = ["json", "application/json", 100, 2_000_000];
const XML: FileKind = ["xml", "application/xml", 300, 900_000];

/** What a table may keep, and the files that it then has; `any` where nothing is known of them. Commonest twice. */
const KINDS = {
  any: [PDF, PDF, PDF, PDF, JPG, JPG, JPG, PNG, PNG, DOCX, DOCX, XLSX, XLSX, CSV, TXT, MP4, ZIP, PPTX, MP3],
  image: [JPG, PNG, JPG, WEBP, PNG, ["gif", "image/gif", 5_000, 3_000_000]],
  icon: [PNG, SVG, ["ico", "image/x-icon", 400, 60_000]],
  video: [MP4, MP4, ["webm", "video/webm", 1_000_000, 500_000_000], ["mov", "video/quicktime", 5_000_000, 900_000_000]],
  audio: [MP3, MP3, ["wav", "audio/wav", 500_000, 90_000_000], ["m4a", "audio/mp4", 800_000, 20_000_000]],
  pdf: [PDF],
  document: [PDF, PDF, DOCX, XLSX],
  data: [CSV, CSV, XLSX, JSON_FILE, XML],
  archive: [
    ZIP,
    ["tar.gz", "application/gzip", 50_000, 900_000_000],
    ["sql.gz", "application/gzip", 50_000, 900_000_000],
  ],
  log: [LOG],
  subtitle: [
    ["srt", "application/x-subrip", 2_000, 200_000],
    ["vtt", "text/vtt", 2_000, 200_000],
  ],
  // Of no one sort, but of one use.
  tracked: [PNG, PNG, PNG, PNG, JPG, PDF, TXT, LOG, ZIP, DOCX],
  snapped: [JPG, JPG, JPG, JPG, JPG, PNG, MP4, PDF],
  trading: [PDF, PDF, PDF, PDF, PDF, XLSX, JPG],
  clinical: [PDF, PDF, PDF, PDF, JPG, DOCX],
  personal: [PDF, PDF, PDF, PDF, DOCX, JPG],
  font: [
    ["woff2", "font/woff2", 8_000, 200_000],
    ["ttf", "font/ttf", 30_000, 900_000],
  ],
} as const satisfies Record<string, readonly FileKind[]>;

/** What a table or column keeps files of. */
export type Medium = keyof typeof KINDS;

/** All media. */
export const MEDIA = Object.keys(KINDS) as readonly Medium[];

/** Reads the option `medium`; default: `any`. */
export const mediumOf = (options: OptionReader): Medium => options.oneOf("medium", MEDIA) ?? "any";

/** The kinds of a medium's files. */
export const fileKinds = (medium: Medium): readonly FileKind[] => KINDS[medium];

const OTHER_ENDINGS: Readonly<Record<string, string>> = {
  jpeg: "image/jpeg",
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  md: "text/markdown",
  gz: "application/gzip",
};

/** The media type of files whose names end so. */
export const typeOfEnding = (ending: string): string | undefined =>
  OTHER_ENDINGS[ending] ??
  MEDIA.flatMap((medium): readonly FileKind[] => KINDS[medium]).find(([extension]) => extension === ending)?.[1];

/** The kind of the file with that index. */
export function fileKind(index: number, medium: Medium): FileKind {
  const kinds: readonly FileKind[] = KINDS[medium];
  return kinds[hash(index, 81) % kinds.length] ?? PDF;
}

/** Sorts by what a media type has in its name, the narrowest first. */
const SORTS: readonly (readonly [told: string, sorts: readonly string[]])[] = [
  ["image/svg", ["svg", "image"]],
  ["image/", ["image"]],
  ["video/", ["video"]],
  ["audio/", ["audio"]],
  ["font/", ["font"]],
  ["pdf", ["pdf", "document"]],
  ["wordprocessing", ["word", "document"]],
  ["spreadsheet", ["spreadsheet", "document"]],
  ["presentation", ["presentation", "document"]],
  ["text/csv", ["csv", "spreadsheet", "data", "text"]],
  ["text/html", ["html", "text", "document"]],
  ["text/", ["text", "document"]],
  ["zip", ["archive"]],
  ["json", ["data", "code", "text"]],
  ["xml", ["data", "code", "text"]],
];

/** What people call files of a media type, the narrowest word first. */
export const sortsOf = (mimeType: string): readonly string[] =>
  SORTS.find(([told]) => mimeType.includes(told))?.[1] ?? [];
