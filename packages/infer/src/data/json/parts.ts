/** Shapes by the phrases that name them: generators stand where values go, everything else stands for itself. */
export type Shapes = Readonly<Record<string, unknown>>;

/** One of several values. */
export const some = (...values: readonly unknown[]) => ({ generator: "choice", options: { values } });
/** One of several words, separated by bars. */
export const word = (values: string) => some(...values.split("|"));
/** True in that share of values. */
export const yes = (rate: number) => ({ generator: "boolean", options: { rate } });
/** A whole number, both ends included. */
export const whole = (min: number, max: number) => ({ generator: "integer", options: { min, max } });
/** A fraction, both ends included. */
export const part = (min: number, max: number, scale = 2) => ({
  generator: "decimal",
  options: { min, max, scale },
});
/** What a generator makes. */
export const make = (generator: string, options?: Readonly<Record<string, unknown>>) =>
  options === undefined ? { generator } : { generator, options };
/** The day of something, and its moment. */
export const day = make("date");
export const moment = make("timestamp");

/** The same shape for several phrases, separated by commas. */
export const forAll = (phrases: string, shape: unknown): Shapes =>
  Object.fromEntries(phrases.split(",").map((phrase) => [phrase.trim(), shape]));

/** The same shape for each of some columns in each of some tables. */
export const within = (tables: string, columns: string, shape: unknown): Shapes =>
  Object.fromEntries(
    tables
      .split(",")
      .flatMap((table) => columns.split(",").map((column) => [`${table.trim()} ${column.trim()}`, shape])),
  );

/** As many words as a list has, none of them twice: `["wifi","parking"]`. */
export const words = (values: string, count = 2): unknown => {
  const all = values.split("|");
  return Array.from({ length: count }, (_, place) => some(...all.filter((__, at) => at % count === place)));
};
