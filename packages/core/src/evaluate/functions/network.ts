import { isIPv4, isIPv6 } from "node:net";
import { EvaluationFailure } from "../failure.ts";
import { overload, type Overload, type SqlFunction } from "../signature.ts";
import { BIGINT, BOOLEAN, INET, INTEGER, TEXT } from "../sql-type.ts";
import {
  hostMaskOf,
  hostText,
  maskOf,
  networkContains,
  networkOf,
  networkText,
  type Network,
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

function isIn(inner: Network, outer: Network): boolean {
  return networkContains(outer, inner);
}

function strictlyIn(inner: Network, outer: Network): boolean {
  return isIn(inner, outer) && inner.prefix > outer.prefix;
}

/** Functions over addresses and networks. */
export const networkFunctions = {
  family: [overload(["network"], INTEGER, (network) => network.family)],
  masklen: [overload(["network"], INTEGER, (network) => network.prefix)],
  host: [overload(["network"], TEXT, (network) => hostText(network))],
  network: [overload(["network"], { kind: "network", of: "cidr" }, (network) => prefixedText(networkOf(network)))],
  netmask: [overload(["network"], INET, (network) => hostText({ ...network, address: maskOf(network) }))],
  hostmask: [overload(["network"], INET, (network) => hostText({ ...network, address: hostMaskOf(network) }))],
  broadcast: [
    overload(["network"], INET, (network) =>
      networkText({ ...network, address: network.address | hostMaskOf(network) }),
    ),
  ],
  set_masklen: [
    overload(["network", "integer"], INET, (network, prefix) => {
      if (prefix < 0 || prefix > (network.family === 4 ? 32 : 128)) throw new EvaluationFailure("invalid mask length");
      return networkText({ ...network, prefix });
    }),
  ],
  /** MySQL's. */
  inet_aton: [overload(["text"], BIGINT, (text) => (isIPv4(text) ? Number(parseNetwork(text).address) : null))],
  is_ipv4: [overload(["text"], BOOLEAN, isIPv4)],
  is_ipv6: [overload(["text"], BOOLEAN, isIPv6)],
  abbrev: [overload(["network"], TEXT, (network) => networkText(network))],
  inet_same_family: [overload(["network", "network"], BOOLEAN, (left, right) => left.family === right.family)],
} satisfies Record<string, SqlFunction>;
