/** Tables whose rows are days or times of the day: all that they say is said of one day or time. */
import { expect, test } from "vitest";
import { AS_OF } from "./schemas.ts";
import { DAY, number, rowsOf, text } from "./rows-of.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

test("a calendar says of each day what is so", async () => {
  const rows = await rowsOf(
    "dim_date: full_date date, date_key integer, day_of_month integer, day_name varchar(10), day_of_year integer, month_number integer, month_name varchar(10), month_short varchar(3), quarter_name varchar(6), year_month varchar(7), fiscal_year integer, month_seq integer, first_day_of_month date, last_day_of_month date, days_in_month integer, is_weekend boolean, is_leap_year boolean, current_month char(1)",
  );
  const now = new Date(AS_OF);
  for (const [place, row] of rows.entries()) {
    const date = new Date(number(row, "full_date"));
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    const last = new Date(Date.UTC(year, month + 1, 0));
    expect(row).toMatchObject({
      date_key: year * 10_000 + (month + 1) * 100 + day,
      day_of_month: day,
      day_of_year: Math.round((date.getTime() - Date.UTC(year, 0, 1)) / DAY) + 1,
      month_number: month + 1,
      month_name: MONTHS[month],
      month_short: MONTHS[month]!.slice(0, 3),
      quarter_name: `Q${Math.floor(month / 3) + 1}`,
      year_month: date.toISOString().slice(0, 7),
      fiscal_year: year,
      month_seq: (year - 1900) * 12 + month + 1,
      days_in_month: last.getUTCDate(),
      is_leap_year: new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1,
      is_weekend: date.getUTCDay() % 6 === 0,
      current_month: date.toISOString().slice(0, 7) === now.toISOString().slice(0, 7) ? "Y" : "N",
    });
    expect(number(row, "first_day_of_month")).toBe(Date.UTC(year, month, 1));
    expect(number(row, "last_day_of_month")).toBe(last.getTime());
    // One day after the other.
    expect(number(row, "full_date")).toBe(number(rows[0]!, "full_date") + place * DAY);
  }
});

test("a table of times tells one time in each row", async () => {
  const rows = await rowsOf(
    "dim_time: hour integer, minute integer, second integer, second_of_day integer, minute_of_day integer, hour12 integer, am_pm varchar(2), full_time varchar(8)",
  );
  for (const row of rows) {
    const [hour, minute, second] = [number(row, "hour"), number(row, "minute"), number(row, "second")];
    expect(number(row, "second_of_day")).toBe(hour * 3600 + minute * 60 + second);
    expect(number(row, "minute_of_day")).toBe(hour * 60 + minute);
    expect(number(row, "hour12") % 12).toBe(hour % 12);
    expect(text(row, "am_pm")).toBe(hour < 12 ? "AM" : "PM");
    expect(text(row, "full_time")).toBe([hour, minute, second].map((part) => String(part).padStart(2, "0")).join(":"));
  }
});

test("the time beside a date and a moment is that moment's", async () => {
  const rows = await rowsOf("meter_events: event_date date, event_time time, event_datetime timestamp");
  for (const row of rows) {
    expect(number(row, "event_time")).toBe(number(row, "event_datetime") % DAY);
    expect(number(row, "event_date")).toBe(number(row, "event_datetime") - (number(row, "event_datetime") % DAY));
  }
});
