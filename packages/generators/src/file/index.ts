import type { Generator } from "@seedloom/core";
import { numberGenerator } from "../build/number-generator.ts";
import {
  directoryPath,
  fileExtension,
  fileName,
  filePath,
  fileSize,
  imageHeight,
  imageWidth,
  kindOfFile,
  mimeTypeOfFile,
} from "./files.ts";
import { mimeType } from "./mime-type.ts";

/** Generators about files. */
export const fileGenerators = {
  directoryPath,
  duration: numberGenerator({
    name: "duration",
    summary: "How long something takes, in seconds.",
    min: 1,
    max: 7200,
    scale: 0,
    distribution: "lognormal",
    mean: 300,
    deviation: 500,
  }),
  fileExtension,
  fileName,
  filePath,
  fileSize,
  imageHeight,
  imageWidth,
  kindOfFile,
  mimeType,
  mimeTypeOfFile,
} satisfies Record<string, Generator>;
