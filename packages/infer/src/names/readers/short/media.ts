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

/** Books, songs, films and matches. */
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
  ...forAll("choice", alone(list("Option A|Option B|Option C|None of these"))),
};
