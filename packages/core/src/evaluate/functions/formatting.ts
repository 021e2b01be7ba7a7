import { intervalMs } from "../../temporal/interval.ts";
import { EvaluationFailure } from "../failure.ts";
import { formatNumberPattern } from "../number-pattern.ts";
import { parseNumeric } from "../numeric.ts";
import { overload, type SqlFunction } from "../signature.ts";
import { DECIMAL, TEXT } from "../sql-type.ts";
import { formatPattern } from "../temporal-patterns.ts";

/** PostgreSQL's formatting by templates. */
export const formattingFunctions = {
  to_char: [
    overload(["number", "text"], TEXT, (value, pattern) => formatNumberPattern(pattern, value)),
    overload(["timestamp", "text"], TEXT, (ms, pattern) => formatPattern("to_char", pattern, ms)),
    overload(["interval", "text"], TEXT, (interval, pattern) =>
      formatPattern("to_char", pattern, intervalMs(interval)),
    ),
  ],
  to_number: [
    overload(["text", "text"], DECIMAL, (text) => {
      const number = parseNumeric(text.replace(/[^0-9.eE+-]/g, ""));
      if (number === null) throw new EvaluationFailure(`invalid input for to_number: ${text}`);
      return number;
    }),
  ],
} satisfies Record<string, SqlFunction>;
