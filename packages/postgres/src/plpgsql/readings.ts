import { quoteLiteral } from "../quote.ts";
import { parseEmbedded, type Piece } from "./embedded.ts";
import { columnRefOf } from "./nodes.ts";
import { noteSql } from "./note-sql.ts";
import { rewrite } from "./rewrite.ts";
import type { RunContext } from "./run-context.ts";
import { type Sym, textOf } from "./sym.ts";
import type { Embedded, RoutineBody } from "./tree.ts";

/** What variables hold, by name; columns of the new row as `new.NAME`. */
type Held = ReadonlyMap<string, Sym>;

/** Reads the expressions and statements of SQL in a routine: what they are in terms of the new row, and what they tell of other tables. */
export class Readings {
  readonly #context: RunContext;
  readonly #body: RoutineBody;
  readonly #follow: (name: readonly string[], given: readonly unknown[], held: Held) => void;

  /** @param follow what is done with a function that is called */
  constructor(
    context: RunContext,
    body: RoutineBody,
    follow: (name: readonly string[], given: readonly unknown[], held: Held) => void,
  ) {
    this.#context = context;
    this.#body = body;
    this.#follow = follow;
  }

  /** The name of what stands at a place: a variable, `record.field`. */
  named(place: number | undefined): string | undefined {
    const datum = this.#body.datums?.[place ?? -1];
    if (!datum) return undefined;
    const { PLpgSQL_recfield: field } = datum;
    if (field) return `${this.named(field.recparentno ?? 0) ?? ""}.${field.fieldname ?? ""}`;
    return datum.PLpgSQL_var?.refname ?? datum.PLpgSQL_rec?.refname;
  }

  parsed(embedded: Embedded): Piece | null {
    try {
      return parseEmbedded(this.#context.library.parse, embedded);
    } catch {
      this.#context.unread(`"${embedded.PLpgSQL_expr?.query ?? ""}" cannot be parsed`);
      return null;
    }
  }

  piece(embedded: Embedded | undefined, held: Held): Piece | null {
    const piece = embedded ? this.parsed(embedded) : null;
    if (piece) this.noteTree(piece.tree, held);
    return piece;
  }

  note(embedded: Embedded | undefined, held: Held, follow = true): void {
    const piece = embedded ? this.parsed(embedded) : null;
    if (piece) this.noteTree(piece.tree, held, follow);
  }

  /** Facts, and those of the routines that are called. What these raise depends on more than is seen here. */
  noteTree(tree: unknown, held: Held, follow = true): void {
    const { facts, idOf } = this.#context;
    const before = facts.calls.length;
    noteSql(tree, facts, { ownColumn: (path) => this.#ownColumn(path, held), idOf });
    if (!follow) return;
    for (const { name, given } of facts.calls.slice(before)) {
      this.#follow(name, given, held);
    }
  }

  #ownColumn(path: readonly string[], held: Held): string | undefined {
    if (path.length === 2 && path[0] === "new" && path[1] !== "*") return path[1];
    if (path.length !== 1) return undefined;
    const sym = held.get(path[0]!);
    const quoted = typeof sym === "string" ? /^"((?:[^"]|"")*)"$/.exec(sym)?.[1] : undefined;
    return quoted?.replaceAll('""', '"');
  }

  value(embedded: Embedded, held: Held): Sym {
    const piece = this.piece(embedded, held);
    return piece && this.rewritten(piece, held);
  }

  condition(embedded: Embedded, held: Held): string | null {
    return textOf(this.value(embedded, held));
  }

  rewritten(piece: Piece, held: Held): string | null {
    const { isPlain, library } = this.#context;
    return rewrite(
      piece,
      (path) => {
        const text = textOf(this.#lookUp(path, held));
        return text === null || /^"(?:[^"]|"")*"$/.test(text) ? text : `(${text})`;
      },
      (name) => library.called(name).length === 0 && isPlain(name),
    );
  }

  #lookUp(path: readonly string[], held: Held): Sym {
    const name = path.join(".");
    if (path.length === 2 && path[0] === "old") return "NULL";
    return this.held(held, name);
  }

  held(held: Held, name: string): Sym {
    const sym = held.get(name);
    if (sym !== undefined) return sym;
    // A record that is filled as a whole holds what nobody knows.
    return name.startsWith("new.") && name !== "new.*" && !held.has("new") ? this.#context.column(name.slice(4)) : null;
  }

  given(argument: unknown, held: Held): Sym {
    const path = columnRefOf(argument);
    return path ? this.#lookUp(path, held) : constantOf(argument);
  }

  noteSetting(argument: unknown, held: Held): void {
    const sym = this.given(argument, held);
    const name = typeof sym === "string" ? /^'([^']+)'$/.exec(sym)?.[1] : undefined;
    if (name !== undefined) this.#context.facts.settings.add(name);
  }
}

/** A text that is given as an argument. */
function constantOf(node: unknown): Sym {
  const { A_Const } = (node ?? {}) as { A_Const?: { sval?: { sval?: string } } };
  return A_Const?.sval ? quoteLiteral(A_Const.sval.sval ?? "") : null;
}
