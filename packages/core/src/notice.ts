/** Something the user should know that is not an error: fewer rows than asked for, a fallback taken. JSON. */
export interface Notice {
  /** e.g. `FEWER_ROWS`, `ROWS_LEFT_ALONE`, `FOREIGN_KEY_UNCHECKED`. */
  readonly code: string;
  readonly table: string | null;
  readonly message: string;
}
