import type { Parse, ParseRoutine } from "../parser.ts";
import type { RoutineBody } from "./tree.ts";

/** A function of the user's, as the catalog has it. */
export interface Routine {
  readonly name: string;
  readonly schema: string;
  /** `plpgsql`, `sql`, or another that is not read. */
  readonly language: string;
  /** Names of its parameters, as far as they have some. */
  readonly parameters: readonly string[] | null;
  /** What makes it, as `pg_get_functiondef` says it. */
  readonly definition: string;
  /** Empty where the definition has it in SQL's own words (BEGIN ATOMIC). */
  readonly body: string;
}

/** What a function does, as a tree. */
export type Code =
  | { readonly kind: "plpgsql"; readonly body: RoutineBody }
  | { readonly kind: "sql"; readonly tree: unknown }
  /** Why it cannot be told. */
  | { readonly kind: "unread"; readonly why: string };

/** Functions by name, each parsed at most once. */
export interface Library {
  readonly parse: Parse;
  code(routine: Routine): Code;
  /** Functions of the user that go by a name in parts; several where it is overloaded. */
  called(name: readonly string[]): readonly Routine[];
}

/** A library over all functions that may be called. */
export function libraryOf(parse: Parse, parseRoutine: ParseRoutine, routines: readonly Routine[]): Library {
  const byName = Map.groupBy(routines, ({ name }) => name);
  const read = new Map<Routine, Code>();
  return {
    parse,
    code(routine) {
      const code = read.get(routine) ?? codeOf(routine, parse, parseRoutine);
      read.set(routine, code);
      return code;
    },
    called(name) {
      const found = byName.get(name.at(-1) ?? "") ?? [];
      return name.length > 1 ? found.filter(({ schema }) => schema === name.at(-2)) : found;
    },
  };
}

function codeOf({ language, definition, body, name }: Routine, parse: Parse, parseRoutine: ParseRoutine): Code {
  try {
    if (language === "sql") return { kind: "sql", tree: parse(body === "" ? definition : body) };
    if (language !== "plpgsql") return { kind: "unread", why: `function ${name} is written in ${language}` };
    const [made] = parseRoutine(definition).plpgsql_funcs ?? [];
    if (made) return { kind: "plpgsql", body: made.PLpgSQL_function };
    return { kind: "unread", why: `the body of function ${name} cannot be parsed` };
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    return { kind: "unread", why: `the body of function ${name} cannot be parsed (${said})` };
  }
}
