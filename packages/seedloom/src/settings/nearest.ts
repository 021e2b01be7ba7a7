import { distance } from "fastest-levenshtein";

/** ` Did you mean "users"?`, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  // A third of the letters: what git and cargo take for a slip of the fingers.
  let best = Math.max(1, Math.ceil(word.length / 3)) + 1;
  let nearest: string | undefined;
  for (const candidate of candidates) {
    const [given, known] = [word.toLowerCase(), candidate.toLowerCase()];
    // `user` for `user_id`: the beginning counts as one slip.
    const far = known.startsWith(given) ? Math.min(1, distance(given, known)) : distance(given, known);
    if (far < best && far < known.length) [best, nearest] = [far, candidate];
  }
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}
