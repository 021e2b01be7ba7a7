import { DEGREES } from "./degrees.ts";
import { MORE } from "./more.ts";
import { STATES } from "./states.ts";
import { TRADE } from "./trade.ts";
import { TRADES_VALUES } from "./trades.ts";

/** In which order the languages stand behind an English value. */
export const ORDER = ["de", "fr", "es", "it", "nl", "pt"] as const;

/** Values of lists, a line each: `english=German/French/Spanish/Italian/Dutch/Portuguese`, as they are spoken. */
export const VALUES: string = [STATES, DEGREES, TRADE, TRADES_VALUES, MORE].join("");

export { FURTHER_ORDER, FURTHER_VALUES } from "./further.ts";
