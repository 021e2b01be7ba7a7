/**
 * A count with its noun and, where given, the verb that goes with it.
 * @example
 * rowsText(1, "is", "are"); // => "1 row is"
 * rowsText(2500, "is", "are"); // => "2,500 rows are"
 * rowsText(0); // => "0 rows"
 */
export function rowsText(count: number, singular?: string, plural?: string): string {
  const rows = `${count.toLocaleString("en-US")} ${count === 1 ? "row" : "rows"}`;
  const verb = count === 1 ? singular : plural;
  return verb === undefined ? rows : `${rows} ${verb}`;
}
