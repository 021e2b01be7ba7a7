const day = 86_400_000;
const two = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));

/** `2024-05-01`: the UTC day of so many milliseconds since 1970. */
export function formatDate(ms: number): string {
  // Days to civil: https://howardhinnant.github.io/date_algorithms.html#civil_from_days
  const shifted = Math.floor(ms / day) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const years = year >= 1000 && year <= 9999 ? String(year) : String(year).padStart(4, "0");
  return `${years}-${two[month]}-${two[dayOfMonth]}`;
}

/** `12:30:00`, with `.fff` where there is a fraction: so many milliseconds since midnight. */
export function formatTime(ms: number): string {
  const whole = Math.floor(ms);
  const seconds = Math.floor(whole / 1000);
  const fraction = whole - seconds * 1000;
  const clock = `${two[Math.floor(seconds / 3600)]}:${two[Math.floor(seconds / 60) % 60]}:${two[seconds % 60]}`;
  return fraction === 0 ? clock : `${clock}.${String(fraction).padStart(3, "0")}`;
}

/** `2024-05-01 12:30:00`, with `.fff` where there is a fraction, in the given style. */
export function formatTimestamp(
  ms: number,
  style: { readonly separator: string; readonly suffix: string } = { separator: " ", suffix: "" },
): string {
  const midnight = Math.floor(ms / day) * day;
  return formatDate(midnight) + style.separator + formatTime(ms - midnight) + style.suffix;
}

/** Milliseconds since 1970 of an ISO date, or date and time, read as UTC where it names no zone; null for anything else. */
export function parseTimestamp(text: string): number | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(text);
  if (!match) return null;
  const ms = Date.parse(`${match[1]}T${match[2] ?? "00:00"}${match[3] ?? "Z"}`);
  return Number.isNaN(ms) ? null : ms;
}

/** Milliseconds since midnight of `hh:mm[:ss[.fff]]`; null for anything else. */
export function parseTime(text: string): number | null {
  const match = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?$/.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds = "0", fraction = "0"] = match;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, "0"));
}
