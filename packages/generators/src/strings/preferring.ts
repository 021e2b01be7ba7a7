import type { Strings } from "./strings.ts";

/** A set that has shrunk below this by narrowing gives way to the next one, if that keeps more. */
const enough = 200;

/** The first of the sets; where there is little room for it, the next one that has more to say there. */
export function preferring(...sets: readonly [Strings, ...Strings[]]): Strings {
  const first = sets[0];
  return {
    get size() {
      return first.size;
    },
    get distinct() {
      return first.distinct;
    },
    // Asked when they are wanted: sets are made when they are first asked, and modules state some.
    get shortest() {
      return first.shortest;
    },
    get longest() {
      return first.longest;
    },
    get characters() {
      return first.characters;
    },
    get parts() {
      return first.parts;
    },
    at: (index) => first.at(index),
    draw: (key, row, salt) => first.draw(key, row, salt),
    within(fit) {
      let best: Strings | null = null;
      for (const set of sets) {
        const kept = set.within(fit);
        if (kept === null) continue;
        if (kept.size >= enough || kept.size >= set.size) return kept;
        if (best === null || kept.size > best.size) best = kept;
      }
      return best;
    },
  };
}
