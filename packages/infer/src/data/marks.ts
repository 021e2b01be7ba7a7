/** Words of tables' names that tell a field of work; some only where they stand together. */
export interface Marks {
  /** Those that hardly any other field has. */
  readonly own: readonly string[];
  /** Those that others have, too. */
  readonly shared: readonly string[];
}
