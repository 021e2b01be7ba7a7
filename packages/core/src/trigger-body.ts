import { NAME, namesIn } from "./lookups.ts";
import type { Value } from "./value.ts";

/** What can be seen of what a trigger does, without running it. */
export interface TriggerBody {
  /** Tables that it inserts into, their names in parts (`["sales", "orders"]`), and the columns it gives; null for all of them. */
  readonly inserts: readonly { readonly table: readonly string[]; readonly columns: readonly string[] | null }[];
  /** Whether it changes rows itself, so that it may break what these have to keep. */
  readonly writes: boolean;
  /** Columns of the new row that it mentions. */
  readonly mentions: readonly string[];
  /** Numbers and texts in it, each once, but for what is said where a row is refused. */
  readonly constants: readonly Value[];
  /** Without comments, and with empty texts. */
  readonly code: string;
}

const INSERT = new RegExp(
  String.raw`\binsert\s+(?:or\s+\w+\s+)?into\s+(${NAME}(?:\s*\.\s*${NAME})?)(?:\s+as\s+\w+)?(?:\s*\(((?:\s*${NAME}\s*,?)+)\))?`,
  "giu",
);

/** Not the events of a trigger's head (`after update of x on t`), nor what an INSERT does on a conflict. */
const WRITE = new RegExp(
  String.raw`\b(?:insert|replace)\s+(?:or\s+\w+\s+|ignore\s+)?into\b|\bdelete\s+from\b|\bupdate\s+(?:or\s+\w+\s+|only\s+|ignore\s+)?${NAME}(?:\s*\.\s*${NAME})?(?:\s+(?:as\s+)?${NAME})?\s+(?:set|(?:inner\s+|left\s+)?join)\b`,
  "iu",
);

/** What is said where a row is refused: RAISE of PL/pgSQL and of SQLite, SIGNAL. */
const SAID =
  /\braise\s*\(\s*\w+\s*,\s*'(?:[^']|'')*'\s*\)|\b(?:raise(?!\s*\()|(?:re)?signal)\b(?:'(?:[^']|'')*'|[^';])*/gi;

/**
 * Reads a trigger's body for what SQL's dialects spell alike. It is a guess: text that is put together at run time is not seen.
 * @example
 * readTriggerBody("insert into log.users (id) values (new.id, 'new', 7);").inserts; // => [{ table: ["log", "users"], columns: ["id"] }]
 */
export function readTriggerBody(body: string): TriggerBody {
  const code = body.replace(/--.*$|\/\*[\s\S]*?\*\//gm, " ");
  const asked = code.replace(SAID, " ");
  const texts = [...asked.matchAll(/'((?:[^']|'')*)'/g)].map(([, text = ""]) => text.replaceAll("''", "'"));
  const bare = code.replace(/'(?:[^']|'')*'/g, "''");
  const inserts = [...bare.matchAll(INSERT)].map(([, table = "", columns]) => ({
    table: namesIn(table),
    columns: columns === undefined ? null : namesIn(columns),
  }));
  const mentions = [...bare.matchAll(new RegExp(String.raw`\bnew\s*\.\s*(${NAME})`, "giu"))].map(
    ([, name = ""]) => namesIn(name)[0]!,
  );
  const numbers = [
    ...asked.replace(/'(?:[^']|'')*'/g, "''").matchAll(/(?<![\p{L}\p{N}_$.])\d+(?:\.\d+)?(?![\p{L}_])/gu),
  ].map(([text]) => Number(text));
  return {
    inserts,
    writes: WRITE.test(bare),
    mentions: [...new Set(mentions)],
    constants: [...new Set<Value>([...numbers, ...texts])],
    code: bare,
  };
}
