/** What columns hold where a language is at home, by their words, or by their table's noun and their words: `note`, `product description`. */
export interface AtHome {
  /** One of a few, parted by commas, the commonest first; `*` before a weight where one is far more common. */
  readonly lists: Readonly<Record<string, string>>;
  /** What is made up anew for each row, as regular expressions. */
  readonly patterns: Readonly<Record<string, string>>;
}
