import { adds, near, number, rises } from "./case.ts";
import type { Case } from "./case.ts";

/** Counts and measures of one row. */
export const NUMBERS: readonly Case[] = [
  {
    table:
      "campaigns: total_recipients integer, sent_count integer, delivered_count integer, opened_count integer, unique_opens integer, clicks integer, unsubscribed_count integer",
    holds: (row) =>
      rises(row, "delivered_count", "sent_count", "total_recipients") &&
      rises(row, "unique_opens", "opened_count", "delivered_count") &&
      rises(row, "clicks", "opened_count") &&
      rises(row, "unsubscribed_count", "sent_count"),
    varies: "opened_count",
  },
  {
    table:
      "ads: impressions integer, clicks integer, conversions integer, ctr decimal(6,4), spend decimal(10,2), budget decimal(10,2), remaining_budget decimal(10,2)",
    holds: (row) =>
      rises(row, "conversions", "clicks", "impressions") &&
      near(number(row, "ctr"), number(row, "clicks") / Math.max(1, number(row, "impressions")), 0.0001) &&
      adds(row, "remaining_budget", "budget", "-spend") &&
      number(row, "remaining_budget") >= 0,
    varies: "clicks",
  },
  {
    table:
      "stock: qty_on_hand integer, qty_reserved integer, qty_available integer, net_weight decimal(8,3), tare_weight decimal(8,3), gross_weight decimal(8,3), cost_price decimal(8,2), retail_price decimal(8,2), sale_price decimal(8,2)?",
    holds: (row) =>
      adds(row, "qty_available", "qty_on_hand", "-qty_reserved") &&
      number(row, "qty_available") >= 0 &&
      near(number(row, "gross_weight"), number(row, "net_weight") + number(row, "tare_weight"), 0.002) &&
      rises(row, "cost_price", "retail_price") &&
      rises(row, "sale_price", "retail_price"),
    varies: "qty_reserved",
  },
  {
    table: "po_lines: qty_ordered integer, qty_received integer, qty_rejected integer, qty_outstanding integer?",
    holds: (row) =>
      rises(row, "qty_rejected", "qty_received", "qty_ordered") &&
      (row["qty_outstanding"] === null || adds(row, "qty_outstanding", "qty_ordered", "-qty_received")),
    varies: "qty_received",
  },
  {
    table:
      "repos: num_issues integer, num_closed_issues integer, num_open_issues integer?, max_retries integer, retries integer",
    holds: (row) =>
      rises(row, "num_closed_issues", "num_issues") &&
      (row["num_open_issues"] === null || adds(row, "num_open_issues", "num_issues", "-num_closed_issues")) &&
      rises(row, "retries", "max_retries"),
    varies: "num_closed_issues",
  },
  {
    table:
      "standings: played integer, won integer, drawn integer, lost integer, goals_for integer, goals_against integer, goal_difference integer",
    holds: (row) =>
      adds(row, "played", "won", "drawn", "lost") && adds(row, "goal_difference", "goals_for", "-goals_against"),
    varies: "goal_difference",
  },
  {
    table:
      "attempts: score integer, max_score integer, percentage decimal(5,2), correct_answers integer, wrong_answers integer, total_questions integer",
    holds: (row) =>
      rises(row, "score", "max_score") &&
      near(number(row, "percentage"), (100 * number(row, "score")) / Math.max(1, number(row, "max_score")), 0.006) &&
      adds(row, "total_questions", "correct_answers", "wrong_answers"),
    varies: "percentage",
  },
  {
    table: "polls: yes_votes integer, no_votes integer, abstain integer, total_votes integer",
    holds: (row) => adds(row, "total_votes", "yes_votes", "no_votes", "abstain"),
    varies: "total_votes",
  },
  {
    table:
      "lab_tests: low_absolute real?, low_critical real?, low_normal real?, hi_normal real?, hi_critical real?, hi_absolute real?",
    holds: (row) => rises(row, "low_absolute", "low_critical", "low_normal", "hi_normal", "hi_critical", "hi_absolute"),
    varies: "hi_normal",
  },
  {
    table:
      "daily_bars: open decimal(12,4), high decimal(12,4), low decimal(12,4), close decimal(12,4), vwap decimal(12,4)?, bid decimal(12,4), ask decimal(12,4), spread decimal(12,4)",
    holds: (row) =>
      rises(row, "low", "open", "high") &&
      rises(row, "low", "close", "high") &&
      rises(row, "low", "vwap", "high") &&
      rises(row, "bid", "ask") &&
      near(number(row, "spread"), number(row, "ask") - number(row, "bid"), 0.00011),
    varies: "close",
  },
  {
    table:
      "readings: min_temp decimal(5,1), avg_temp decimal(5,1), max_temp decimal(5,1), price_from decimal(8,2), price_to decimal(8,2)",
    holds: (row) => rises(row, "min_temp", "avg_temp", "max_temp") && rises(row, "price_from", "price_to"),
    varies: "avg_temp",
  },
  {
    table:
      "images: width integer, height integer, pixels bigint, megapixels decimal(6,2), thumb_width integer, thumb_height integer",
    holds: (row) =>
      number(row, "pixels") === number(row, "width") * number(row, "height") &&
      near(number(row, "megapixels"), number(row, "pixels") / 1e6, 0.0051) &&
      rises(row, "thumb_width", "width") &&
      rises(row, "thumb_height", "height"),
    varies: "pixels",
  },
  {
    table: "parcels: length_cm integer, width_cm integer, height_cm integer, volume_cm3 integer",
    holds: (row) =>
      number(row, "volume_cm3") === number(row, "length_cm") * number(row, "width_cm") * number(row, "height_cm"),
    varies: "volume_cm3",
  },
  {
    table:
      "licences: seats_total integer, seats_used integer, usage_limit integer, usage_count integer, quota_bytes bigint?, used_bytes bigint?, rate_limit integer, rate_limit_remaining integer",
    holds: (row) =>
      rises(row, "seats_used", "seats_total") &&
      rises(row, "usage_count", "usage_limit") &&
      rises(row, "used_bytes", "quota_bytes") &&
      rises(row, "rate_limit_remaining", "rate_limit"),
    varies: "seats_used",
  },
];
