import type { ColumnContext } from "../../context/column-context.ts";
import { typeClass } from "../../context/type-class.ts";
import { evenly, forAll, oneOf } from "./reader.ts";
import type { Ask, Reader, Readers, Special } from "./reader.ts";

/** Words that only tables of computers and networks have. */
const SURE = new Set(
  "ip ipv4 ipv6 mac packet netmask cidr vlan dhcp subnet socket pci mtu firewall hypervisor bgp nat cseq callid gateway".split(
    " ",
  ),
);
/** Words that they share with other tables: two of them tell as much. */
const LIKELY = new Set(
  "port host hostname network interface protocol router server compute console domain ttl dns peer node endpoint heartbeat ping snmp proxy failover lease agent".split(
    " ",
  ),
);
/** Words of postal addresses. */
const POSTAL = new Set(
  "city street postal country county state suburb district region apartment latitude longitude altitude".split(" "),
);

/** Whether a table is about machines that talk to one another, so that an `address` of it is no street. */
export function isOfNetwork({ facts, table }: Pick<ColumnContext, "facts" | "table">): boolean {
  const words = new Set([...facts.words, ...[...facts.columnWords.values()].flat()]);
  const has = (known: ReadonlySet<string>) => [...words].filter((word) => known.has(word)).length;
  // Who has a telephone has a street.
  return has(POSTAL) === 0 && !words.has("phone") && (has(SURE) > 0 || has(LIKELY) > 1 || hasPort(table, facts));
}

/** A port that is a number is none of ships: `address` beside it is where a program connects to. */
const hasPort = (table: ColumnContext["table"], { columnWords }: ColumnContext["facts"]): boolean =>
  table.columns.some(({ name, type }) => typeClass(type) === "integer" && columnWords.get(name)?.join(" ") === "port");

const pattern = (regex: string, confidence = 0.94): Special => ({
  given: { generator: "pattern", options: { regex } },
  confidence,
});

/** `src_addr`, `dstaddr`: short forms that nobody uses for streets. */
const isOfPackets = ({ column }: ColumnContext): boolean => /(?:^|_)(?:src|dst)_?(?:ip|addr)/i.test(column.name);

const address: Reader = ({ as, context }) => {
  if (as !== "text" || (context.maxLength ?? 99) < 7) return null;
  // `phys_addr`: that of the card itself.
  if (/phys(?:ical)?_?addr/i.test(context.column.name) && isOfNetwork(context))
    return (context.maxLength ?? 17) < 17 ? pattern("[0-9a-f]{12}", 0.95) : { given: "macAddress", confidence: 0.95 };
  if (context.facts.words.includes("pci") && (context.maxLength ?? 99) >= 12)
    return pattern("0000:[0-3][0-9a-f]:[01][0-9a-f]\\.[0-7]");
  return isOfNetwork(context) || isOfPackets(context) ? { given: "ipv4", confidence: 0.94 } : null;
};

/** Whether a column has room for addresses: those of cards have a type of their own. */
const isAddress = (as: Ask["as"], { type }: ColumnContext): boolean =>
  as === "text" || (type.kind === "network" && (type.of === "inet" || type.of === "cidr"));

/** What a network sends to all of its hosts; elsewhere a programme. */
const broadcast: Reader = ({ as, context }) =>
  isAddress(as, context) && isOfNetwork(context)
    ? pattern("10\\.[1-9][0-9]?\\.[1-9]?[0-9]\\.255|192\\.168\\.[1-9][0-9]?\\.255")
    : null;

const within: Reader = ({ as, context, modifiers }) =>
  as === "text" &&
  isOfNetwork(context) &&
  modifiers.every((word) => ["dhcp", "ip", "range", "pool"].includes(word)) &&
  (modifiers.length > 0 || context.words.includes("range"))
    ? { given: "ipv4", confidence: 0.94 }
    : null;

const DISKS = new Set("root swap ephemeral block disk volume boot partition mount".split(" "));

/** What a disk is called, what somebody browses with, or a thing that stands in a room. */
const device: Reader = (ask) => {
  const { as, modifiers, context } = ask;
  if (as !== "text") return null;
  if ([...modifiers, ...context.facts.words].some((word) => DISKS.has(word)))
    return pattern("/dev/(vd|sd|xvd)[a-f]", 0.94);
  return browses(ask) ? oneOf(["desktop", "mobile", "tablet"], ask, 0.94) : null;
};

function browses({ modifiers, context: { facts } }: Ask): boolean {
  const others = [...facts.columnWords.values()].map((words) => words.join(" "));
  return modifiers.length === 0 && others.some((words) => words === "browser" || words.endsWith("user agent"));
}

const TALK = new Set("call callid cseq callee message sms transfer".split(" "));
const DIRECTIONS: Reader = (ask) => {
  const { words, columnWords } = ask.context.facts;
  const talks = [...words, ...[...columnWords.values()].flat()].some((word) => TALK.has(word));
  // Of the wind it is degrees.
  if (ask.as === "integer") return talks || isOfNetwork(ask.context) ? evenly([0, 1], 0.92) : null;
  if ((ask.context.maxLength ?? 99) < 8) return oneOf(["in", "out"], ask, 0.85);
  const sorts = [...ask.context.facts.columnWords.values()].flat().includes("sort");
  return sorts ? oneOf(["asc", "desc"], ask, 0.9) : oneOf(["inbound", "outbound"], ask, 0.85);
};

const networkInterface: Reader = (ask) =>
  ask.context.facts.words.includes("endpoint")
    ? oneOf(["public", "internal", "admin"], ask, 0.94)
    : isOfNetwork(ask.context)
      ? oneOf(["eth0", "eth1", "ens3", "bond0", "wlan0", "lo"], ask, 0.9)
      : null;

/** Where machines of a network are found by others. */
const endpoint: Reader = ({ as, context }) =>
  as === "text" &&
  isOfNetwork(context) &&
  ["node", "machine", "peer"].some((word) => context.facts.words.includes(word))
    ? pattern("192\\.168\\.[0-9]\\.[1-9][0-9]:4[01][0-9]{3}")
    : null;

/** What a bridge is tied to. */
const bridged: Reader = (ask) =>
  isOfNetwork(ask.context) ? oneOf(["eth1", "eth0", "bond0", "ens4", "vlan100"], ask, 0.92) : null;

const bridge: Reader = (ask) =>
  isOfNetwork(ask.context) ? oneOf(["br-int", "br-ex", "br0", "virbr0", "br100"], ask, 0.92) : null;

/** What stands before a host is how it is reached. */
const prefix: Reader = (ask) =>
  [...ask.context.facts.columnWords.values()].some((words) => words.length === 1 && words[0] === "host") &&
  ask.context.table.columns.length < 8
    ? oneOf(["https://", "http://", "ftp://"], ask, 0.9)
    : null;

const WORDS_OF_IMAGES = new Set(["docker", "entrypoint", "script", "container", "pod", "kubernetes"]);
const RESOURCES = new Set(["memory", "cpu", "disk", "swap", "replica"]);

/** What servers and scripts run in; whole machines start from images of systems. */
const image: Reader = ({ as, modifiers, context: { facts } }) => {
  if (modifiers.some((word) => /^(?:front|rear|back|cover|side|profile|preview)$/.test(word))) return null;
  const words = new Set([...facts.columnWords.values()].flat());
  if (words.has("vcpu") || words.has("hypervisor")) return null;
  const has = (known: ReadonlySet<string>) => [...words].filter((word) => known.has(word)).length;
  return as === "text" && (has(WORDS_OF_IMAGES) > 1 || has(RESOURCES) > 1)
    ? { given: "containerImage", confidence: 0.93 }
    : null;
};

/** Which cores of a processor something may run on. */
const pinned: Reader = (ask) => {
  const words = new Set([...ask.context.facts.columnWords.values()].flat());
  const sized = [...words].filter((word) => RESOURCES.has(word)).length > 1;
  return sized ? oneOf(["0-1", "0-3", "0", "2-3", "0,2", "4-7"], ask, 0.93) : null;
};

/** What is mounted, and where: one is not the other. */
const mounted: Reader = ({ as, phrase, context }) => {
  if (as !== "text" || !context.facts.words.includes("mount")) return null;
  const roots = phrase === "source" ? "srv|data|srv/nfs" : "mnt|var/lib|opt|home/app";
  return pattern(`/(${roots})/(shared|maps|backups|media|archive|uploads|models|exports)(-[1-9])?`, 0.93);
};

/** Room for an address, written with dots or with colons. */
const ROOM = new Set([15, 39, 45]);

/** Where packets come from and go to. */
const machine: Reader = ({ as, context }) =>
  as === "text" && ROOM.has(context.maxLength ?? 0) && isOfNetwork(context)
    ? { given: "ipv4", confidence: 0.93 }
    : null;

/** Bits of a network's mask. */
const mask: Reader = ({ as, context }) =>
  as === "integer" && isOfNetwork(context) ? evenly([24, 32, 16, 24, 28, 8], 0.93) : null;

const ofIpv6 =
  (regex: string, inWords = regex): Reader =>
  ({ as, context }) =>
    as === "text" ? pattern(inWords, 0.92) : isAddress(as, context) ? pattern(regex, 0.92) : null;

/** Where machines are and how they reach one another. */
export const networkReaders: Readers = {
  ...forAll("address, public address, private address, source address, destination address, contact address", address),
  broadcast,
  ...forAll("start, end, range start, range end, start address, end address", within),
  ...forAll("device, device name, disk device", device),
  ...forAll("direction, call direction, message direction, traffic direction", DIRECTIONS),
  ...forAll("interface, interface name, network interface", networkInterface),
  ...forAll("bridge, bridge name", bridge),
  "bridge interface": bridged,
  ...forAll("endpoint, endpoints", endpoint),
  prefix,
  mask,
  thread: pinned,
  ...forAll("image, container, script container", image),
  ...forAll("source, target, destination, mount point", (ask) => mounted(ask) ?? machine(ask)),
  "cidr v 6": ofIpv6("2001:db8:[0-9a-f]{1,4}::/(48|56|64)"),
  "gateway v 6": ofIpv6("2001:db8:[0-9a-f]{1,4}::1"),
  "netmask v 6": ofIpv6("ffff:ffff:ffff:(ffff|ff00|0)::", "48|56|64|128"),
};
