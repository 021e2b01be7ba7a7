import { uint32 } from "@seedloom/core";
import { deeper } from "../scramble.ts";
import { lazily } from "./lazily.ts";
import type { Strings } from "./strings.ts";
import { literal, wordList } from "./word-list.ts";

/** Few enough to be written out and compared. */
const writable = 2000;

/**
 * A text of any of the given sets, each as likely as another. `at` numbers all where they are few, else those of the
 * largest set, whose texts are known to be distinct.
 */
export function oneOf(...sets: readonly Strings[]): Strings {
  return sets.length === 1 ? (sets[0] as Strings) : lazily(() => anyOf(sets));
}

function anyOf(sets: readonly Strings[]): Strings {
  const total = sets.reduce((count, set) => count + set.size, 0);
  // Which texts are distinct takes long to find out, and only a unique column asks.
  const numbered = lazily(() =>
    total <= writable
      ? wordList(sets.flatMap((set) => Array.from({ length: set.size }, (_, index) => set.at(index))))
      : // From the largest on, so that few are asked whether all their texts are distinct.
        (sets.toSorted((a, b) => b.size - a.size).find((set) => set.distinct) ?? (sets[0] as Strings)),
  );
  return drawn(sets, numbered, (kept) => (kept.length === 1 ? (kept[0] as Strings) : anyOf(kept)));
}

/**
 * Texts of one set; where all have to differ those of another, of which there are more, stand in.
 * @param numbered what `at` numbers: distinct texts, which need not read as well
 */
export function numberedBy(numbered: Strings, drawn: Strings): Strings {
  return {
    get size() {
      return numbered.size;
    },
    get distinct() {
      return numbered.distinct;
    },
    shortest: Math.min(numbered.shortest, drawn.shortest),
    longest: Math.max(numbered.longest, drawn.longest),
    get characters() {
      return new Set([...numbered.characters, ...drawn.characters]);
    },
    get parts() {
      return numbered.parts ?? [numbered];
    },
    at: (index) => numbered.at(index),
    draw: (key, row, salt) => drawn.draw(key, row, salt),
    within(fit) {
      const [few, many] = [drawn.within(fit), numbered.within(fit)];
      return few === null || many === null ? (few ?? many) : numberedBy(many, few);
    },
  };
}

/** A text of the set or none at all; `at` numbers the set's. */
export function optional(set: Strings): Strings {
  return drawn([literal(""), set], set, ([none, some]) => (some === undefined ? (none as Strings) : optional(some)));
}

/** Draws from all sets and numbers one of them. */
function drawn(sets: readonly Strings[], numbered: Strings, again: (kept: readonly Strings[]) => Strings): Strings {
  return {
    get size() {
      return numbered.size;
    },
    get distinct() {
      return numbered.distinct;
    },
    shortest: Math.min(...sets.map((set) => set.shortest)),
    longest: Math.max(...sets.map((set) => set.longest)),
    get characters() {
      return new Set(sets.flatMap((set) => [...set.characters]));
    },
    get parts() {
      return numbered.parts ?? [numbered];
    },
    at: (index) => numbered.at(index),
    draw(key, row, salt) {
      const set = sets[uint32(key, row, salt) % sets.length] as Strings;
      return set.draw(key, row, deeper(salt, 0));
    },
    within(fit) {
      const kept = sets.map((set) => set.within(fit)).filter((set) => set !== null);
      return kept.length === 0 ? null : again(kept);
    },
  };
}
