import { createRequire } from "node:module";
import { stemOf, withoutArticles } from "../data/sorts/tongues.ts";
import { TRANSLATIONS } from "../data/foreign/translations.prepared.ts";
import type { Spoken } from "../data/topics/topic.ts";
import { NOTATION } from "../words/canonical-words.ts";
import { expandShort } from "../words/expand-short.ts";
import { splitName } from "../words/split-name.ts";

interface Line {
  /** Whether columns are called after it, too, and whether only these are. */
  readonly ofColumns: boolean;
  readonly ofTables: boolean;
  readonly beside: readonly string[];
  readonly names: readonly string[];
}

type Lines = ReadonlyMap<string, readonly Line[]>;

const require = createRequire(import.meta.url);
const known = new Map<Spoken, Lines>();

/** The shortest noun that ends compounds without doubt, and the shortest that stands before one. */
const ENDING = 5;
const BEFORE = 3;

/** What stands before the noun in names of columns: `nombre_servicio`. */
const ROLES = new Set(
  "nombre nome nom name naam bezeichnung omschrijving libelle titulo descricao descripcion descrizione".split(" "),
);

/** Beginnings of tables' names that say nothing. */
const MARKS = new Set("tabla tabela tabelle tabel table tb cat catalogo mst".split(" "));

/**
 * What rows of a table are called in a schema's language; null where nobody wrote it down.
 * @param has whether the schema has a word that begins so
 * @param fits whether there is room for names
 */
export function namesOfTable(
  table: string,
  language: Spoken,
  has: (beginning: string) => boolean,
  fits: (names: readonly string[]) => boolean = () => true,
): readonly string[] | null {
  const parts = withoutArticles(
    expandShort(splitName(table), language).filter((part) => !NOTATION.has(part) && !MARKS.has(part)),
  );
  const lines = linesOf(language);
  for (const noun of nounsOf(parts, language, lines)) {
    const found = bestOf(
      (lines.get(noun) ?? []).filter(({ ofTables, names }) => ofTables && fits(names)),
      has,
    );
    if (found !== undefined) return found.names;
  }
  return null;
}

/** What a column called after a noun holds, as `namesOfTable`. */
export function namesOfColumn(
  column: string,
  language: Spoken,
  has: (beginning: string) => boolean,
  fits: (names: readonly string[]) => boolean = () => true,
): readonly string[] | null {
  const spelt = withoutArticles(expandShort(splitName(column), language));
  // `motivo1`, `bezeichnung_2`, `reifen_v`: one more of the same.
  const plain = spelt.length > 1 && ONE_MORE.test(spelt.at(-1) ?? "") ? spelt.slice(0, -1) : spelt;
  const parts = plain.length > 1 && ROLES.has(plain[0] ?? "") ? plain.slice(1) : plain;
  const bare = parts.length > 1 && ROLES.has(parts.at(-1) ?? "") ? parts.slice(0, -1) : parts;
  const written = splitName(column);
  const whole = written.length > 1 && /^\d$/.test(written.at(-1) ?? "") ? [[written.join("")]] : [];
  const lines = [...whole, spelt, plain, bare]
    // Whoever is named is somebody, not how people are related: `nom_parent`.
    .filter((each) => each === spelt || !(NAMING.test(spelt[0] ?? "") && OF_PEOPLE.test(each[0] ?? "")))
    .flatMap((each) => compoundsOf(each, language))
    .map((each) => linesOf(language).get(keyOf(each, language)));
  for (const each of lines) {
    const found = bestOf(
      (each ?? []).filter(({ ofColumns, names }) => ofColumns && fits(names)),
      has,
    );
    if (found !== undefined) return found.names;
  }
  return null;
}

const NAMING = /^(?:nom|nombre|nome|naam|name)$/;
const OF_PEOPLE =
  /^(?:parent|pere|mere|tuteur|conjoint|padre|madre|apoderado|conyuge|mae|pai|responsavel|genitore|ouder|voogd|contacto?|contatto)e?s?$/;

/** What tells one of several: its number, or where it is. */
const ONE_MORE =
  /^(?:\d|v|h|vorne|hinten|links|rechts|avant|arriere|delanter[oa]|traser[oa]|anteriore|posteriore|voor|achter)$/;

/** What stands between the words of compounds. */
const JOINTS = ["", "s", "n", "en"];

/** The parts of a name as they are, and as compounds are written where the language has these: `Auftr_Art`, `auftragsart`. */
function compoundsOf(parts: readonly string[], language: Spoken): readonly (readonly string[])[] {
  if (parts.length !== 2 || (language !== "de" && language !== "nl")) return [parts];
  return [parts, ...JOINTS.map((joint) => [parts.join(joint)])];
}

/** Of the lines beside whose words a schema stands, the one that most of them tell; the table's own name tells more than the others. */
function bestOf(lines: readonly Line[], has: (beginning: string) => boolean): Line | undefined {
  let best: Line | undefined;
  let most = -1;
  for (const line of lines) {
    const marks = line.beside.filter((mark) => !mark.startsWith("!"));
    if (line.beside.some((mark) => mark.startsWith("!") && has(mark.slice(1)))) continue;
    const told = marks.filter(has).reduce((sum, mark) => sum + (/^[@~]/.test(mark) ? OWN : 1), 0);
    if (marks.length > 0 && told === 0) continue;
    if (told > most) [best, most] = [line, told];
  }
  return best;
}

/** What the table's own name and columns tell is as much as so many words elsewhere in the schema. */
const OWN = 2;

/** The nouns that a table's name may be about: the first two words, the first; in German and Dutch the end of the last. */
function nounsOf(parts: readonly string[], language: Spoken, lines: Lines): readonly string[] {
  if (language !== "de" && language !== "nl")
    return [keyOf(parts.slice(0, 2), language), keyOf(parts.slice(0, 1), language)];
  const last = keyOf(parts.slice(-1), language);
  // `mitarbeiter` are no `arbeit`.
  if (Object.hasOwn(TRANSLATIONS, parts.at(-1) ?? "")) return [keyOf(parts, language), last];
  const ends = [...lines.keys()].filter(
    (noun) => noun.length >= ENDING && last.length - noun.length >= BEFORE && last.endsWith(noun),
  );
  return [keyOf(parts, language), last, ...ends.toSorted((a, b) => b.length - a.length)];
}

/** Languages whose plurals end in an `s`, which short words need before they are stemmed. */
const WITH_S: ReadonlySet<Spoken> = new Set<Spoken>(["es", "fr", "pt"]);

/** Stems twice, as a plural's stem may end as a plural: `seizoenen`, `seizoen`. */
function keyOf(parts: readonly string[], language: Spoken): string {
  const plural = (part: string): string => {
    // `imoveis` of `imovel`, `vini` of `vino`.
    if (language === "pt") return part.replace(/([aeou])is$/, "$1l");
    return language === "it" && part.length < 5 ? part.replace(/[aeio]$/, "") : part;
  };
  const long = (part: string): string =>
    WITH_S.has(language) && part.length < 5 && !part.endsWith("s") ? `${part}s` : part;
  return parts.map((part) => stemOf(stemOf(long(plural(part)), language), language)).join("_");
}

function linesOf(language: Spoken): Lines {
  const found = known.get(language) ?? readLines(language);
  known.set(language, found);
  return found;
}

function readLines(language: Spoken): Lines {
  // By the package's own name: the file lies elsewhere once it is built.
  const { NAMES } = require("@seedloom/infer/data/names") as { NAMES: Readonly<Record<Spoken, string>> };
  const lines = new Map<string, Line[]>();
  for (const text of NAMES[language].split("\n")) {
    const [heads = "", names = ""] = text.split(" = ");
    if (names === "") continue;
    const [nouns = "", beside = ""] = heads.split(" / ");
    for (const noun of nouns.split(" ")) {
      const key = keyOf(withoutArticles(noun.replace(/[+*]$/, "").split("_")), language);
      const line = {
        ofColumns: /[+*]$/.test(noun),
        ofTables: !noun.endsWith("*"),
        beside: beside === "" ? [] : beside.split(" "),
        names: names.split("|"),
      };
      lines.set(key, [...(lines.get(key) ?? []), line]);
    }
  }
  // Of a trade before those of any.
  return new Map([...lines].map(([noun, found]) => [noun, found.toSorted((a, b) => rank(a) - rank(b))]));
}

const rank = ({ beside }: Line): number => (beside.length > 0 ? 0 : 1);
