import type { TableId } from "@seedloom/core";
import { quoteLiteral } from "../quote.ts";
import { type Embedded, ERROR, type RoutineBody, type Statement, type StatementParts } from "./tree.ts";
import { parseEmbedded, type Piece } from "./embedded.ts";
import type { Facts } from "./facts.ts";
import { columnRefOf, walk } from "./nodes.ts";
import { noteSql } from "./note-sql.ts";
import { rewrite } from "./rewrite.ts";
import type { Code, Library, Routine } from "./routines.ts";
import { either, onward, type Sym, textOf, type Way } from "./sym.ts";

/** What all that runs for one row has in common. */
export interface RunContext {
  readonly library: Library;
  readonly facts: Facts;
  readonly idOf: (parts: readonly string[]) => TableId;
  /** What a condition over the row's columns is in every row; null where that depends on the row. */
  readonly always: (condition: string) => boolean | null;
  /** Whether a function of the system depends on its arguments alone, or on the clock. */
  readonly isPlain: (name: readonly string[]) => boolean;
  readonly columnType: (name: string) => string | undefined;
  /** What a column of the new row holds before anything is assigned to it. */
  readonly column: (name: string) => Sym;
  /** Where a row is refused: the way there. */
  readonly refuse: (way: Way) => void;
  /** What could not be read, and so may do anything. */
  readonly unread: (why: string) => void;
}

interface State {
  /** Variables by name, columns of the new row as `new.NAME`. */
  readonly held: Map<string, Sym>;
  readonly way: Way;
  readonly ended: "raised" | "returned" | null;
}

/** Calls that are followed; code with more is hardly told by any of them. */
const MOST_CALLS = 1_000;

/** What is returned where: the new row, NULL, or something else. */
export interface Return {
  readonly way: Way;
  readonly what: "row" | "nothing" | "other";
  readonly held: ReadonlyMap<string, Sym>;
}

/** Follows the statements of a routine for a row that is inserted, every way at once. */
export class Run {
  readonly returns: Return[] = [];
  readonly #context: RunContext;
  readonly #body: RoutineBody;
  /** Routines that this one is called from, itself among them. */
  readonly #stack: readonly Routine[];
  /** Whether what is raised may be caught. */
  #guarded = false;

  constructor(context: RunContext, body: RoutineBody, stack: readonly Routine[]) {
    this.#context = context;
    this.#body = body;
    this.#stack = stack;
  }

  /** From the beginning. @param given what parameters and the like hold */
  start(given: ReadonlyMap<string, Sym>, way: Way): State {
    const held = new Map(given);
    for (const { PLpgSQL_var } of this.#body.datums ?? []) {
      const { refname, datatype, default_val } = PLpgSQL_var ?? {};
      if (refname === undefined || held.has(refname)) continue;
      const state = { held, way, ended: null };
      const value = default_val ? this.#value(default_val, state) : "NULL";
      held.set(refname, typed(value, datatype?.PLpgSQL_type?.typname));
    }
    // FOUND is what a query says.
    held.set("found", null);
    const { action } = this.#body;
    const end = this.#statement(action ?? {}, { held, way, ended: null });
    return end;
  }

  /** The way into a trigger by its WHEN. */
  enter(when: string, held: ReadonlyMap<string, Sym>): Way {
    const text = this.#condition(
      { PLpgSQL_expr: { query: when, parseMode: 2 } },
      { held: new Map(held), way: [], ended: null },
    );
    return text !== null && this.#context.always(text) === true ? [] : onward([], text, true);
  }

  #all(statements: readonly Statement[] | undefined, state: State): State {
    return (statements ?? []).reduce<State>((now, one) => (now.ended ? now : this.#statement(one, now)), state);
  }

  #statement(statement: Statement, state: State): State {
    const [[kind, parts] = ["", undefined]] = Object.entries(statement);
    if (!parts) return state;
    switch (kind) {
      case "PLpgSQL_stmt_block":
        return this.#block(parts, state);
      case "PLpgSQL_stmt_assign":
        return this.#assign(parts, state);
      case "PLpgSQL_stmt_if": {
        const elsifs = (parts.elsif_list ?? []).flatMap(({ PLpgSQL_if_elsif: one }) => one ?? []);
        const branches = [
          { cond: parts.cond, body: parts.then_body },
          ...elsifs.map(({ cond, stmts }) => ({ cond, body: stmts })),
        ];
        return this.#branch(branches, (last) => this.#all(parts.else_body, last), state);
      }
      case "PLpgSQL_stmt_case": {
        const named = this.#named(parts.t_varno);
        if (named && parts.t_expr) state.held.set(named, this.#value(parts.t_expr, state));
        const branches = (parts.case_when_list ?? []).flatMap(({ PLpgSQL_case_when: one }) =>
          one ? [{ cond: one.expr, body: one.stmts }] : [],
        );
        // CASE without ELSE raises CASE_NOT_FOUND.
        return this.#branch(
          branches,
          (last) => (parts.have_else ? this.#all(parts.else_stmts, last) : this.#raise(last)),
          state,
        );
      }
      case "PLpgSQL_stmt_raise":
        // What is said is no value that anything is compared with.
        return (parts.elog_level ?? 0) >= ERROR ? this.#raise(state) : state;
      case "PLpgSQL_stmt_assert": {
        if (!parts.cond) return state;
        const text = this.#condition(parts.cond, state);
        this.#refuse(onward(state.way, text, false));
        return state;
      }
      case "PLpgSQL_stmt_return":
        return this.#return(parts, state);
      case "PLpgSQL_stmt_perform":
      case "PLpgSQL_stmt_call":
        return this.#perform(parts, state);
      case "PLpgSQL_stmt_execsql": {
        this.#note(parts.sqlstmt, state);
        if (parts.strict) this.#refuse(null);
        return this.#forget(parts, state);
      }
      case "PLpgSQL_stmt_dynexecute":
        this.#context.facts.writes = true;
        this.#note(parts.query, state);
        return this.#forget(parts, state);
      default:
        return this.#unsure(parts, state);
    }
  }

  #block(parts: StatementParts, state: State): State {
    const handlers = parts.exceptions?.PLpgSQL_exception_block?.exc_list;
    if (!handlers) return this.#all(parts.body, state);
    const guarded = this.#guarded;
    this.#guarded = true;
    const before = new Map(state.held);
    const done = this.#all(parts.body, { ...state, held: new Map(state.held) });
    this.#guarded = guarded;
    const held = new Map(before);
    for (const [name, sym] of done.held) if (before.get(name) !== sym) held.set(name, null);
    for (const { PLpgSQL_exception } of handlers) {
      this.#all(PLpgSQL_exception?.action, { held: new Map(held), way: null, ended: null });
    }
    if (done.ended === "returned") return { held, way: null, ended: null };
    return { held, way: state.way, ended: null };
  }

  #branch(
    branches: readonly { readonly cond: Embedded | undefined; readonly body: readonly Statement[] | undefined }[],
    otherwise: (state: State) => State,
    state: State,
  ): State {
    const [first, ...rest] = branches;
    if (!first?.cond) return otherwise(state);
    const text = this.#condition(first.cond, state);
    const always = text === null ? null : this.#context.always(text);
    const enter = (holds: boolean, way: Way): State => {
      const inside: State = { held: new Map(state.held), way, ended: null };
      return holds ? this.#all(first.body, inside) : this.#branch(rest, otherwise, inside);
    };
    if (always !== null) return enter(always, state.way);
    const returned = this.returns.length;
    const then = enter(true, onward(state.way, text, true));
    const other = enter(false, onward(state.way, text, false));
    // What raises is a rule of its own, which the way on need not say again.
    const back = this.returns.length === returned;
    if (then.ended && other.ended) return then.ended === "returned" ? then : other;
    if (then.ended) return back ? { ...other, way: state.way } : other;
    if (other.ended) return back ? { ...then, way: state.way } : then;
    const held = new Map<string, Sym>();
    for (const name of new Set([...then.held.keys(), ...other.held.keys()])) {
      held.set(name, either(text, this.#held(then.held, name), this.#held(other.held, name)));
    }
    // Where part of a branch has returned, the way on is neither.
    return { held, way: back ? state.way : null, ended: null };
  }

  #raise(state: State): State {
    this.#refuse(state.way);
    return { ...state, ended: "raised" };
  }

  #refuse(way: Way): void {
    if (!this.#guarded) this.#context.refuse(way);
  }

  #return(parts: StatementParts, state: State): State {
    this.returns.push({ way: state.way, what: this.#returned(parts, state), held: state.held });
    return { ...state, ended: "returned" };
  }

  #returned({ expr, retvarno }: StatementParts, state: State): Return["what"] {
    const text = expr?.PLpgSQL_expr?.query?.trim().toLowerCase();
    if (text === "null") return "nothing";
    if (text !== undefined) {
      this.#note(expr, state);
      return "other";
    }
    const named = this.#named(retvarno ?? 0);
    // OLD is NULL where a row is inserted.
    return named === "new" ? "row" : named === "old" ? "nothing" : "other";
  }

  #assign({ expr, varno }: StatementParts, state: State): State {
    const piece = this.#piece(expr, state);
    const name = this.#named(varno ?? 0);
    if (name === undefined) return state;
    const value = piece?.target ? this.#rewritten(piece, state) : null;
    const datum = this.#body.datums?.[varno ?? 0];
    const type = name.startsWith("new.")
      ? this.#context.columnType(name.slice(4))
      : datum?.PLpgSQL_var?.datatype?.PLpgSQL_type?.typname;
    state.held.set(name, typed(value, type));
    return state;
  }

  /** What is called for its own sake goes on in the routine that is called. */
  #perform({ expr }: StatementParts, state: State): State {
    const piece = expr && this.#parsed(expr);
    if (!piece) return state;
    const before = this.#context.facts.calls.length;
    this.#note(expr, state, false);
    const calls = this.#context.facts.calls.slice(before);
    let always = calls.length === 1;
    walk(piece.tree, (_, part) => (always &&= !("fromClause" in part || "whereClause" in part)));
    for (const { name, given } of calls) this.#follow(name, given, always ? state : { ...state, way: null });
    return this.#forget({}, state);
  }

  /** Runs the routines of a name with what they are given. */
  #follow(name: readonly string[], given: readonly unknown[], state: State): void {
    const { library, unread, facts } = this.#context;
    if (name.at(-1) === "current_setting") this.#noteSetting(given[0], state.held);
    const routines = facts.calls.length < MOST_CALLS ? library.called(name) : [];
    for (const routine of routines) {
      if (this.#stack.includes(routine)) continue;
      const code: Code = library.code(routine);
      if (code.kind === "unread") unread(code.why);
      const held = new Map<string, Sym>();
      for (const [place, argument] of given.entries()) {
        const sym = this.#given(argument, state.held);
        held.set(`$${place + 1}`, sym);
        const parameter = routine.parameters?.[place];
        if (parameter) held.set(parameter, sym);
      }
      if (code.kind === "sql") this.#noteTree(code.tree, held);
      if (code.kind !== "plpgsql") continue;
      const run = new Run(this.#context, code.body, [...this.#stack, routine]);
      run.#guarded = this.#guarded;
      run.start(held, routines.length === 1 ? state.way : null);
    }
  }

  #given(argument: unknown, held: ReadonlyMap<string, Sym>): Sym {
    const path = columnRefOf(argument);
    return path ? this.#lookUp(path, held) : constantOf(argument);
  }

  #noteSetting(argument: unknown, held: ReadonlyMap<string, Sym>): void {
    const sym = this.#given(argument, held);
    const name = typeof sym === "string" ? /^'([^']+)'$/.exec(sym)?.[1] : undefined;
    if (name !== undefined) this.#context.facts.settings.add(name);
  }

  /** Loops, and whatever else may run or not: what it may set is not known any more. */
  #unsure(parts: StatementParts, state: State): State {
    const forgotten = this.#forget(parts, state);
    const inside: State = { held: new Map(forgotten.held), way: null, ended: null };
    for (const [key, value] of Object.entries(parts)) {
      if (isEmbedded(value)) this.#note(value, inside);
      if (key === "body") this.#all(parts.body, inside);
    }
    return forgotten;
  }

  /** What a statement sets, wherever inside of it, is not known behind it. */
  #forget(parts: StatementParts, state: State): State {
    const held = new Map(state.held);
    for (const name of this.#setIn(parts)) {
      held.set(name, null);
      for (const field of held.keys()) if (field.startsWith(`${name}.`)) held.set(field, null);
    }
    held.set("found", null);
    return { ...state, held };
  }

  /** Names of all that a tree of statements sets. */
  #setIn(tree: unknown): readonly string[] {
    const found: string[] = [];
    walk(tree, (_, { varno, refname }) => {
      const name = typeof varno === "number" ? this.#named(varno) : refname;
      if (typeof name === "string") found.push(name);
    });
    return found;
  }

  /** The name of what stands at a place: a variable, `record.field`. */
  #named(place: number | undefined): string | undefined {
    const datum = this.#body.datums?.[place ?? -1];
    if (!datum) return undefined;
    const { PLpgSQL_recfield: field } = datum;
    if (field) return `${this.#named(field.recparentno ?? 0) ?? ""}.${field.fieldname ?? ""}`;
    return datum.PLpgSQL_var?.refname ?? datum.PLpgSQL_rec?.refname;
  }

  #parsed(embedded: Embedded): Piece | null {
    try {
      return parseEmbedded(this.#context.library.parse, embedded);
    } catch {
      this.#context.unread(`"${embedded.PLpgSQL_expr?.query ?? ""}" cannot be parsed`);
      return null;
    }
  }

  #piece(embedded: Embedded | undefined, state: State): Piece | null {
    const piece = embedded ? this.#parsed(embedded) : null;
    if (piece) this.#noteTree(piece.tree, state.held);
    return piece;
  }

  #note(embedded: Embedded | undefined, state: State, follow = true): void {
    const piece = embedded ? this.#parsed(embedded) : null;
    if (piece) this.#noteTree(piece.tree, state.held, follow);
  }

  /** Facts, and those of the routines that are called. What these raise depends on more than is seen here. */
  #noteTree(tree: unknown, held: ReadonlyMap<string, Sym>, follow = true): void {
    const { facts, idOf } = this.#context;
    const before = facts.calls.length;
    noteSql(tree, facts, { ownColumn: (path) => this.#ownColumn(path, held), idOf });
    if (!follow) return;
    for (const { name, given } of facts.calls.slice(before)) {
      this.#follow(name, given, { held: new Map(held), way: null, ended: null });
    }
  }

  #ownColumn(path: readonly string[], held: ReadonlyMap<string, Sym>): string | undefined {
    if (path.length === 2 && path[0] === "new" && path[1] !== "*") return path[1];
    if (path.length !== 1) return undefined;
    const sym = held.get(path[0]!);
    const quoted = typeof sym === "string" ? /^"((?:[^"]|"")*)"$/.exec(sym)?.[1] : undefined;
    return quoted?.replaceAll('""', '"');
  }

  #value(embedded: Embedded, state: State): Sym {
    const piece = this.#piece(embedded, state);
    return piece && this.#rewritten(piece, state);
  }

  #condition(embedded: Embedded, state: State): string | null {
    return textOf(this.#value(embedded, state));
  }

  #rewritten(piece: Piece, { held }: State): string | null {
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

  #lookUp(path: readonly string[], held: ReadonlyMap<string, Sym>): Sym {
    const name = path.join(".");
    if (path.length === 2 && path[0] === "old") return "NULL";
    return this.#held(held, name);
  }

  #held(held: ReadonlyMap<string, Sym>, name: string): Sym {
    const sym = held.get(name);
    if (sym !== undefined) return sym;
    // A record that is filled as a whole holds what nobody knows.
    return name.startsWith("new.") && name !== "new.*" && !held.has("new") ? this.#context.column(name.slice(4)) : null;
  }
}

/** A value as a variable of that type holds it. */
function typed(sym: Sym, type: string | undefined): Sym {
  if (typeof sym !== "string" || type === undefined || type.includes("%") || type.startsWith("__")) return sym;
  return /^"(?:[^"]|"")*"$/.test(sym) || sym === "NULL" ? sym : `(${sym})::${type}`;
}

function isEmbedded(value: unknown): value is Embedded {
  return typeof value === "object" && value !== null && "PLpgSQL_expr" in value;
}

/** A text that is given as an argument. */
function constantOf(node: unknown): Sym {
  const { A_Const } = (node ?? {}) as { A_Const?: { sval?: { sval?: string } } };
  return A_Const?.sval ? quoteLiteral(A_Const.sval.sval ?? "") : null;
}
