import type { Value } from "./value.ts";

/** What can be seen of what a trigger does, without running it. */
export interface TriggerBody {
  /** Tables that it inserts into, their names in parts (`["sales", "orders"]`), and the columns it gives; null for all of them. */
  readonly inserts: readonly { readonly table: readonly string[]; readonly columns: readonly string[] | null }[];
  /** Whether it changes rows itself, so that it may break what these have to keep. */
  readonly writes: boolean;
  /** Columns of the new row that it mentions. */
  readonly mentions: readonly string[];
  /** Numbers and texts in it, each once. */
  readonly constants: readonly Value[];
}

const NAME = String.raw`(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)`;

const INSERT = new RegExp(
  String.raw`\binsert\s+(?:or\s+\w+\s+)?into\s+(${NAME}(?:\s*\.\s*${NAME})?)(?:\s+as\s+\w+)?(?:\s*\(((?:\s*${NAME}\s*,?)+)\))?`,
  "giu",
);

/** Not the events of a trigger's head (`after update of x on t`), nor what an INSERT does on a conflict. */
const WRITE = new RegExp(
  String.raw`\b(?:insert|replace)\s+(?:or\s+\w+\s+|ignore\s+)?into\b|\bdelete\s+from\b|\bupdate\s+(?:or\s+\w+\s+|only\s+|ignore\s+)?${NAME}(?:\s*\.\s*${NAME})?(?:\s+(?:as\s+)?${NAME})?\s+(?:set|(?:inner\s+|left\s+)?join)\b`,
  "iu",
);

/**
 * Reads a trigger's body for what SQL's dialects spell alike. It is a guess: text that is put together at run time is not seen.
 * @example
 * readTriggerBody("insert into log.users (id) values (new.id, 'new', 7);").inserts; // => [{ table: ["log", "users"], columns: ["id"] }]
 */
export function readTriggerBody(body: string): TriggerBody {
  const code = body.replace(/--.*$|\/\*[\s\S]*?\*\//gm, " ");
  const texts = [...code.matchAll(/'((?:[^']|'')*)'/g)].map(([, text = ""]) => text.replaceAll("''", "'"));
  const bare = code.replace(/'(?:[^']|'')*'/g, "''");
  const inserts = [...bare.matchAll(INSERT)].map(([, table = "", columns]) => ({
    table: namesIn(table),
    columns: columns === undefined ? null : namesIn(columns),
  }));
  const mentions = [...bare.matchAll(new RegExp(String.raw`\bnew\s*\.\s*(${NAME})`, "giu"))].map(([, name = ""]) =>
    unquoted(name),
  );
  const numbers = [...bare.matchAll(/(?<![\p{L}\p{N}_$.])\d+(?:\.\d+)?(?![\p{L}_])/gu)].map(([text]) => Number(text));
  return {
    inserts,
    writes: WRITE.test(bare),
    mentions: [...new Set(mentions)],
    constants: [...new Set<Value>([...numbers, ...texts])],
  };
}

function namesIn(text: string): string[] {
  return [...text.matchAll(new RegExp(NAME, "gu"))].map(([part]) => unquoted(part));
}

function unquoted(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase();
}
