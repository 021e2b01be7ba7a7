import type { PhraseName } from "../../language/language.ts";

/** Texts of one kind: what people write there, by what it is about. */
export interface Passages {
  /** What stands in their place in other languages than English. */
  readonly said: PhraseName;
  /** How many sentences there are, both ends included. */
  readonly count: readonly [least: number, most: number];
  /**
   * Themes with a blank line between: `# ` before what stands above such a text, `@asking`, `@answering` or `@system` for who says it, then
   * its sentences, one a line with choices in brackets. Below a heading the first sentence begins, and the others follow in order; elsewhere
   * each stands for itself.
   */
  readonly text: string;
}

/** Short form for records of them. */
export const passages = (said: PhraseName, least: number, most: number, text: string): Passages => ({
  said,
  count: [least, most],
  text,
});

/** Themes without those that are about something else. */
export const without = (text: string, other: RegExp): string =>
  text
    .split("\n\n")
    .filter(
      (theme) =>
        !other.test(
          theme
            .split("\n")
            .filter((line) => line.startsWith("#"))
            .join(" "),
        ),
    )
    .join("\n\n");
