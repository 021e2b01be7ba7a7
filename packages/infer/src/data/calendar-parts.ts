/** What columns say of a day, by their words: options of `datePart`, where numbers, texts and days hold them. */
export interface CalendarPart {
  readonly part: string;
  readonly edge?: string;
}

const named = (entries: Readonly<Record<string, string>>): Readonly<Record<string, CalendarPart>> =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([phrases, told]) => {
      const [part = "", edge] = told.split(" ");
      return phrases.split(", ").map((phrase) => [phrase, edge === undefined ? { part } : { part, edge }] as const);
    }),
  );

/**
 * What a calendar's words say where nothing stands between them.
 * @example
 * spaced("daynumin year"); // "day number in year"
 */
export const spaced = (phrase: string): string =>
  phrase
    .replace(/^(day|week|month)(?: number |num(?:ber)?)in ?(week|month|year)$/, "$1 number in $2")
    .replace(/^dayof(week|month|year)$/, "day of $1")
    .replace(/^(first|last)dayin(month)$/, "$1 day of $2");

/** Of any row that has one date. */
export const NUMBERS = named({
  "year, tyear": "year",
  "quarter, qoy": "quarter",
  "month, month number, month of year, moy, tmonth": "month",
  "week, week number, week of year, iso week, calendar week, woy, tweek": "week",
  "day, day of month, dom": "day",
  "weekday, day of week, weekday number, dow": "weekday",
  "day of year, doy": "dayOfYear",
  hour: "hour",
});
/** Of what is entered into books, by the day on which that was. */
export const NUMBERS_OF_BOOKS = named({
  "fiscal year, financial year, accounting year, posting year": "year",
  "fiscal period, accounting period, posting period, period number, fiscal month, period month": "month",
  "fiscal quarter, financial quarter": "quarter",
});
export const TEXTS = named({
  "month, month name": "monthName",
  "weekday, weekday name, day name, day of week, day of week name, day": "weekdayName",
  "month year, year month": "yearMonth",
});

/** Of the rows of a table whose rows are days. */
export const NUMBERS_OF_DAYS = named({
  "quarter number, quarter of year": "quarter",
  "day number, month day": "day",
  "day number of week, day of week number, day number in week, day num in week, iso weekday, weekday of week":
    "weekday",
  "day number of month, day number in month": "day",
  "day number of year, day number in year, year day": "dayOfYear",
  "month number of year, month number in year": "month",
  "week number of year, week number in year": "week",
  "month sequence": "monthNumber",
  "quarter sequence": "quarterNumber",
  "week sequence": "weekNumber",
  "day in month, number day in month, day in month count, day in cal month, day in calendar month, day in fis month, day in fiscal month":
    "daysInMonth",
  "date key, day key, date id, date sk, date number, date int, yyyymmdd": "dateKey",
  "month key, month id, year month, yyyymm, year month number": "monthKey",
  "first dom, first day of month": "dateKey monthStart",
  "last dom, last day of month": "dateKey monthEnd",
  "same day ly, same day last year": "dateKey lastYear",
  "same day lq, same day last quarter": "dateKey lastQuarter",
});
export const TEXTS_OF_DAYS = named({
  "month short, month abbreviation, month short name, month name short, short month, month abbr": "monthShort",
  "day short, day abbreviation, day short name, day name short, weekday short, short day, weekday abbreviation":
    "weekdayShort",
  "year month, month year, month description, month label": "yearMonth",
  "year quarter, quarter year, quarter description": "yearQuarter",
  "quarter name, quarter label, quarter": "quarterName",
});
export const DAYS_OF_DAYS = named({
  "first day of month, month start, month start date, start of month, month first day, month begin": "date monthStart",
  "last day of month, month end, month end date, end of month, month last day, end of cal month, end of fis month":
    "date monthEnd",
  "first day of quarter, quarter start, quarter start date, start of quarter": "date quarterStart",
  "last day of quarter, quarter end, quarter end date, end of quarter, end of cal quarter, end of fis quarter":
    "date quarterEnd",
  "first day of year, year start, year start date, start of year": "date yearStart",
  "last day of year, year end, year end date, end of year, end of cal year, end of fis year": "date yearEnd",
  "first day of week, week start, week start date, start of week, week begin": "date weekStart",
  "last day of week, week end, week end date, end of week, week ending day, week ending date, week ending":
    "date weekEnd",
  "next day, next date, following day": "date nextDay",
  "previous day, prior day, previous date, prior date": "date previousDay",
  "same day last year, prior year date, last year date, same day ly": "date lastYear",
});

/** What a table of days says yes or no to, by its words without those for that. */
export const SAID_OF_DAYS: Readonly<Record<string, string>> = {
  weekend: "weekend",
  weekday: "weekday",
  "week day": "weekday",
  "working day": "weekday",
  "business day": "weekday",
  "leap year": "leapYear",
  "first day of month": "monthStart",
  "month start": "monthStart",
  "last day of month": "monthEnd",
  "month end": "monthEnd",
  "current day": "today",
  today: "today",
  "current week": "thisWeek",
  "current month": "thisMonth",
  "current quarter": "thisQuarter",
  "current year": "thisYear",
};
