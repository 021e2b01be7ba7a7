import type { Fit } from "../fit.ts";
import { distinctByFold } from "../fold.ts";
import { anywhere, deeper, maxCapacity, remainder } from "../scramble.ts";
import { lazily } from "./lazily.ts";
import type { Strings } from "./strings.ts";
import { literal } from "./word-list.ts";

/** Few enough to be written out and compared. */
const writable = 2000;

/** One text of each part, one after another; a string stands for itself. */
export function joined(...given: readonly (Strings | string)[]): Strings {
  return lazily(() => join(given.map((part) => (typeof part === "string" ? literal(part) : part))));
}

function join(parts: readonly Strings[]): Strings {
  const product = () => parts.reduce((count, part) => count * part.size, 1);
  const sum = (of: (part: Strings) => number) => parts.reduce((total, part) => total + of(part), 0);
  const count = parts.length;
  const flat = () => parts.flatMap((part) => part.parts ?? [part]);
  let size: number | undefined;
  let distinct: boolean | undefined;
  return {
    get size() {
      size ??= Math.min(product(), maxCapacity);
      return size;
    },
    get parts() {
      return flat();
    },
    get distinct() {
      distinct ??= isDistinct(parts, flat(), product());
      return distinct;
    },
    shortest: sum((part) => part.shortest),
    longest: sum((part) => part.longest),
    get characters() {
      return new Set(parts.flatMap((part) => [...part.characters]));
    },
    at(index) {
      let rest = index;
      let known = 1;
      let text = "";
      for (let position = 0; position < count; position++) {
        const part = parts[position] as Strings;
        const { size } = part;
        if (size === 1) text += part.at(0);
        else if (known * size > maxCapacity && known < maxCapacity) {
          // What is left of the index does not reach all texts of this part: it starts anywhere among them.
          text += part.at(remainder(rest + anywhere(remainder(index, known), position, size), size));
          rest = 0;
          known = maxCapacity;
        } else if (known < maxCapacity) {
          text += part.at(remainder(rest, size));
          rest = Math.floor(rest / size);
          known *= size;
        } else text += part.at(remainder(anywhere(index, position, size), size));
      }
      return text;
    },
    draw(key, row, salt) {
      let text = "";
      for (let position = 0; position < count; position++) {
        text += (parts[position] as Strings).draw(key, row, deeper(salt, position));
      }
      return text;
    },
    within(fit) {
      const kept = share(parts, fit);
      return kept === null ? null : join(kept);
    },
  };
}

function isDistinct(parts: readonly Strings[], flat: readonly Strings[], product: number): boolean {
  return (
    flat.every((part) => part.distinct) &&
    (tellsPartsApart(flat, 1) || tellsPartsApart(flat.toReversed(), -1) || areDistinct(parts, product))
  );
}

/**
 * Whether a reader can tell where each part ends, so that different choices make different texts: all parts but one are
 * of fixed length, or end where a character stands that they do not have themselves. `step` -1: read from the right.
 */
function tellsPartsApart(parts: readonly Strings[], step: 1 | -1): boolean {
  const last = parts.findLastIndex((part) => part.shortest !== part.longest);
  return parts.every((part, position) => {
    if (part.shortest === part.longest || position >= last) return true;
    const own = new Set([...part.characters].map((letter) => letter.toLowerCase()));
    // What may be missing leaves its place to what stands behind it, and at last to the text's end.
    for (const next of parts.slice(position + 1)) {
      if (firstOf(next, step).some((letter) => own.has(letter))) return false;
      if (next.shortest > 0) return true;
    }
    return true;
  });
}

/** The characters that a part may begin with, or end in; of several texts all that they have. */
function firstOf(part: Strings, step: 1 | -1): readonly string[] {
  if (part.longest === 0) return [];
  const letters = part.size === 1 ? [part.at(0).at(step === 1 ? 0 : -1) ?? ""] : [...part.characters];
  return letters.map((letter) => letter.toLowerCase());
}

/** Whether few texts are all different: written out and compared. */
function areDistinct(parts: readonly Strings[], product: number): boolean {
  if (product > writable) return false;
  const texts = Array.from({ length: product }, (_, index) => {
    let rest = index;
    return parts.map((part) => {
      const text = part.at(rest % part.size);
      rest = Math.floor(rest / part.size);
      return text;
    });
  });
  return distinctByFold(texts.map((pieces) => pieces.join(""))).length === product;
}

/** Narrows the parts, the longest first, until the longest texts of each fit together. */
function share(parts: readonly Strings[], fit: Fit): readonly Strings[] | null {
  const kept: Strings[] = [];
  for (const part of parts) {
    const narrowed = part.within(fit);
    if (narrowed === null) return null;
    kept.push(narrowed);
  }
  const longest = () => kept.reduce((total, part) => total + part.longest, 0);
  for (let excess = longest() - fit.maxLength; excess > 0; excess = longest() - fit.maxLength) {
    const slack = kept.map((part) => part.longest - part.shortest);
    const position = slack.indexOf(Math.max(...slack));
    const part = kept[position] as Strings;
    if (part.longest === part.shortest) return null;
    const narrowed = part.within({ ...fit, maxLength: Math.max(part.shortest, part.longest - Math.ceil(excess / 2)) });
    if (narrowed === null) return null;
    kept[position] = narrowed;
  }
  return kept;
}
