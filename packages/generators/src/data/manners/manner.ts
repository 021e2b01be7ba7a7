/**
 * What is said of rows of one sort, one sentence a line, choices in brackets. `{a}` and `{b}` stand for things that the schema keeps, several
 * of them, `{x}` for one, `{an x}` for it with its article, `{A}` and `{X}` at a sentence's beginning, `{thing}` and `{Thing}` for what the
 * row itself is, `{q}` and `{Q}` for what its name says before that. What begins
 * with `!` says what the row does or holds: it is not said beside a name that says that already.
 * What is `called` repeats the row's name, `{name}`, and says what it stands for: whatever the name says, nothing contradicts it.
 */
export interface Manner {
  readonly any: string;
  /** What is said where a name tells what it is for. */
  readonly named?: string;
  /** What is said beside a name, with that name. */
  readonly called?: string;
}
