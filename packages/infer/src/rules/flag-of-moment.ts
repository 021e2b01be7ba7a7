import type { ColumnContext } from "../context/column-context.ts";
import { isMoment } from "../moments/is-moment.ts";
import { eventOf, readMoment } from "../moments/read-moment.ts";
import type { Rule, Suggestion } from "../rule.ts";
import { flag } from "./flag.ts";
import { imperative } from "./imperative.ts";

const VERBS = new Set(["is", "has", "was", "flag", "ind", "indicator", "yn", "been"]);

/** Moments that end what a flag says: who was deactivated is not active. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  active: ["deactivated", "disabled", "deleted", "archived", "terminated", "closed", "suspended"],
  enabled: ["disabled", "deactivated"],
  open: ["closed"],
  current: ["ended", "end", "valid to", "effective to", "expired"],
  visible: ["hidden"],
};

/** What a flag says in other words than the moment. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  dead: ["death", "deceased", "died"],
  deceased: ["death", "died"],
  died: ["death"],
  cancelled: ["cancellation", "canceled", "cancel"],
  canceled: ["cancellation", "cancelled", "cancel"],
  terminated: ["termination"],
  published: ["publication", "publish"],
  resolved: ["resolution"],
  returned: ["return"],
  completed: ["completion", "finished"],
  successful: ["completed", "finished", "completion"],
  success: ["completed", "finished", "completion"],
  expired: ["expiry", "death"],
  expiration: ["death", "deceased"],
  // Of hospitals: whoever expired there died.
  "hospital expiration": ["death", "deceased"],
  "hospital death": ["death", "deceased"],
};

/** `is_deleted` beside `deleted_at`, `email_verified` beside `email_verified_at`: yes where the moment is set. */
export const flagOfMoment: Rule = {
  name: "flagOfMoment",
  strength: 69,
  propose(context) {
    const { column, typeClass, words } = context;
    if (column.generated.kind !== "no" || !["boolean", "integer", "text"].includes(typeClass ?? "")) return [];
    const [own] = [...flag.propose(context), ...imperative.propose(context), ...inWords(context)];
    if (own === undefined) return [];
    const said = words.filter((word) => !VERBS.has(word)).join(" ");
    // `forwarded_to_external` was so when it was `forwarded_at`.
    const [event = ""] = said.split(/ (?:to|by|for|with) /);
    const same = momentOf(context, [said, ...(SAME[said] ?? []), event]) ?? keyBeside(context, said);
    const ending = same === null ? momentOf(context, ENDS[said] ?? []) : null;
    const moment = same ?? ending;
    if (moment === null) return [];
    return [
      {
        spec: {
          generator: "whetherSet",
          options: { ...answers(own.spec.options?.["values"]), ...(ending === null ? {} : { not: true }) },
          inputs: { of: { column: moment } },
        },
        evidence: `${ending === null ? "set" : "not set"} where ${moment} is`,
        confidence: 0.94,
        nullRate: 0,
      },
    ];
  },
};

/** `deleted varchar(36)` beside `deleted_at`. */
function inWords({ typeClass, words, maxLength }: ColumnContext): readonly Suggestion[] {
  const [word = "", ...more] = words;
  if (typeClass !== "text" || more.length > 0 || !word.endsWith("ed")) return [];
  const values = (maxLength ?? 99) < 5 ? ["Y", "N"] : ["True", "False"];
  const spec = { generator: "weighted", options: { values: values.map((value) => [value, 1]) } };
  return [{ spec, evidence: `named "${word}"`, confidence: 0.9 }];
}

/** The column that tells when that happened, where it may be null; the first of the phrases that there is. */
function momentOf({ table, facts, column }: ColumnContext, phrases: readonly string[]): string | null {
  for (const phrase of phrases) {
    const found = table.columns.find((other) => {
      if (other === column || !other.nullable || other.generated.kind !== "no") return false;
      const words = facts.columnWords.get(other.name) ?? [];
      const read = readMoment(words);
      if (!isMoment(other, read)) return false;
      return read === null
        ? eventOf(words)?.join(" ") === phrase
        : [...read.modifiers, read.phrase].join(" ") === phrase;
    });
    if (found !== undefined) return found.name;
  }
  return null;
}

/** `is_fork` beside `fork_id`: a number that nothing points to, so that this table's rows are made from it alone. */
function keyBeside({ table, facts, column, words }: ColumnContext, said: string): string | null {
  // Of what template something was made says nothing of whether it is one.
  if (!VERBS.has(words[0] ?? "") || said === "template") return null;
  const found = table.columns.find(
    (other) =>
      other !== column &&
      other.nullable &&
      other.generated.kind === "no" &&
      facts.columnWords.get(other.name)?.join(" ") === `${said} id` &&
      !table.foreignKeys.some((key) => key.columns.includes(other.name)),
  );
  return found?.name ?? null;
}

/** How the flag itself writes yes and no. */
function answers(values: unknown): Readonly<Record<string, unknown>> {
  if (!Array.isArray(values)) return {};
  const [yes, no] = values.map((pair: readonly unknown[]) => pair[0]);
  return { yes, no };
}
