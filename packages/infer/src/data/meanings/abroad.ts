import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { figure, list, money, number, pattern, small } from "../short-meanings.ts";

/** What forms, tills and files of other countries keep, under names that English has none of. Registers begin with digits that they never hand out. */
export const ABROAD: readonly Meaning[] = [
  // Registers of doctors, workers, pupils and firms.
  pattern("medical license number", "0[0-9]{4}"),
  pattern("cns number", "000 [0-9]{4} [0-9]{4} [0-9]{4}"),
  pattern("ctps number", "00[0-9]{5}/00[0-9]"),
  pattern("rpps number", "000[0-9]{8}"),
  pattern("adeli number", "000[0-9]{6}"),
  pattern("ine number", "000[0-9]{6}[A-HJ-K]{2}"),
  pattern("ans registration", "00[0-9]{4}"),
  pattern("state registration number", "000\\.[0-9]{3}\\.[0-9]{3}\\.[0-9]{3}"),
  pattern("city registration number", "0\\.[0-9]{3}\\.[0-9]{3}-[0-9]"),
  pattern("vehicle registry number", "000[0-9]{8}"),
  pattern("rea number", "(MI|RM|TO|BO|VE|NA)-00[0-9]{5}"),
  pattern("sdi code", "[A-Z]{2}X[0-9A-Z]{3}[0-9]"),
  list("naf code", "6201Z|4711B|5610A|4321A|8621Z|7022Z|4520A|9602A|1071C|6831Z"),
  // What goods and invoices are filed under.
  list(
    "ncm code",
    "22021000|19053100|34011190|48201000|85171231|61091000|84713012|09012100|87089990|39241000|33051000|18063210",
  ),
  list("cest code", "0300700|1705300|2003400|1900500|2105300|0107500|2104400"),
  meaning(
    "cfop code",
    {
      text: {
        generator: "choice",
        options: { values: ["5102", "5405", "6102", "5101", "5403", "1102", "5929", "6108"] },
      },
      integer: { generator: "choice", options: { values: [5102, 5405, 6102, 5101, 5403, 1102, 5929, 6108] } },
    },
    { confidence: 0.92 },
  ),
  list("cst code", "000|060|020|040|041|090|102|500"),
  pattern("electronic invoice access code", "35260[1-9]000[0-9]{14}550010000[0-9]{5}1[0-9]{8}"),
  pattern("boleto line", "00190\\.0000[0-9] 0[0-9]{4}\\.[0-9]{6} 0[0-9]{4}\\.[0-9]{6} [0-9] 9[0-9]{13}"),
  pattern("our number", "000[0-9]{8}-[0-9]"),
  list("person type letter", "F|J"),
  meaning("lattes url", {
    text: { generator: "pattern", options: { regex: "https://lattes\\.example\\.com/000[0-9]{13}" } },
  }),
  meaning("pix alias", { text: "email" }, { confidence: 0.92 }),
  pattern("supplier code", "[CF]0[0-9]{4}"),
  list("discount text", "10|10+5|15|20|5|30+5|50"),
  money("cash in, cash out", 5, 1800),
  money("invoice price", 2, 480),
  // Schools, surgeries, clubs.
  meaning(
    "term marks",
    { number: { generator: "decimal", options: { min: 3, max: 10, scale: 1, distribution: "normal" } } },
    { confidence: 0.94 },
  ),
  number("attendance percent", 72, 100, 1),
  number("average grade", 6, 9.8, 1),
  number("pupil count", 18, 34),
  small("absences", 0, 14),
  small("attendees", 4, 60),
  small("reader count", 40, 9000),
  figure("dose count", [1, 1, 2, 2, 3]),
  figure("session minutes", [15, 20, 30, 30, 45, 60]),
  figure("break minutes", [30, 30, 45, 60, 15]),
  small("prep minutes", 5, 70),
  small("covers", 2, 12),
  small("match goals", 0, 5),
  figure("fiscal horsepower", [4, 5, 5, 6, 7, 8]),
  figure("shoe size number", [36, 37, 38, 39, 40, 41, 42, 43, 44]),
  meaning(
    "till number",
    { integer: { generator: "integer", options: { min: 1, max: 6 } }, text: "digits" },
    { confidence: 0.92 },
  ),
  figure("lead days", [1, 2, 3, 3, 5, 7, 7, 10, 15]),
  small("trip km", 8, 420),
  small("reminder count", 0, 3),
  pattern("engine number", "[A-Z]{2}[0-9]{2}-[0-9]{6}"),
  list("initials", "A.|J.M.|P.|H.J.|M.|C.A.|R.|E.M.|T.|J.|W.F.|L."),
  meaning(
    "kickoff time",
    {
      time: {
        generator: "choice",
        options: {
          values: ["09:00:00", "10:30:00", "12:00:00", "14:00:00", "14:30:00", "16:00:00", "19:00:00", "20:00:00"],
        },
      },
    },
    { confidence: 0.94 },
  ),
  // Pay and homes.
  money("transport allowance", 60, 320),
  money("meal allowance", 120, 900),
  money("condominium fee", 120, 1400),
  money("yearly levy", 60, 900),
  money("unit rent", 350, 3200),
  figure("lease months", [12, 12, 24, 36, 36, 72]),
  figure("work share percent", [100, 100, 100, 80, 50, 90, 60]),
  figure("depreciation months", [36, 48, 60, 60, 84, 120]),
  figure("depreciation percent", [10, 20, 20, 25, 33.33, 12.5]),
  money("dues", 15, 180),
  money("membership fee", 15, 240),
];
