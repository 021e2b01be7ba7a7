import { entityText, loose } from "../build/entity-text.ts";
import { adjectives, nouns } from "../data/vocabulary.ts";
import { hash, scramble } from "../scramble.ts";

const entity = "picture";

/** Extension and media type. */
const kinds = [
  ["jpg", "image/jpeg"],
  ["png", "image/png"],
  ["jpg", "image/jpeg"],
  ["webp", "image/webp"],
  ["gif", "image/gif"],
] as const;

const pairs = adjectives.length * nouns.length;
const longest = 32;

const kindOf = (index: number) => kinds[hash(index % pairs, 87) % kinds.length] ?? kinds[0];

function stem(index: number): string {
  const spot = scramble(index, pairs);
  return `${adjectives[spot % adjectives.length]}-${nouns[Math.floor(spot / adjectives.length)]}`;
}

export const pictureName = entityText({
  name: "pictureName",
  summary: "A picture's file name with its extension.",
  entity,
  text(_, fit) {
    if (fit.maxLength >= longest)
      return { capacity: pairs, longest, at: (index) => `${stem(index)}.${kindOf(index)[0]}` };
    return {
      capacity: 1e6,
      longest: 12,
      at: (index) => `p${String(scramble(index, 1e6)).padStart(6, "0")}.${kindOf(index)[0]}`,
    };
  },
});

export const mimeTypeOfPicture = entityText({
  name: "mimeTypeOfPicture",
  summary: "A picture's media type, in keeping with its extension.",
  entity,
  text: () => loose(10, (index) => kindOf(index)[1]),
});
