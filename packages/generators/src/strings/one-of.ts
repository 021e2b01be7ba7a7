import { uint32 } from "@seedloom/core";
import type { Strings } from "./strings.ts";
import { wordList } from "./word-list.ts";

/** Few enough to be written out and compared. */
const writable = 2000;

/**
 * A text of any of the given sets, each as likely as another. `at` numbers all where they are few, else those of the
 * largest set, whose texts are known to be distinct.
 */
export function oneOf(...sets: readonly Strings[]): Strings {
  const total = sets.reduce((count, set) => count + set.size, 0);
  if (sets.length === 1) return sets[0] as Strings;
  const numbered =
    total <= writable
      ? wordList(sets.flatMap((set) => Array.from({ length: set.size }, (_, index) => set.at(index))))
      : sets.reduce((best, set) => (rank(set) > rank(best) ? set : best));
  return {
    size: numbered.size,
    distinct: numbered.distinct,
    shortest: Math.min(...sets.map((set) => set.shortest)),
    longest: Math.max(...sets.map((set) => set.longest)),
    get characters() {
      return new Set(sets.flatMap((set) => [...set.characters]));
    },
    ...(numbered.parts === undefined ? {} : { parts: numbered.parts }),
    at: (index) => numbered.at(index),
    draw(key, row, salt) {
      const set = sets[uint32(key, row, salt) % sets.length] as Strings;
      return set.draw(key, row, salt + 1);
    },
    within(fit) {
      const kept = sets.map((set) => set.within(fit)).filter((set) => set !== null);
      return kept.length === 0 ? null : oneOf(...kept);
    },
  };
}

function rank(set: Strings): number {
  return set.distinct ? set.size : 0;
}
