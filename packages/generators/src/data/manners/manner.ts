/**
 * What is said of rows of one sort, one sentence a line, choices in brackets. `{a}` and `{b}` stand for things that the schema keeps, several
 * of them, `{x}` for one, `{an x}` for it with its article, `{A}` and `{X}` at a sentence's beginning, `{thing}` and `{Thing}` for what the
 * row itself is, `{q}` and `{Q}` for what its name says before that. What begins
 * with `!` says what the row does or holds: it is not said beside a name that says that already.
 */
export interface Manner {
  readonly any: string;
  /** What is said where a name tells what it is for. */
  readonly named?: string;
}
