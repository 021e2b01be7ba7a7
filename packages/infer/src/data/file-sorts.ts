/** What sort of file is meant by a word. */
export const FILE_SORTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    image: "image images photo photos picture pictures img graphic bitmap",
    video: "video videos movie film clip multimedia",
    audio: "audio sound music voice podcast",
    pdf: "pdf",
    word: "word docx",
    document: "document documents doc docs office",
    spreadsheet: "spreadsheet spreadsheets sheet excel xlsx",
    presentation: "presentation presentations slides pptx",
    text: "text txt plain markdown",
    html: "html webpage",
    csv: "csv",
    data: "data json xml dataset",
    code: "code source script",
    archive: "archive archives zip compressed",
    svg: "svg vector drawing",
    font: "font fonts",
    file: "file files attachment binary raw generic",
    other: "other others misc unknown",
  }).flatMap(([sort, words]) => words.split(" ").map((word) => [word, sort] as const)),
);

/** Endings of files' names that lists of formats hold. */
export const EXTENSIONS: ReadonlySet<string> = new Set(
  "jpg jpeg png gif webp svg ico mp4 webm mov avi mkv mp3 wav m4a ogg flac pdf doc docx xls xlsx ppt pptx csv txt zip gz json html xml srt vtt ass ssa sub woff2 ttf".split(
    " ",
  ),
);
