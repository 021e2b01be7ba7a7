import type { Generator } from "@seedloom/core";
import { textGenerator } from "../build/text-generator.ts";
import { wordList } from "../strings/word-list.ts";
import { fileKinds, mediumOf } from "./media.ts";

const COMMON =
  "application/json|image/jpeg|text/html|application/pdf|image/png|text/plain|text/csv|video/mp4|application/zip|image/webp|image/svg+xml|audio/mpeg|application/xml|font/woff2|text/css|application/javascript".split(
    "|",
  );

/** A media type that stands alone; beside a file it is that file's. */
export const mimeType: Generator = {
  ...textGenerator({
    name: "mimeType",
    summary: "A media type.",
    strings(_, options) {
      const medium = mediumOf(options);
      return wordList(medium === "any" ? COMMON : [...new Set(fileKinds(medium).map(([, type]) => type))], 1.4);
    },
  }),
  media: true,
  beside: { file: "mimeTypeOfFile" },
};
