import { evenly, forAll, oneOf } from "../reader.ts";
import type { Ask, Reader, Readers } from "../reader.ts";
import { about, alone, among, beside, isAbout, list, pattern, text, when } from "./build.ts";

const isBook = (ask: Ask) => isAbout(ask, "book") || beside(ask, "isbn publisher");
const isSong = (ask: Ask) => isAbout(ask, "song track album music") || beside(ask, "album artist bpm");
const isFilm = (ask: Ask) =>
  isAbout(ask, "film movie show series episode") || beside(ask, "imdb mpaa director actor runtime");
const isMatch = (ask: Ask) => beside(ask, "home away") || isAbout(ask, "match fixture league");
const pairsUp = (ask: Ask) => beside(ask, ask.phrase === "home" ? "away" : "home");

/** What is read, watched, played and heard is of different genres. */
const genre: Reader = (ask) => {
  const kinds = [
    [isBook, "Fantasy|Mystery|Romance|Science Fiction|Thriller|History|Biography|Poetry|Children|Non-fiction"],
    [isFilm, "Drama|Comedy|Thriller|Action|Documentary|Horror|Romance|Animation|Crime"],
    [(each: Ask) => isAbout(each, "game"), "RPG|Action|Puzzle|Strategy|Adventure|Racing|Simulation|Sports|Shooter"],
    [isSong, "Rock|Pop|Hip-Hop|Electronic|Jazz|R&B|Indie|Classical|Country|Folk|Metal|Blues|Soul"],
  ] as const;
  const values = kinds.find(([holds]) => holds(ask))?.[1];
  return values === undefined ? null : oneOf(values.split("|"), ask, 0.92);
};

const disc: Reader = (ask) => (ask.as === "integer" ? evenly([1, 1, 1, 2], 0.92) : null);
const goals: Reader = (ask) => (ask.as === "integer" ? evenly([0, 1, 1, 2, 2, 3, 4], 0.9) : null);

const isPhoto = (ask: Ask) => isAbout(ask, "photo picture image shot") || beside(ask, "lens iso focal aperture");
const isWord = (ask: Ask) => beside(ask, "ipa definition def lapse") || isAbout(ask, "word vocabulary flashcard");

/** Books, songs, films, pictures, words and matches. */
export const mediaReaders: Readers = {
  ...forAll("genre, genre name", genre),
  format: when(isBook, list("paperback|hardcover|ebook|audiobook")),
  ...forAll("second, duration, length", when(isSong, about(95, 420, 225))),
  track: when(isSong, about(1, 16, 7)),
  // `disc` of a price is a discount.
  ...forAll("discount, disk", when(isSong, disc)),
  lyric: list(
    "Hold on to the morning light, the road is long, the night is young|We were running out of summer, we were running out of time|Take me back to where the river bends|Oh, the city never listens when you call|Slow down, stay a while, let the record play",
  ),
  plot: when(
    isFilm,
    list(
      "A retired detective returns to the island where her last case began.|Two brothers inherit a failing circus and a debt nobody mentioned.|When the power goes out for good, a village learns to trust its oldest enemy.|A shy translator is mistaken for a spy and decides to play along.|Four friends meet again after twenty years, and one of them lies.",
    ),
  ),
  ...forAll("mpaa, mpaa rating", list("PG-13|R|PG|G|NR")),
  ...forAll("imdb, imdb id", pattern("tt[0-9]{7}")),
  budget: when(isFilm, among(1_500_000, 4_000_000, 12_000_000, 25_000_000, 60_000_000, 110_000_000)),
  gross: when(isFilm, about(200_000, 900_000_000, 70_000_000)),
  ...forAll("home, away", when(pairsUp, text("teamName"))),
  season: when(isMatch, list("2024/25|2025/26|2023/24|2022/23")),
  ...forAll(
    "reference, referee",
    when((ask) => beside(ask, "home away"), text("fullName")),
  ),
  ...forAll("hs, score, home score, away score", when(isMatch, goals)),
  ...forAll("att, attendance, spectator", when(isMatch, about(300, 42_000, 14_000))),
  ...forAll(
    "bit rate, bitrate",
    when(
      (ask) => beside(ask, "frame width height video"),
      among(1_500_000, 2_500_000, 4_500_000, 8_000_000, 12_000_000),
    ),
  ),
  // Pictures.
  "camera model": list("EOS R6|Alpha 7 IV|Z 6II|X-T5|Pixel 8|iPhone 15|Lumix S5"),
  lens: when(isPhoto, list("24-70mm f/2.8|50mm f/1.8|35mm f/1.4|70-200mm f/2.8|16-35mm f/4|85mm f/1.8")),
  iso: when(isPhoto, among(100, 100, 200, 200, 400, 800, 1600, 3200)),
  ...forAll("f, f number, aperture", when(isPhoto, among(1.8, 2.8, 2.8, 4, 5.6, 8, 11))),
  ...forAll(
    "expiration, exposure, exposure time, shutter, shutter speed",
    when(isPhoto, list("1/250|1/125|1/60|1/500|1/1000|1/30")),
  ),
  ...forAll("focal, focal length", when(isPhoto, among(24, 28, 35, 50, 50, 85, 135, 200))),
  ...forAll(
    "orient, orientation",
    when((ask) => isPhoto(ask) && ask.as === "integer", among(1, 1, 1, 6, 8, 3)),
  ),
  // Words.
  word: when(
    isWord,
    list("house|river|to carry|bright|seldom|bridge|to forget|window|gentle|yesterday|bread|to climb|narrow|garden"),
  ),
  "part of speech": list("noun|verb|adjective|adverb|preposition"),
  ...forAll(
    "definition, def, meaning",
    when(
      isWord,
      list(
        "a building that people live in|to take from one place to another|giving much light|not often|a way over water|kind and calm",
      ),
    ),
  ),
  ...forAll(
    "ex, example, example sentence",
    when(
      isWord,
      list(
        "We crossed the bridge at dawn.|She carried the bread home.|The garden was bright and quiet.|He seldom forgets a name.",
      ),
    ),
  ),
  ...forAll("ipa", alone(list("/haʊs/|/ˈrɪvə/|/braɪt/|/ˈsɛldəm/|/brɪdʒ/|/ˈɡɑːdn/"))),
  ease: when(isWord, about(1.3, 3, 2.4, 2)),
  ...forAll(
    "interval, ivl",
    when((ask) => isWord(ask) && ask.as === "integer", among(1, 3, 6, 10, 15, 24, 40, 75)),
  ),
  ...forAll("choice", alone(list("Option A|Option B|Option C|None of these"))),
};
