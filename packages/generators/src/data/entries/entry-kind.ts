/** What is said of entries of one kind: of those known by name, and of any other. */
export interface EntryKind {
  /** `name, other name: what is said|what else is said`, one a line. */
  readonly known?: string;
  /** What is said of an entry that is not known, one a line: `{name}` as it stands within a sentence, `{Name}` at its beginning, choices in brackets. */
  readonly any: string;
  /** What may follow where there is room for several sentences, one a line. */
  readonly more?: string;
  /** Whether names are proper ones, which keep their capitals. */
  readonly proper?: boolean;
}
