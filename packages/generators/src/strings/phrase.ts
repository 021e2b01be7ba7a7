import { joined } from "./joined.ts";
import { numberedBy, oneOf } from "./one-of.ts";
import type { Strings } from "./strings.ts";

/**
 * Phrases by templates whose `{name}` places take texts of the sets named so.
 * @param numbered the template of those that stand in where all have to differ; default: the largest of the others
 * @example
 * phrase(["{adjective} {noun}"], { adjective: wordList(["red"]), noun: wordList(["door"]) }).at(0); // "red door"
 */
export function phrase(
  templates: readonly string[],
  slots: Readonly<Record<string, Strings>>,
  numbered?: string,
): Strings {
  const filled = (template: string): Strings =>
    joined(
      ...template
        .split(/\{(\w+)\}/)
        .map((piece, position) => (position % 2 === 0 ? piece : slotOf(slots, piece)))
        .filter((piece) => piece !== ""),
    );
  const drawn = oneOf(...templates.map(filled));
  return numbered === undefined ? drawn : numberedBy(filled(numbered), drawn);
}

function slotOf(slots: Readonly<Record<string, Strings>>, name: string): Strings {
  const slot = slots[name];
  if (slot === undefined) throw new RangeError(`A phrase has no words for {${name}}.`);
  return slot;
}
