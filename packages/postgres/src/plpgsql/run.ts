import { type Embedded, ERROR, type RoutineBody, type Statement, type StatementParts } from "./tree.ts";
import { walk } from "./nodes.ts";
import { Readings } from "./readings.ts";
import type { Code, Routine } from "./routines.ts";
import type { RunContext } from "./run-context.ts";
import { either, onward, type Sym, type Way } from "./sym.ts";

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
  readonly #read: Readings;

  constructor(context: RunContext, body: RoutineBody, stack: readonly Routine[]) {
    this.#context = context;
    this.#body = body;
    this.#stack = stack;
    this.#read = new Readings(context, body, (name, given, held) =>
      this.#follow(name, given, { held: new Map(held), way: null, ended: null }),
    );
  }

  /** From the beginning. @param given what parameters and the like hold */
  start(given: ReadonlyMap<string, Sym>, way: Way): State {
    const held = new Map(given);
    for (const { PLpgSQL_var } of this.#body.datums ?? []) {
      const { refname, datatype, default_val } = PLpgSQL_var ?? {};
      if (refname === undefined || held.has(refname)) continue;
      const state = { held, way, ended: null };
      const value = default_val ? this.#read.value(default_val, state.held) : "NULL";
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
    const text = this.#read.condition({ PLpgSQL_expr: { query: when, parseMode: 2 } }, held);
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
        const named = this.#read.named(parts.t_varno);
        if (named && parts.t_expr) state.held.set(named, this.#read.value(parts.t_expr, state.held));
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
        const text = this.#read.condition(parts.cond, state.held);
        this.#refuse(onward(state.way, text, false));
        return state;
      }
      case "PLpgSQL_stmt_return":
        return this.#return(parts, state);
      case "PLpgSQL_stmt_perform":
      case "PLpgSQL_stmt_call":
        return this.#perform(parts, state);
      case "PLpgSQL_stmt_execsql": {
        this.#read.note(parts.sqlstmt, state.held);
        if (parts.strict) this.#refuse(null);
        return this.#forget(parts, state);
      }
      case "PLpgSQL_stmt_dynexecute":
        this.#context.facts.writes = true;
        this.#read.note(parts.query, state.held);
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
    const text = this.#read.condition(first.cond, state.held);
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
      held.set(name, either(text, this.#read.held(then.held, name), this.#read.held(other.held, name)));
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
      this.#read.note(expr, state.held);
      return "other";
    }
    const named = this.#read.named(retvarno ?? 0);
    // OLD is NULL where a row is inserted.
    return named === "new" ? "row" : named === "old" ? "nothing" : "other";
  }

  #assign({ expr, varno }: StatementParts, state: State): State {
    const piece = this.#read.piece(expr, state.held);
    const name = this.#read.named(varno ?? 0);
    if (name === undefined) return state;
    const value = piece?.target ? this.#read.rewritten(piece, state.held) : null;
    const datum = this.#body.datums?.[varno ?? 0];
    const type = name.startsWith("new.")
      ? this.#context.columnType(name.slice(4))
      : datum?.PLpgSQL_var?.datatype?.PLpgSQL_type?.typname;
    state.held.set(name, typed(value, type));
    return state;
  }

  /** What is called for its own sake goes on in the routine that is called. */
  #perform({ expr }: StatementParts, state: State): State {
    const piece = expr && this.#read.parsed(expr);
    if (!piece) return state;
    const before = this.#context.facts.calls.length;
    this.#read.note(expr, state.held, false);
    const calls = this.#context.facts.calls.slice(before);
    let always = calls.length === 1;
    walk(piece.tree, (_, part) => (always &&= !("fromClause" in part || "whereClause" in part)));
    for (const { name, given } of calls) this.#follow(name, given, always ? state : { ...state, way: null });
    return this.#forget({}, state);
  }

  /** Runs the routines of a name with what they are given. */
  #follow(name: readonly string[], given: readonly unknown[], state: State): void {
    const { library, unread, facts } = this.#context;
    if (name.at(-1) === "current_setting") this.#read.noteSetting(given[0], state.held);
    const routines = facts.calls.length < MOST_CALLS ? library.called(name) : [];
    for (const routine of routines) {
      if (this.#stack.includes(routine)) continue;
      const code: Code = library.code(routine);
      if (code.kind === "unread") unread(code.why);
      const held = new Map<string, Sym>();
      for (const [place, argument] of given.entries()) {
        const sym = this.#read.given(argument, state.held);
        held.set(`$${place + 1}`, sym);
        const parameter = routine.parameters?.[place];
        if (parameter) held.set(parameter, sym);
      }
      if (code.kind === "sql") this.#read.noteTree(code.tree, held);
      if (code.kind !== "plpgsql") continue;
      const run = new Run(this.#context, code.body, [...this.#stack, routine]);
      run.#guarded = this.#guarded;
      run.start(held, routines.length === 1 ? state.way : null);
    }
  }

  /** Loops, and whatever else may run or not: what it may set is not known any more. */
  #unsure(parts: StatementParts, state: State): State {
    const forgotten = this.#forget(parts, state);
    const inside: State = { held: new Map(forgotten.held), way: null, ended: null };
    for (const [key, value] of Object.entries(parts)) {
      if (isEmbedded(value)) this.#read.note(value, inside.held);
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
      const name = typeof varno === "number" ? this.#read.named(varno) : refname;
      if (typeof name === "string") found.push(name);
    });
    return found;
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
