import { themes } from "../data/web-words.ts";
import { scramble } from "../scramble.ts";

/** What files of some sort show or tell: as many words each, so that an index means a name in all of them. */
const SORTS: readonly (readonly [mimeType: RegExp, words: readonly string[]])[] = [
  [
    /^(?:image|video)\//,
    "photo banner sketch poster map cover detail overview header logo scene setup front back group stage view closeup collage panorama teaser demo trailer portrait".split(
      " ",
    ),
  ],
  [
    /^audio\//,
    "interview recording podcast jingle lecture talk intro outro mix demo session reading question answer music rehearsal memo call story sample chapter loop theme lesson".split(
      " ",
    ),
  ],
  [
    /./,
    "report plan list draft overview notes summary minutes calendar checklist contract offer invoice budget survey results agenda guide form inventory schedule proposal order data".split(
      " ",
    ),
  ],
];
const WORDS = 24;

/** What tells files of one name apart: which one it is, or of which month. */
const ENDINGS: readonly string[] = [
  "",
  "-final",
  "-draft",
  "-v2",
  "-v3",
  ...Array.from({ length: 299 }, (_, place) => `-${String(place + 1).padStart(2, "0")}`),
  ...Array.from(
    { length: 144 },
    (_, month) => `-${2015 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
  ),
];

/** How many indexes mean different names. */
export const stems = themes.length * WORDS * ENDINGS.length;

/** No name is longer. */
export const longestStem = 32;

/** What a file of a media type is called before its extension: `garden-photo-12`, `budget-overview-2025-03`. */
export function stemOf(index: number, mimeType: string): string {
  const spot = scramble(index % stems, stems);
  const words = SORTS.find(([type]) => type.test(mimeType))?.[1] ?? [];
  const rest = Math.floor(spot / themes.length);
  return `${themes[spot % themes.length]}-${words[rest % WORDS]}${ENDINGS[Math.floor(rest / WORDS)]}`;
}
