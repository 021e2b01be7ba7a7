/**
 * The value that a sequence gives next, as a scalar expression that does not take it: `is_called` says whether `last_value` was given
 * out already (https://www.postgresql.org/docs/current/functions-sequence.html, `setval`).
 * @example
 * nextValue("public.users_id_seq", 1); // => "(SELECT CASE WHEN is_called THEN last_value + 1 ELSE last_value END FROM public.users_id_seq)"
 */
export function nextValue(sequence: string, increment: number): string {
  return `(SELECT CASE WHEN is_called THEN last_value + ${increment} ELSE last_value END FROM ${sequence})`;
}
