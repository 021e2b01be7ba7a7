import { lazily } from "../strings/lazily.ts";
import type { Strings } from "../strings/strings.ts";

/** The same texts with a capital in front. */
export function capitalised(strings: Strings): Strings {
  return lazily(() => raised(strings));
}

/** Runs for each sentence that is made: what begins with a capital, a digit or a mark stays the same string. */
function raise(text: string): string {
  const first = text.charCodeAt(0);
  if (first < 0x61) return text;
  // Most begin with a letter of ASCII, whose capital needs no table of all languages.
  return (first <= 0x7a ? String.fromCharCode(first - 0x20) : text.charAt(0).toUpperCase()) + text.slice(1);
}

function raised(strings: Strings): Strings {
  return {
    get size() {
      return strings.size;
    },
    shortest: strings.shortest,
    longest: strings.longest,
    get distinct() {
      return strings.distinct;
    },
    get characters() {
      return strings.characters;
    },
    at: (index) => raise(strings.at(index)),
    draw: (key, row, salt) => raise(strings.draw(key, row, salt)),
    within(fit) {
      const kept = strings.within(fit);
      return kept === null ? null : raised(kept);
    },
  };
}
