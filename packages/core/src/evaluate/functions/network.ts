import { EvaluationFailure } from "../failure.ts";
import { overload, type Overload, type SqlFunction } from "../signature.ts";
import { BOOLEAN, INET, INTEGER, TEXT } from "../sql-type.ts";
import {
  hostMaskOf,
  hostText,
  maskOf,
  networkContains,
  networkOf,
  networkText,
  parseNetwork,
  prefixedText,
} from "../values/network.ts";

/** Operators between addresses and networks. */
export const networkOperators = {
  "<<": [overload(["network", "network"], BOOLEAN, (inner, outer) => strictlyIn(inner, outer))],
  "<<=": [overload(["network", "network"], BOOLEAN, (inner, outer) => isIn(inner, outer))],
  ">>": [overload(["network", "network"], BOOLEAN, (outer, inner) => strictlyIn(inner, outer))],
  ">>=": [overload(["network", "network"], BOOLEAN, (outer, inner) => isIn(inner, outer))],
  "&&": [overload(["network", "network"], BOOLEAN, (left, right) => isIn(left, right) || isIn(right, left))],
} satisfies Record<string, readonly Overload[]>;

function isIn(inner: string, outer: string): boolean {
  return networkContains(parseNetwork(outer), parseNetwork(inner));
}

function strictlyIn(inner: string, outer: string): boolean {
  return isIn(inner, outer) && parseNetwork(inner).prefix > parseNetwork(outer).prefix;
}

/** Functions over addresses and networks. */
export const networkFunctions = {
  family: [overload(["network"], INTEGER, (text) => parseNetwork(text).family)],
  masklen: [overload(["network"], INTEGER, (text) => parseNetwork(text).prefix)],
  host: [overload(["network"], TEXT, (text) => hostText(parseNetwork(text)))],
  network: [
    overload(["network"], { kind: "network", of: "cidr" }, (text) => prefixedText(networkOf(parseNetwork(text)))),
  ],
  netmask: [
    overload(["network"], INET, (text) => {
      const network = parseNetwork(text);
      return hostText({ ...network, address: maskOf(network) });
    }),
  ],
  hostmask: [
    overload(["network"], INET, (text) => {
      const network = parseNetwork(text);
      return hostText({ ...network, address: hostMaskOf(network) });
    }),
  ],
  broadcast: [
    overload(["network"], INET, (text) => {
      const network = parseNetwork(text);
      return networkText({ ...network, address: network.address | hostMaskOf(network) });
    }),
  ],
  set_masklen: [
    overload(["network", "integer"], INET, (text, prefix) => {
      const network = parseNetwork(text);
      if (prefix < 0 || prefix > (network.family === 4 ? 32 : 128)) throw new EvaluationFailure("invalid mask length");
      return networkText({ ...network, prefix });
    }),
  ],
  abbrev: [overload(["network"], TEXT, (text) => networkText(parseNetwork(text)))],
  inet_same_family: [
    overload(
      ["network", "network"],
      BOOLEAN,
      (left, right) => parseNetwork(left).family === parseNetwork(right).family,
    ),
  ],
} satisfies Record<string, SqlFunction>;
