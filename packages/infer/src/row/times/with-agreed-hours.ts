import type { ColumnRecipe, GeneratorSpec } from "@seedloom/core";
import type { ColumnContext } from "../../context/column-context.ts";
import { isPrograms } from "../../context/is-programs.ts";
import { readInRow } from "../../moments/row-moments.ts";
import { changed, retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";

type Hours = "office" | "day" | "evening" | "arrival" | "leaving";

/** What people agree on an hour for, by words of the table; the first that holds. */
const TABLES: readonly (readonly [of: RegExp, hours: Hours])[] = [
  [/(?:^| )(?:concert|performance|gig|set|showtime|screening|premiere|banquet|party)(?: |$)/, "evening"],
  [
    /(?:^| )(?:appointment|meeting|interview|consultation|viewing|showing|lesson|lecture|training|workshop|webinar|exam|slot|therapy|surgery|procedure|inspection|audit|counseling|checkup|hearing|class|visit|tutoring|demo)(?: |$)/,
    "office",
  ],
  [
    /(?:^| )(?:booking|reservation|match|game|tournament|fixture|shift|tour|excursion|service|practice|schedule)(?: |$)/,
    "day",
  ],
];
/** Events that people go to, of all that programs and nurses note. */
const EVENTS =
  /^(?:.* )?(?:calendar|company|social|club|school|public|live|community|charity|sport|music|agenda|group|team|church|campus) event$|^event(?: instance| occurrence| session)?$/;
/** Where people eat, and where they go at night. */
const SERVED =
  /(?:^| )(?:restaurant|party size|dining|cover|guest count|number of guest|seat|table|door|artist|band|lineup|headliner)(?: |$)/;
/** Who comes to stay. */
const STAYS = /(?:^| )(?:reservation|booking|stay|hotel|guest|room)(?: |$)/;
/** What only gatherings and bookings have, not what a machine or a nurse notes. */
const GATHERS =
  /(?:^| )(?:title|venue|location|organi[sz]er|host|capacity|registration|ticket|artist|speaker|attendee|agenda|participant|team|opponent|referee|customer|guest|member|employee|staff|room|all day|party size|instructor|player|resource|court|invitee|timezone|client|user|student|trainer|coach)(?: |$)/;
/** Tables of what programs note, whatever they call it. */
const NOTED =
  /(?:^| )(?:log|history|audit|audit log|trace|tracking|queue|webhook|outbox|analytics|cache|attendance|checkin|telemetry|trip|ride|span|transaction|metric|monitor|issue|performance (?:review|evaluation|goal|appraisal))(?: |$)/;

/** What is agreed on beforehand, by its phrase: not when it was started. */
const PLANNED =
  /^(?:start|starts|begin|begins|scheduled|schedule|scheduled start|planned start|appointment|planned|scheduled for|doors? opens?|event|meeting|interview|visit|session|class|lesson|date)$/;
const NAMED =
  /(?:^|_)(?:starts?_?at|reserved_for|scheduled_(?:at|for|time)|appointment_?(?:time|date(?:time)?|at)|slot_?(?:time|start)|doors_open(?:_at)?|booked_for|set_time)$|(?:start|scheduled|appointment|interview|meeting)(?:Date)?Time(?:From)?$/i;

/** Appointments begin on the quarter of an hour and when people are about, and last as many of them as they last. */
export const withAgreedHours: RowPass = (recipes, { facts, contexts }) => {
  const about = facts.words.join(" ");
  const columns = [...facts.columnWords.values()].map((words) => words.join(" ")).join(" ");
  const kept = EVENTS.test(about) ? "day" : TABLES.find(([of]) => of.test(keptIn(facts.words)))?.[1];
  // Nobody agrees on what a program reports.
  const hours = NOTED.test(about) || facts.noun?.noun.subject === "log" ? undefined : kept;
  const meets = hours !== "day" || GATHERS.test(columns) ? hours : undefined;
  const eats = meets === "day" && SERVED.test(`${about} ${columns}`) ? "evening" : meets;
  const agreed = new Set<string>();
  const told = recipes.map((recipe, at): ColumnRecipe => {
    const context = contexts[at]!;
    const kind = context.typeClass;
    if (kind === "time" && recipe.rule === "typeFallback" && recipe.spec.generator === "time") {
      agreed.add(recipe.column);
      return changed(recipe, { spec: quarters(eats ?? "office") });
    }
    const own = kind === "timestamp" || kind === "text" ? hoursOf(context, about, eats) : null;
    const spec = own === null ? null : withHours(recipe.spec, own);
    if (spec === null) return recipe;
    agreed.add(recipe.column);
    return retold(recipe, spec, ", as people agree on it");
  });
  if (agreed.size === 0) return recipes;
  return told.map((recipe) => {
    const after = recipe.spec.inputs?.["after"]?.column;
    if (after === undefined || !agreed.has(after) || agreed.has(recipe.column)) return recipe;
    const { options } = recipe.spec;
    const typical = options?.["typical"];
    // What is over the same day is over on the quarter of an hour.
    if (
      recipe.spec.generator !== "timestampAfter" ||
      typeof typical !== "number" ||
      typical > DAY / 2 ||
      typical < DAY / 96
    )
      return recipe;
    if (options?.["marks"] !== undefined || options?.["seconds"] === true) return recipe;
    const marks = DAY / 96;
    const minimum = Math.max(marks, Number(options?.["minimum"] ?? 0));
    return changed(recipe, { spec: { ...recipe.spec, options: { ...options, marks, minimum } } });
  });
};

const DAY = 86_400_000;

/** What the rows are: `appointment` of `appointment_slots`, nothing of `appointment_notes`. */
const keptIn = (words: readonly string[]): string =>
  words.slice(/^(?:slot|booking|schedule|session|instance)$/.test(words.at(-1) ?? "") ? -2 : -1).join(" ");

function hoursOf(context: ColumnContext, about: string, hours: Hours | undefined): Hours | null {
  const { column, table, facts, words } = context;
  const name = words.join(" ");
  const stays = STAYS.test(about) && !SERVED.test(about);
  if (stays && /^(?:expected |planned |scheduled )?(?:check ?in|arrival)(?: date| time| at)*$/.test(name))
    return "arrival";
  if (stays && /^(?:expected |planned |scheduled )?(?:check ?out|departure)(?: date| time| at)*$/.test(name))
    return "leaving";
  if (hours === undefined)
    return NAMED.test(column.name) &&
      !isPrograms(context) &&
      !NOTED.test(about) &&
      /appointment|interview|meeting/i.test(name)
      ? "office"
      : null;
  if (NAMED.test(column.name)) return hours;
  const read = readInRow(column, table, facts);
  return read !== null && PLANNED.test(read.phrase) && read.modifiers.every((word) => about.includes(word))
    ? hours
    : null;
}

/** The same at an hour that people agree on; null for what is made otherwise. */
function withHours(spec: GeneratorSpec, hours: Hours): GeneratorSpec | null {
  const { generator, options } = spec;
  if (generator === "orElse") {
    const [first, otherwise] = [options?.["first"], options?.["otherwise"]] as (GeneratorSpec | undefined)[];
    const [one, other] = [first && withHours(first, hours), otherwise && withHours(otherwise, hours)];
    return one && other ? { ...spec, options: { ...options, first: one, otherwise: other } } : null;
  }
  if (generator !== "timestamp" && generator !== "timestampAfter") return null;
  if (options?.["seconds"] !== undefined || options?.["sameDay"] !== undefined || options?.["written"] === "date")
    return null;
  return { ...spec, options: { ...options, hours } };
}

/** Quarters of an hour of a day, the full ones and the halves more often. */
function quarters(hours: Hours): GeneratorSpec {
  const [from, to] = hours === "evening" ? [17, 22] : hours === "day" ? [8, 20] : [8, 18];
  const values = Array.from({ length: (to - from) * 4 }, (_, at) => from * 3_600_000 + at * 900_000);
  return { generator: "choice", options: { values: values.filter((_, at) => at % 2 === 0 || at % 5 === 0) } };
}
