import { type Expression, operandsOf } from "@seedloom/core";

/** Functions of the system that depend on more than their arguments and the clock, or do something. */
const OTHERS = new Set(
  "nextval currval setval lastval random random_normal setseed set_config current_setting pg_trigger_depth gen_random_uuid uuidv4 uuidv7 txid_current pg_current_xact_id pg_notify pg_advisory_lock pg_advisory_xact_lock pg_try_advisory_lock pg_try_advisory_xact_lock query_to_xml lo_create currtid inet_client_addr inet_client_port pg_backend_pid count sum min max avg array_agg string_agg bool_or bool_and every json_agg jsonb_agg".split(
    " ",
  ),
);

/** What the clock says, which is not what a plan takes for now. */
const CLOCK = new Set(
  "now transaction_timestamp statement_timestamp clock_timestamp timeofday current_date current_time localtime localtimestamp age".split(
    " ",
  ),
);

/** Whether a function of the system, by its name in parts, depends on its arguments and the clock alone. */
export function isPlain(name: readonly string[]): boolean {
  return (name.length === 1 || name[0] === "pg_catalog") && !OTHERS.has(name.at(-1)!);
}

/** Whether an expression is the same whenever it is computed. */
export function isSteady(expression: Expression): boolean {
  if (expression.kind === "call" && CLOCK.has(expression.name)) return false;
  return operandsOf(expression).every(isSteady);
}
