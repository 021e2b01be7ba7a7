/** The tree of a PL/pgSQL function as libpg_query gives it: what is 0, false or empty is left out. */
export interface RoutineTree {
  readonly plpgsql_funcs?: readonly { readonly PLpgSQL_function: RoutineBody }[];
}

export interface RoutineBody {
  readonly datums?: readonly Datum[];
  readonly action?: Statement;
}

/** Something that has a value: a variable, a record, a field of one, a list of targets. Statements call them by their place. */
export interface Datum {
  readonly PLpgSQL_var?: Variable;
  readonly PLpgSQL_rec?: { readonly refname?: string };
  readonly PLpgSQL_recfield?: { readonly fieldname?: string; readonly recparentno?: number };
  readonly PLpgSQL_row?: Target;
}

interface Variable {
  readonly refname?: string;
  readonly datatype?: { readonly PLpgSQL_type?: { readonly typname?: string } };
  readonly default_val?: Embedded;
}

interface Target {
  readonly fields?: readonly { readonly name?: string; readonly varno?: number }[];
}

/** A piece of SQL. */
export interface Embedded {
  readonly PLpgSQL_expr?: {
    readonly query?: string;
    /** 0 a statement, 1 a type's name, 2 an expression, from 3 on an assignment (src/include/parser/parser.h). */
    readonly parseMode?: number;
  };
}

/** One of its members is there, named for the kind of statement. */
export type Statement = Readonly<Record<string, StatementParts | undefined>>;

/** Members of all kinds of statements that are read here. */
export interface StatementParts {
  readonly body?: readonly Statement[];
  readonly stmts?: readonly Statement[];
  readonly then_body?: readonly Statement[];
  readonly else_body?: readonly Statement[];
  readonly elsif_list?: readonly { readonly PLpgSQL_if_elsif?: StatementParts }[];
  readonly case_when_list?: readonly { readonly PLpgSQL_case_when?: StatementParts }[];
  readonly have_else?: boolean;
  readonly else_stmts?: readonly Statement[];
  readonly exceptions?: { readonly PLpgSQL_exception_block?: { readonly exc_list?: readonly ExceptionHandler[] } };
  readonly cond?: Embedded;
  readonly expr?: Embedded;
  readonly t_expr?: Embedded;
  readonly t_varno?: number;
  readonly query?: Embedded;
  readonly sqlstmt?: Embedded;
  readonly varno?: number;
  readonly retvarno?: number;
  readonly target?: Datum;
  readonly strict?: boolean;
  readonly elog_level?: number;
}

export interface ExceptionHandler {
  readonly PLpgSQL_exception?: { readonly action?: readonly Statement[] };
}

/** `elog_level` of RAISE EXCEPTION (src/include/utils/elog.h). */
export const ERROR = 21;
