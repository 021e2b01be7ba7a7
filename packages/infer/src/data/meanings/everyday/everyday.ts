import { SAID_OF_ROWS } from "./said-of-rows.ts";
import { EXTENTS } from "./extents.ts";
import { FEW_WORDS } from "./few-words.ts";
import { FORMS } from "./forms.ts";
import { FREQUENT } from "./frequent.ts";
import { KINDS_ONLINE } from "./kinds-online.ts";
import { NAMES_ONLINE } from "./names-online.ts";
import { LINES } from "./lines.ts";
import { BUSINESS_ROWS } from "./business-rows.ts";
import { CARE } from "./care.ts";
import { CENTS } from "./cents.ts";
import { COLLABORATION } from "./collaboration.ts";
import { COMMERCE } from "./commerce.ts";
import { DECISIONS } from "./decisions.ts";
import { ENGINEERING } from "./engineering.ts";
import { DEVICES } from "./devices.ts";
import { MACHINES } from "./machines.ts";
import { MATTERS } from "./matters.ts";
import { PEOPLE_ONLINE } from "./people-online.ts";
import { PRIVATE_LIFE } from "./private-life.ts";
import { WORKSHOPS } from "./workshops.ts";
import { NAMES_OF_THINGS } from "./names-of-things.ts";
import { WORDS_OF_ROWS } from "./words-of-rows.ts";
import { WRITTEN_IDS } from "./written-ids.ts";
import { PLACES } from "./places.ts";
import { PLATFORMS } from "./platforms.ts";
import { BOOKINGS } from "./bookings.ts";
import { SET_UP } from "./set-up.ts";
import { SITES } from "./sites.ts";
import { STATES_AND_KINDS } from "./states-and-kinds.ts";
import { STAYS } from "./stays.ts";
import { BILLING } from "./billing.ts";
import { SELLING } from "./selling.ts";
import { SUBSCRIPTIONS } from "./subscriptions.ts";
import { TOLD_BY_PROGRAMS_TABLES } from "./told-by-programs-tables.ts";
import { OFFICES_AND_DESKS } from "./offices-and-desks.ts";
import { TOLD_BY_TABLES } from "./told-by-tables.ts";
import { TOLD_BY_WORDS } from "./told-by-words.ts";
import { TRADES_PEOPLE } from "./trades-people.ts";
import { STANDING_MESSAGES } from "./standing-messages.ts";
import { NOTES_AND_REASONS } from "./notes-and-reasons.ts";
import type { Meaning } from "../../meaning.ts";

/** Plain words that mean one thing in tables of one sort of thing, whatever the schema is about. */
export const EVERYDAY: readonly Meaning[] = [
  ...SAID_OF_ROWS,
  ...BUSINESS_ROWS,
  ...NAMES_OF_THINGS,
  ...TOLD_BY_TABLES,
  ...OFFICES_AND_DESKS,
  ...TOLD_BY_PROGRAMS_TABLES,
  ...WRITTEN_IDS,
  ...PLATFORMS,
  ...MATTERS,
  ...DECISIONS,
  ...EXTENTS,
  ...FORMS,
  ...FEW_WORDS,
  ...STATES_AND_KINDS,
  ...FREQUENT,
  ...LINES,
  ...ENGINEERING,
  ...KINDS_ONLINE,
  ...NAMES_ONLINE,
  ...DEVICES,
  ...MACHINES,
  ...PEOPLE_ONLINE,
  ...PRIVATE_LIFE,
  ...WORKSHOPS,
  ...PLACES,
  ...BOOKINGS,
  ...SET_UP,
  ...STANDING_MESSAGES,
  ...SITES,
  ...COMMERCE,
  ...CENTS,
  ...STAYS,
  ...BILLING,
  ...SELLING,
  ...SUBSCRIPTIONS,
  ...TRADES_PEOPLE,
  ...CARE,
  ...COLLABORATION,
  ...WORDS_OF_ROWS,
  ...NOTES_AND_REASONS,
  ...TOLD_BY_WORDS,
];
