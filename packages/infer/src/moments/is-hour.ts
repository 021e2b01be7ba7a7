import type { ColumnContext } from "../context/column-context.ts";

/** When on a day something is, and columns for the day. */
const HOUR =
  /^(?:(?:start|end|begin|departure|arrival|appointment|booking|meeting|event|visit|pickup|delivery|class|lesson|session|match|game|kick off|show|reservation|slot|shift|opening|closing|measurement|observation|procedure|specimen|sample|collection|treatment|surgery) )?time$/;
/** An hour by its own word, of whatever begins or ends then: `hora_inicio_parada`, `heure_fin_pause`. */
const SPELLED =
  /^(?:hora|heure|ora|uhrzeit|hour)_(?:de_|di_|of_)?(?:(inicio|debut|inizio|beginn|start)|(?:fin|fim|final|fine|ende|end))_[a-z]/i;

/** Whether a name says when on a day something begins or ends, in words that are not taken apart. */
export function edgeOfHour(name: string): "start" | "end" | null {
  const found = SPELLED.exec(name);
  return found === null ? null : found[1] === undefined ? "end" : "start";
}

const ON_DAY = /^(?!.*(?:create|update|birth|due|expir|modif|regist|hire)).*\b(?:date|day)$/;

/** What is the same every day. */
const SHIFTS = /(?:^| )(?:shift|timetable|opening hour|business hour)$/;

/** Whether a text says at what hour, as another column says on which day: `date` and `time`. */
export const isHour = ({ words, typeClass, facts, column }: ColumnContext): boolean =>
  typeClass === "text" &&
  ((SHIFTS.test(facts.words.join(" ")) && /^(?:start|end) time$/.test(words.join(" "))) ||
    HOUR.test(words.join(" ")) ||
    edgeOfHour(column.name) !== null) &&
  ((SHIFTS.test(facts.words.join(" ")) && !column.name.endsWith("_at")) ||
    [...facts.columnWords.values()].some((each) => ON_DAY.test(each.join(" "))));
