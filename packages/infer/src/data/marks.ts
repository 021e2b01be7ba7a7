/** Words of tables' names that tell a field of work, some only where they stand together, and names of columns that do. */
export interface Marks {
  /** Those that hardly any other field has. */
  readonly own: readonly string[];
  /** Those that others have, too. */
  readonly shared: readonly string[];
  /** Columns that hardly any other field has: their table is of the field, and so is what refers to it. */
  readonly columns: readonly string[];
  /** Such tables stand in databases about anything, of which they tell nothing: only they themselves are of the field. */
  readonly alone?: boolean;
}
