import type { CompiledGenerator, Generator, Value } from "@seedloom/core";
import { inputsNamed } from "../inputs.ts";
import { fileKinds, MEDIA } from "./media.ts";
import type { FileKind } from "./media.ts";

/** Files by their endings; those that are seldom made are known here. */
const BY_ENDING: ReadonlyMap<string, FileKind> = new Map([
  ...(
    [
      ["jpeg", "image/jpeg"],
      ["tif", "image/tiff"],
      ["tiff", "image/tiff"],
      ["bmp", "image/bmp"],
      ["avi", "video/x-msvideo"],
      ["mkv", "video/x-matroska"],
      ["ogg", "audio/ogg"],
      ["flac", "audio/flac"],
      ["opus", "audio/opus"],
      ["doc", "application/msword"],
      ["xls", "application/vnd.ms-excel"],
      ["htm", "text/html"],
      ["html", "text/html"],
      ["md", "text/markdown"],
      ["ass", "text/x-ssa"],
      ["gz", "application/gzip"],
    ] as const
  ).map(([ending, type]): [string, FileKind] => [ending, [ending, type, 1_000, 9_000_000]]),
  ...MEDIA.flatMap((medium) => fileKinds(medium)).map((kind): [string, FileKind] => [kind[0], kind]),
]);

/** What nobody knows more of. */
const UNKNOWN: FileKind = ["bin", "application/octet-stream", 1_000, 9_000_000];

/** The kind of the file that is called so. */
export function kindNamed(name: string): FileKind {
  const [, long = "", short = ""] = /\.((?:tar\.|sql\.)?([a-z0-9]{1,5}))$/i.exec(name) ?? [];
  return BY_ENDING.get(long.toLowerCase()) ?? BY_ENDING.get(short.toLowerCase()) ?? UNKNOWN;
}

/**
 * What is said of a file where it reads what that file is called (input `of`): of a file whose name comes from elsewhere, a generator of
 * the row's own file would tell of another one.
 */
export function byName(
  generator: Generator,
  told: (given: Readonly<Record<string, unknown>>, maxLength: number) => (kind: FileKind) => string,
): Generator {
  return {
    ...generator,
    summary: `${generator.summary} Where it reads what a file is called (input \`of\`), of that file.`,
    compile(given, context): CompiledGenerator | null {
      const made = generator.compile(given, { ...context, inputs: [] });
      const [of] = inputsNamed(context, "of");
      if (of === undefined || made === null) return generator.compile(given, context);
      const room = context.maxLength ?? Infinity;
      const tell = told(given ?? {}, room);
      const at = (inputs: readonly Value[]): Value => {
        const name = inputs[of] ?? null;
        const text = name === null ? null : tell(kindNamed(String(name)));
        return text === null || text.length > room ? null : text;
      };
      return { capacity: 0, at: (_, inputs) => at(inputs), draw: (_, _row, inputs) => at(inputs) };
    },
  };
}
