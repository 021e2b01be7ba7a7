/** What files a column or table keeps, by a word of its name; media are those of the generators' option `medium`. */
const WORDS = {
  image:
    "image picture photo photograph thumbnail thumb avatar poster screenshot gallery artwork cover banner portrait headshot wallpaper sticker meme scan selfie snapshot drawing illustration header",
  icon: "icon favicon logo",
  video: "video movie film clip trailer footage reel webinar vlog",
  audio: "audio song track podcast voicemail recording sound music voice ringtone jingle soundtrack",
  pdf: "pdf invoice receipt certificate statement transcript prescription",
  document:
    "document contract report resume cv letter form license permit manual brochure quote agreement policy offer",
  data: "csv import export dataset spreadsheet feed",
  archive: "backup archive dump",
  log: "log",
  subtitle: "subtitle caption",
  font: "font",
} as const;

/** By word, the medium. */
export const MEDIUM_OF_WORD: ReadonlyMap<string, keyof typeof WORDS> = new Map(
  Object.entries(WORDS).flatMap(([medium, words]) =>
    words.split(" ").map((word) => [word, medium as keyof typeof WORDS] as const),
  ),
);
