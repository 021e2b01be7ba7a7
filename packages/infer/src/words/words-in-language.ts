import { HEADS_OF, LEADING } from "../data/foreign/heads.ts";
import { ARTICLES } from "../data/foreign/sequences.ts";
import { TRANSLATIONS } from "../data/foreign/translations.prepared.ts";
import type { Spoken } from "../data/topics/topic.ts";
import { NOTATION, canonicalWords, inOrder, linked, sequenceOf } from "./canonical-words.ts";
import { cutCompound, cutTail } from "./cut-compound.ts";
import { expandShort } from "./expand-short.ts";
import { localWords } from "./local-words.ts";
import { splitName } from "./split-name.ts";
import { VOCABULARY } from "./vocabulary.ts";

type Words = readonly string[];

/** Endings that stand where English has them, whatever language stands before. */
const ENGLISH_ENDS = new Set(["id", "at", "by", "on", "ids", "uuid", "key", "url", "json"]);

/** Units behind what they measure, whatever language stands before. */
const UNIT_ENDS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["minute", "min mins minutes minutos minuti minuten minuut"],
    ["hour", "stunden std uren"],
    ["day", "tage jours dias giorni dagen gg"],
    ["month", "monate mois meses mesi maanden"],
    ["percent", "pct perc proz prozent percent porcentaje percentage"],
    ["kg", "kg"],
    ["cm", "cm"],
    ["km", "km"],
    ["kw", "kw"],
    ["m2", "m2 mq qm"],
  ].flatMap(([unit = "", words = ""]) => words.split(" ").map((word) => [word, unit])),
);

/** What lasts so many minutes: elsewhere `min` is the least. */
const TIMES = /^(?:duree|duracion|duracao|durata|temps|tempo|tiempo|pause?a?|dauer|zeit|duur|tijd)/;

/** `por_hora`, `per_jaar`: how often, as English says it before. */
const EACH = new Set(["per", "pro", "par", "por", "al", "a"]);
const OFTEN: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["hourly", "uur stunde heure hora ora h"],
    ["daily", "dag tag jour dia giorno"],
    ["weekly", "week woche semaine semana settimana"],
    ["monthly", "maand monat mois mes mese"],
    ["yearly", "jaar jahr an annee ano anio anno"],
  ].flatMap(([often = "", words = ""]) => words.split(" ").map((word) => [word, often])),
);

/** What asks whether something is so: no head. */
const ASKING = new Set(["is", "has", "est", "es", "ha", "a", "e", "tiene", "tem", "ist", "hat", "heeft"]);

/** Languages that put what a name is about last, as English does; the others put it first. */
const HEAD_LAST: ReadonlySet<Spoken> = new Set<Spoken>(["de", "nl"]);

const small = new Set(ARTICLES);

/**
 * A name of a schema that speaks another language in the words of this package: with the words that mean this only there, compounds cut,
 * and what the name is about put last.
 * @example
 * wordsInLanguage("heures_prevues", "fr"); // => ["planned", "hour"]
 * wordsInLanguage("kundenart", "de"); // => ["customer", "type"]
 */
export function wordsInLanguage(name: string, language: Spoken | "en"): Words {
  if (language === "en") return canonicalWords(name);
  const numbered = /^(.*\p{L})(\d+)$/u.exec(name);
  // `telephone_parent2`: the second of what the name before it says.
  if (numbered !== null && !/^[a-z]{1,3}$/i.test(numbered[1] ?? ""))
    return [...wordsInLanguage(numbered[1] ?? "", language), numbered[2] ?? ""];
  const local = localWords(language);
  const written = splitName(name);
  const spelt = expandShort(written, language);
  const own = timely(spelt);
  const split = linked(own, () => true);
  const all = split.length > 1 && NOTATION.has(split[0] ?? "") ? split.slice(1) : split;
  const whole = local.get(all.join("")) ?? (written.length > 1 ? local.get(written.join("")) : undefined);
  if (whole !== undefined) return inOrder(whole);
  const parts = all.length > 2 ? all.filter((part) => !small.has(part)) : all;
  if (
    split === own &&
    spelt === written &&
    !parts.some((part) => isForeign(part, local, language)) &&
    !isHalfKnown(parts, language)
  )
    return canonicalWords(name);
  const last = parts.at(-1) ?? "";
  const unit =
    parts.length > 1 && (last !== "min" || parts.some((part) => TIMES.test(part))) ? UNIT_ENDS[last] : undefined;
  const ending = unit !== undefined ? [unit] : parts.length > 1 && ENGLISH_ENDS.has(last) ? [last] : [];
  const body = counted(parts.slice(0, parts.length - ending.length), language);
  if (!isHeadFirst(body, local, language))
    return inOrder([...body, ...ending].flatMap((part) => wordsOf(part, local, language)));
  const units = together(body, local, language);
  return inOrder([...units.toReversed().flat(), ...ending]);
}

/**
 * The words of each of a table's names. What at least three of them begin with, but for a head (`fecha_alta`, `fecha_baja`, `fecha_pago`), names
 * what they are about, and each is read behind it: `cliente_nro_doc` beside `cliente_nombre` and `cliente_direccion`.
 */
export function wordsOfNames(names: Words, language: Spoken | "en"): readonly Words[] {
  if (language === "en" || HEAD_LAST.has(language)) return names.map((name) => wordsInLanguage(name, language));
  const split = names.map((name) => splitName(name));
  const counts = new Map<string, number>();
  for (const parts of split)
    for (let size = 1; size < parts.length; size++) {
      const start = parts.slice(0, size).join("_");
      counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  return split.map((parts, at) => {
    const own = names[at] ?? "";
    const [first = ""] = parts;
    const leads = LEADING.has(canonicalWords(first).join(" ")) || ASKING.has(first) || HEADS_OF.first.has(first);
    const last = parts.length - 1;
    const size = leads
      ? 0
      : (Array.from({ length: last }, (_, step) => last - step).find(
          (each) => (counts.get(parts.slice(0, each).join("_")) ?? 0) >= 3,
        ) ?? 0);
    // `nota1`, `nota2`, `nota3` are numbered.
    if (size === 0 || parts.slice(size).every((part) => /^\d+$/.test(part))) return wordsInLanguage(own, language);
    // `km_inicial`, `km_final`, `km_recorridos`: known as a whole.
    if (localWords(language).has(parts.join(""))) return wordsInLanguage(own, language);
    const [start, rest] = [parts.slice(0, size).join("_"), parts.slice(size).join("_")];
    return inOrder([...wordsInLanguage(start, language), ...wordsInLanguage(rest, language)]);
  });
}

/** A name with how often something is so in front; of what it is for each of something else only what it is. */
function timely(parts: Words): Words {
  const [each = "", of = ""] = parts.slice(-2);
  if (parts.length < 3 || !EACH.has(each)) return parts;
  const often = OFTEN[of];
  return often === undefined ? (each === "per" ? parts.slice(0, -2) : parts) : [often, ...parts.slice(0, -2)];
}

/** Words for a number in front of what is counted, and endings of plurals by language. */
const NUMBERS = new Set(["num", "numero", "nb", "n", "nro", "nbr", "qtd", "cant"]);
const PLURAL: Readonly<Partial<Record<Spoken, RegExp>>> = { fr: /[^su]s$|eux$/, es: /[^s]s$/, pt: /[^s]s$/, it: /i$/ };

/** Nouns that end like plurals in the singular, too. */
const SINGULAR = new Set([
  "devis",
  "cours",
  "colis",
  "relais",
  "acces",
  "proces",
  "lapis",
  "onibus",
  "analisi",
  "crisi",
]);

/** `num_notti`, `nb_places`: how many there are, where `num_pedido` is the number of one. */
function counted(parts: Words, language: Spoken): Words {
  const [first = "", of = "", ...others] = parts;
  if (!NUMBERS.has(first) || of.length < 5 || SINGULAR.has(of) || !(PLURAL[language]?.test(of) ?? false)) return parts;
  return ["nbre", of, ...others];
}

/** Whether a part is a word of the language, and not one of English alone. */
function isForeign(part: string, local: ReadonlyMap<string, Words>, language: Spoken): boolean {
  if (local.has(part) || Object.hasOwn(TRANSLATIONS, part)) return true;
  return HEAD_LAST.has(language) && (cutCompound(part, local) ?? cutTail(part)) !== null;
}

/** What programs keep of something, in front where the language has it there: `hash_xml`, `url_logo`. */
const TECHNICAL = new Set("hash token url link path qr pin pdf id uuid key code".split(" "));

/** `token_gestor`: a word that English shares, and one that nobody translated, which says of whom it is. */
function isHalfKnown(parts: Words, language: Spoken): boolean {
  const [first = "", last = ""] = parts;
  if (parts.length !== 2 || HEAD_LAST.has(language)) return false;
  return TECHNICAL.has(first) ? !TECHNICAL.has(last) : VOCABULARY.has(first) && !VOCABULARY.has(last);
}

/** What is said of a thing behind it, too, and what never stands for a thing. */
const ENDS = new Set("nom nome nombre type tipo url code codigo codice".split(" "));
const STARTS = new Set(
  "nom nome nombre type tipo code codigo codice cod num numero nro date data fecha prix precio preco prezzo id".split(
    " ",
  ),
);

function isHeadFirst(parts: Words, local: ReadonlyMap<string, Words>, language: Spoken): boolean {
  const [first = ""] = parts;
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || ASKING.has(first) || /^\d+$/.test(last)) return false;
  const heads = HEADS_OF[HEAD_LAST.has(language) ? "last" : "first"];
  if (HEAD_LAST.has(language)) return heads.has(first) && !heads.has(last);
  // `contact_nom`, `image_type`: as English has it.
  if (ENDS.has(last) && !STARTS.has(first)) return false;
  return heads.has(first) || !heads.has(last);
}

/** Parts of a name that belong together, each in the order that English has: what leads goes with what it leads. */
function together(parts: Words, local: ReadonlyMap<string, Words>, language: Spoken): readonly Words[] {
  const units: Words[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? "";
    const two = local.get(part + (parts[at + 1] ?? " "));
    if (two !== undefined) {
      units.push(two);
      at += 1;
      continue;
    }
    const words = wordsOf(part, local, language);
    const next = parts[at + 1];
    const fixed = next === undefined ? undefined : sequenceOf([...words, ...wordsOf(next, local, language)]);
    if (fixed !== undefined) {
      units.push(fixed);
      at += 1;
      continue;
    }
    if (next !== undefined && LEADING.has(words.join(" "))) {
      units.push([...words, ...wordsOf(next, local, language)]);
      at += 1;
    } else units.push(words);
  }
  return units;
}

function wordsOf(part: string, local: ReadonlyMap<string, Words>, language: Spoken): Words {
  const own = local.get(part) ?? singularOf(part, local);
  if (own !== undefined) return own;
  if (Object.hasOwn(TRANSLATIONS, part)) return canonicalWords(part);
  const cut = HEAD_LAST.has(language) && !VOCABULARY.has(part) ? (cutCompound(part, local) ?? cutTail(part)) : null;
  return cut === null ? canonicalWords(part) : cut.flatMap((piece) => local.get(piece) ?? canonicalWords(piece));
}

/** `prevues`, `estimadas`, `visite`: a plural of a word that stands in the singular. */
function singularOf(part: string, local: ReadonlyMap<string, Words>): Words | undefined {
  return part.length > 4 && part.endsWith("s") ? local.get(part.slice(0, -1)) : undefined;
}
