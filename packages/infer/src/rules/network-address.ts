import type { Rule } from "../rule.ts";

/** Addresses of the version that the name tells. */
export const networkAddress: Rule = {
  name: "networkAddress",
  strength: 59,
  propose({ type, column }) {
    if (type.kind !== "network" || type.of !== "inet") return [];
    const six = /v_?6|ip6/i.test(column.name);
    const evidence = `type ${column.typeText}${six ? " named for version 6" : ""}`;
    return [{ spec: { generator: six ? "ipv6" : "ipv4" }, evidence, confidence: 0.85 }];
  },
};
