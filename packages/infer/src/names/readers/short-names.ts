import { AIRCRAFT, TASKS } from "../../data/value-lists.ts";
import { evenly, forAll, oneOf } from "./reader.ts";
import type { Ask, Reader, Readers } from "./reader.ts";

/** Whether other columns of the row have one of the words. */
function beside({ context: { column, facts } }: Ask, words: string): boolean {
  const wanted = words.split(" ");
  return [...facts.columnWords].some(
    ([name, own]) => name !== column.name && own.some((word) => wanted.includes(word)),
  );
}

const isAbout = ({ context: { facts } }: Ask, words: string): boolean =>
  words.split(" ").some((word) => facts.words.includes(word) || facts.noun?.words === word);

/** A reader that only looks where a word is all of the name. */
const alone =
  (read: Reader): Reader =>
  (ask) =>
    ask.modifiers.length === 0 ? read(ask) : null;

const whole = (min: number, max: number, mean: number): Reader =>
  alone(({ as }) =>
    as === "integer" || as === "decimal"
      ? { given: { generator: "integer", options: { min, max, mean, distribution: "normal" } }, confidence: 0.92 }
      : null,
  );

const when =
  (condition: (ask: Ask) => boolean, read: Reader): Reader =>
  (ask) =>
    condition(ask) ? read(ask) : null;

const text =
  (generator: string): Reader =>
  ({ as }) =>
    as === "text" ? { given: generator, confidence: 0.92 } : null;

const list =
  (values: string): Reader =>
  (ask) =>
    oneOf(values.split("|"), ask, 0.92);

const isFlight = (ask: Ask) => isAbout(ask, "flight") || beside(ask, "airline gate airport aircraft");
const isBook = (ask: Ask) => isAbout(ask, "book") || beside(ask, "isbn publisher");
const isSong = (ask: Ask) => isAbout(ask, "song track album music") || beside(ask, "album artist bpm");
const isMatch = (ask: Ask) => beside(ask, "home away") || isAbout(ask, "match fixture league");
const isHouse = (ask: Ask) => beside(ask, "sqft bedroom bathroom bed bath hoa mls acre");
const isWeather = (ask: Ask) => isAbout(ask, "weather") || beside(ask, "wind rain humidity uv");
const isRecipe = (ask: Ask) => ask.context.facts.noun?.noun.subject === "food" || beside(ask, "serving kcal calorie");
const isLog = (ask: Ask) => ask.context.facts.noun?.noun.subject === "log";
const isMoney = (ask: Ask) => beside(ask, "amount payee debit credit balance");

const CLOCK = { generator: "pattern", options: { regex: "(0[6-9]|1[0-9]|2[0-2]):[0-5][05]" } };
const clock: Reader = ({ as }) => (as === "text" ? { given: CLOCK, confidence: 0.92 } : null);

/** Baths come in halves. */
const baths: Reader = (ask) =>
  ask.as === "integer" || ask.as === "decimal"
    ? evenly(ask.as === "integer" ? [1, 2, 2, 3, 1, 4] : [1, 1.5, 2, 2, 2.5, 3, 1, 3.5], 0.92)
    : null;

const songLength: Reader = (ask) => (isSong(ask) ? whole(95, 420, 225)(ask) : null);

const flag: Reader = ({ as }) =>
  as === "integer" ? { given: { generator: "choice", options: { values: [0, 0, 0, 1, 1] } }, confidence: 0.88 } : null;

/** What is read, watched, played and heard is of different genres. */
const genre: Reader = (ask) => {
  const kinds = [
    [isBook(ask), "Fantasy|Mystery|Romance|Science Fiction|Thriller|History|Biography|Poetry|Children|Non-fiction"],
    [
      isAbout(ask, "film movie show series episode title"),
      "Drama|Comedy|Thriller|Action|Documentary|Horror|Romance|Animation|Crime",
    ],
    [isAbout(ask, "game"), "RPG|Action|Puzzle|Strategy|Adventure|Racing|Simulation|Sports|Shooter"],
    [isSong(ask), "Rock|Pop|Hip-Hop|Electronic|Jazz|R&B|Indie|Classical|Country|Folk|Metal|Blues|Soul"],
  ] as const;
  const values = kinds.find(([holds]) => holds)?.[1];
  return values === undefined ? null : oneOf(values.split("|"), ask, 0.92);
};

/** `st` is a street, and where another column tells the street a state. */
const street: Reader = (ask) =>
  /^st$/i.test(ask.context.column.name) && beside(ask, "street address") && ask.as === "text"
    ? { given: "regionCode", confidence: 0.95 }
    : null;

/** Short words that small applications get by with; the columns beside them tell what is meant. */
export const shortNameReaders: Readers = {
  // Flights.
  aircraft: alone((ask) => (ask.context.foreignKey === null ? oneOf(AIRCRAFT, ask, 0.95) : null)),
  seat: alone(
    when(isFlight, (ask) => (ask.as === "integer" ? evenly([76, 100, 144, 150, 174, 180, 189, 220, 290], 0.92) : null)),
  ),
  terminal: alone(when(isFlight, list("1|2|3|T1|T2|A|B"))),
  ...forAll("departure, arrival", alone(when((ask) => isFlight(ask) || isAbout(ask, "trip train bus"), clock))),
  number: alone(when((ask) => isAbout(ask, "flight"), text("flightNumber"))),
  // Books and songs.
  format: alone(when(isBook, list("paperback|hardcover|ebook|audiobook"))),
  ...forAll("second, duration, length", alone(songLength)),
  track: alone(when(isSong, whole(1, 16, 7))),
  // `disc` of a price is a discount.
  ...forAll(
    "discount, disk",
    alone(
      when(
        (ask) => isSong(ask) && ask.as === "integer",
        () => evenly([1, 1, 1, 2], 0.92),
      ),
    ),
  ),
  ...forAll("genre, genre name", genre),
  lyric: list(
    "Hold on to the morning light, the road is long, the night is young|We were running out of summer, we were running out of time|Take me back to where the river bends|Oh, the city never listens when you call|Slow down, stay a while, let the record play",
  ),
  // Sports.
  ...forAll("home, away", alone(when((ask) => beside(ask, ask.phrase === "home" ? "away" : "home"), text("teamName")))),
  season: alone(when(isMatch, list("2024/25|2025/26|2023/24|2022/23"))),
  ...forAll("reference, referee", alone(when((ask) => beside(ask, "home away"), text("fullName")))),
  ...forAll(
    "hs, score",
    when(
      (ask) => ask.as === "integer" && beside(ask, "home away"),
      () => evenly([0, 1, 1, 2, 2, 3, 4], 0.9),
    ),
  ),
  ...forAll("att, attendance, spectator", alone(when(isMatch, whole(300, 42_000, 14_000)))),
  // Houses.
  bed: alone(when(isHouse, whole(1, 6, 3))),
  bath: alone(when(isHouse, baths)),
  ...forAll("type, kind", alone(when(isHouse, list("house|apartment|condo|townhouse|studio|land")))),
  // Weather.
  press: alone(when(isWeather, whole(985, 1035, 1013))),
  hum: alone(when(isWeather, whole(25, 99, 65))),
  wdir: whole(0, 359, 210),
  // Food.
  ...forAll("prep, preparation", alone(when(isRecipe, (ask) => minutes(ask, [5, 10, 10, 15, 15, 20, 25, 30, 40])))),
  ...forAll(
    "cook, bake, cooking",
    alone(when(isRecipe, (ask) => minutes(ask, [10, 15, 20, 20, 25, 30, 40, 45, 60, 90]))),
  ),
  ...forAll(
    "instruction, direction, step, method, preparation",
    alone(
      when(
        isRecipe,
        list(
          "Chop the onions and fry them until golden. Add the stock, simmer for twenty minutes and season to taste.|Heat the oven to 180 °C. Mix the dry ingredients, fold in the eggs and bake for half an hour.|Boil the pasta. Meanwhile, melt the butter with garlic and toss everything together.|Marinate overnight, then grill for six minutes on each side and let it rest.|Whisk, pour into a warm pan and stir slowly until just set.",
        ),
      ),
    ),
  ),
  ...forAll("item, name", alone(when((ask) => isAbout(ask, "ingredient"), text("ingredient")))),
  // Logs.
  request: alone(when(isLog, text("urlPath"))),
  code: alone(
    when(
      (ask) => isLog(ask) && ask.as === "integer" && beside(ask, "request path url method uri agent ua"),
      ({ as }) => (as === "integer" ? { given: "httpStatus", confidence: 0.92 } : null),
    ),
  ),
  // Lists of things to do, and money.
  ...forAll(
    "what, todo",
    alone((ask) => oneOf(TASKS, ask, 0.85)),
  ),
  account: alone(when(isMoney, list("Checking|Savings|Credit Card|Cash|Joint Account"))),
  day: alone(when(isMoney, ({ as }) => (as === "text" ? { given: "date", confidence: 0.92 } : null))),
  web: alone(text("url")),
  street,
  ...forAll("done, ok, newsletter, gdpr, marketing, tos", flag),
};

function minutes(ask: Ask, values: readonly number[]) {
  return ask.as === "integer" ? evenly(values, 0.92) : null;
}
