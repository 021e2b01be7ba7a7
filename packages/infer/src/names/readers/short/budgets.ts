import type { Ask, Readers } from "../reader.ts";
import { forAll } from "../reader.ts";
import { beside, isAbout, list, when } from "./build.ts";

/** Books are kept by months that have dates, limits begin again each month. */
const isKept = (ask: Ask) => isAbout(ask, "account fiscal statement payroll ledger tax");

const isRate = (ask: Ask) => isAbout(ask, "rate ratelimiting throttle request") || beside(ask, "request");

const isLimit = (ask: Ask) =>
  !isKept(ask) &&
  (isAbout(ask, "limit quota budget allowance plan goal") || beside(ask, "limit quota budget allowance"));

/** How often what is limited begins again. */
export const budgetReaders: Readers = {
  ...forAll(
    "quota period, limit period, budget period, usage period, reset period, reset interval, goal period",
    (ask) =>
      isRate(ask) ? list("minute|hour|day|second|month")(ask) : list("monthly|weekly|daily|yearly|quarterly")(ask),
  ),
  period: (ask) =>
    ask.modifiers.length > 0 || isKept(ask)
      ? null
      : (when(isRate, list("minute|hour|day|second|month"))(ask) ??
        when(isLimit, list("monthly|weekly|yearly|quarterly|daily"))(ask)),
};
