import { baseType } from "@seedloom/core";
import type { ColumnType, Generator } from "@seedloom/core";
import { compileStrings } from "../build/text-generator.ts";
import { OptionReader } from "../options.ts";
import type { Strings } from "../strings/strings.ts";
import { textPlace } from "../text-place.ts";
import { ipv4Addresses, ipv4Networks, ipv6Addresses, macAddresses } from "./addresses.ts";

type NetworkKind = (ColumnType & { kind: "network" })["of"];

/** A generator of addresses; `choose` says which for a column of that network type (null: a text column). */
function network(
  name: string,
  summary: string,
  choose: (of: NetworkKind | null, options: OptionReader) => Strings | null,
): Generator {
  return {
    name,
    summary,
    entity: null,
    types: ["network", "text", "any"],
    compile(given, context) {
      const options = new OptionReader(name, given);
      const type = baseType(context.type);
      const strings = choose(type.kind === "network" ? type.of : null, options);
      options.end();
      return compileStrings(strings, type.kind === "network" ? textPlace(context, null) : context, false);
    },
  };
}

export const inet = network(
  "inet",
  "Internet addresses of documentation and private ranges (`of` inet, inet4 or inet6).",
  (of, options) => {
    const wanted = options.oneOf("of", ["inet", "inet4", "inet6"]) ?? "inet";
    if (of === null || of === "inet") return wanted === "inet6" ? ipv6Addresses : ipv4Addresses;
    return of === "inet6" ? ipv6Addresses : of === "inet4" ? ipv4Addresses : null;
  },
);

export const ipv4 = network("ipv4", "IPv4 addresses of documentation and private ranges.", (of) =>
  of === null || of === "inet" || of === "inet4" ? ipv4Addresses : null,
);

export const ipv6 = network("ipv6", "IPv6 addresses of the documentation range 2001:db8::/32.", (of) =>
  of === null || of === "inet" || of === "inet6" ? ipv6Addresses : null,
);

export const cidr = network("cidr", "Private IPv4 networks.", (of) =>
  of === null || of === "cidr" || of === "inet" ? ipv4Networks : null,
);

export const macAddress = network(
  "macAddress",
  "Locally administered hardware addresses of `bytes` 6 or 8.",
  (of, options) => {
    const wanted = options.integer("bytes", 6, 8) ?? 6;
    if (wanted === 7) options.fail("bytes", "give 6 or 8");
    if (of === null) return macAddresses(wanted === 8 ? 8 : 6);
    return of === "macaddr8" ? macAddresses(8) : of === "macaddr" ? macAddresses(6) : null;
  },
);
