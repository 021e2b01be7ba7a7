import type { Rule } from "../rule.ts";

/** The length of a UUID written out (RFC 9562, section 4). */
const LENGTH = 36;

/** `batch char(36)`: nothing else is exactly that long. */
export const fixedUuid: Rule = {
  name: "fixedUuid",
  strength: 60.2,
  propose({ type, maxLength, column }) {
    if (type.kind !== "text" || !type.fixed || maxLength !== LENGTH) return [];
    return [{ spec: { generator: "uuid" }, evidence: `${column.typeText}: as long as a UUID`, confidence: 0.8 }];
  },
};
