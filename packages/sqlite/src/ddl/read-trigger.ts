import { readLookups, readTriggerBody, tableId, type TableId, type Trigger } from "@seedloom/core";
import { isKeyword, tokenize } from "./tokenize.ts";

/** Reads a CREATE TRIGGER statement of sqlite_master (https://sqlite.org/lang_createtrigger.html). */
export function readTrigger(name: string, sql: string): Trigger {
  const words = tokenize(sql);
  // The name may be any word, so the search for the event starts after it.
  const start = words.findIndex((word) => isKeyword(word, "TRIGGER"));
  const named = isKeyword(words[start + 1], "IF") && isKeyword(words[start + 2], "NOT") ? start + 4 : start + 1;
  const head = words.slice(named + 1);
  const event = head.find((word) => isKeyword(word, "INSERT", "UPDATE", "DELETE"))?.text.toLowerCase();
  const body = readTriggerBody(sql);
  const refuses = body.writes || words.some((word, at) => isKeyword(word, "RAISE") && words[at + 1]?.text === "(");
  return {
    name,
    timing: isKeyword(head[0], "INSTEAD") ? "instead of" : isKeyword(head[0], "AFTER") ? "after" : "before",
    events: event === "insert" || event === "update" || event === "delete" ? [event] : [],
    definition: sql,
    inserts: body.inserts.map(({ table }) => idOf(table)),
    gives: Object.fromEntries(body.inserts.map(({ table, columns }) => [idOf(table), columns])),
    ...(refuses
      ? {
          refuses: {
            columns: body.mentions,
            constants: body.constants,
            lookups: readLookups(body.code, body.constants, "new", idOf),
          },
        }
      : {}),
  };
}

function idOf(parts: readonly string[]): TableId {
  return tableId(null, parts.at(-1)!, null);
}
