import { scramble } from "../scramble.ts";
import { OFFICES } from "./stems-abroad.ts";
import { STEMS_HERE } from "./stems-here.ts";

interface Sort {
  readonly mimeType: RegExp;
  readonly themes: readonly string[];
  readonly words: readonly string[];
}

const split = (words: string): readonly string[] => words.split(" ");

/** What offices keep files about. */
const OFFICE = split(
  "sales marketing project client customer team staff supplier product website office event budget annual quarterly monthly weekly travel training " +
    "safety quality delivery warehouse stock order payment tax insurance rental vehicle building site service support launch campaign press " +
    "partner board meeting kickoff workshop survey internal public legal",
);
const SEEN = split(
  "garden kitchen beach mountain lake river city bridge harbour market street park forest winter summer autumn family birthday wedding holiday " +
    "team office product house workshop stage museum castle station sunset coast island village school concert festival picnic bike train boat dog " +
    "cat horse bird",
);

/** What files of some sort show or tell: as many themes and words each, so that an index means a name in all of them. */
const SORTS: readonly Sort[] = [
  {
    mimeType: /^(?:image|video)\//,
    themes: SEEN,
    words: split(
      "photo banner sketch poster map cover detail overview header logo scene setup front back group stage view closeup collage panorama teaser demo trailer portrait",
    ),
  },
  {
    mimeType: /^audio\//,
    themes: SEEN,
    words: split(
      "interview recording podcast jingle lecture talk intro outro mix demo session reading question answer music rehearsal memo call story sample chapter loop theme lesson",
    ),
  },
  {
    mimeType: /zip$|sql/,
    themes: OFFICE,
    words: split(
      "archive backup files export photos documents package assets sources images templates attachments logs data release scans drawings records receipts reports contracts downloads uploads bundle",
    ),
  },
  {
    mimeType: /csv|json|xml$/,
    themes: OFFICE,
    words: split(
      "export data list import results report records contacts totals figures orders prices items users hours feed log addresses numbers sample inventory entries mapping settings",
    ),
  },
  {
    mimeType: /./,
    themes: OFFICE,
    words: split(
      "report plan list draft overview notes summary minutes calendar checklist contract offer invoice budget survey results agenda guide form inventory schedule proposal order data",
    ),
  },
];
const THEMES = 44;
const WORDS = 24;

const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAY = 86_400_000;
const PLAIN = ["", "-final", "-draft", "-v2", "-v3"];
const NUMBERS = 99;
const MONTHS = 60;
const DAYS = 5 * 365;
const ENDINGS = PLAIN.length + NUMBERS + MONTHS + DAYS;

/** What tells files of one name apart: which one it is, or of which month or day. */
function endingOf(index: number): string {
  const number = index - PLAIN.length;
  if (number < 0) return PLAIN[index]!;
  if (number < NUMBERS) return `-${String(number + 1).padStart(2, "0")}`;
  const month = number - NUMBERS;
  if (month < MONTHS) return `-${new Date(Date.UTC(2021, month, 1)).toISOString().slice(0, 7)}`;
  return `-${new Date(FIRST_DAY + (month - MONTHS) * DAY).toISOString().slice(0, 10)}`;
}

/** How many indexes mean different names. */
export const stems = THEMES * WORDS * ENDINGS;

/** No name is longer. */
export const longestStem = 32;

/**
 * What a file of a media type is called before its extension: `garden-photo-12`, `budget-overview-2025-03`, `informe-ventas-final`.
 * @param language in which offices keep their files, as a code
 * @param medium what they are of, where that tells how they are called
 */
export function stemOf(index: number, mimeType: string, language = "en", medium = "any"): string {
  const spot = scramble(index % stems, stems);
  const here = language === "en" ? STEMS_HERE[medium]?.find((use) => use.mimeType.test(mimeType)) : undefined;
  if (here !== undefined) {
    const { names, by } = here;
    const name = names[spot % names.length] ?? "file";
    return by === "moment"
      ? momentAfter(name, Math.floor(spot / names.length))
      : `${name}-${100 + Math.floor(spot / names.length)}`;
  }
  const sort = SORTS.find((each) => each.mimeType.test(mimeType))!;
  // What telephones take has no words of any language.
  if (sort.themes === SEEN && OFFICES[language] !== undefined) return momentAfter(takenAs(mimeType), spot);
  const rest = Math.floor(spot / THEMES);
  const ending = endingOf(Math.floor(rest / WORDS));
  const abroad = sort.themes === OFFICE ? OFFICES[language] : undefined;
  const theme = (abroad ?? sort).themes[spot % THEMES];
  const word = (abroad ?? sort).words[rest % WORDS];
  return abroad?.wordFirst === true ? `${word}-${theme}${ending}` : `${theme}-${word}${ending}`;
}

/** What a file is called that has one purpose: `receipt-184320`; photos as telephones call them, `IMG_20240817_061205`. */
export function stemFor(index: number, purpose: string): string {
  const spot = scramble(index % stems, stems);
  return purpose === "IMG" ? momentAfter(purpose, spot) : `${purpose}-${1000 + spot}`;
}

const takenAs = (mimeType: string): string =>
  mimeType.startsWith("image/") ? "IMG" : mimeType.startsWith("video/") ? "VID" : "AUD";

/** What telephones and programs call a file by: the moment it was made. */
function momentAfter(name: string, spot: number): string {
  const time = (Math.floor(spot / DAYS) * STRIDE) % TIMES;
  const day = new Date(FIRST_DAY + (spot % DAYS) * DAY + MORNING + time * SOME_SECONDS);
  return `${name}_${day.toISOString().slice(0, 19).replace(/[-:]/g, "").replace("T", "_")}`;
}

/** When the first photo of a day is taken, and how many seconds are between two, so that all of them fit in it, in whatever order. */
const MORNING = 6 * 3_600_000;
const SOME_SECONDS = 55_000;
const TIMES = 1_163;
const STRIDE = 487;
