/** Whether `DIALECTS` (a list with commas; unset: all) asks for a dialect's tests. */
export function dialectChosen(dialect: string): boolean {
  return process.env["DIALECTS"]?.split(",").includes(dialect) ?? true;
}
