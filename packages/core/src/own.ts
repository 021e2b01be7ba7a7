/**
 * What a record holds itself under a database's name; undefined where it holds nothing. A column may be called
 * `constructor`, under which every object answers with what it inherits.
 * @example
 * own({ id: 1 }, "constructor"); // => undefined
 */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
