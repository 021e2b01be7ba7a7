import { EvaluationFailure } from "../failure.ts";
import { isIPv4, isIPv6 } from "node:net";

/** An address with the length of its network's prefix. */
export interface Network {
  readonly family: 4 | 6;
  readonly address: bigint;
  readonly prefix: number;
}

const WIDTH = { 4: 32, 6: 128 } as const;

/**
 * Reads an inet or cidr text.
 * @throws EvaluationFailure where it is no address.
 */
export function parseNetwork(text: string): Network {
  const [host = "", prefixText] = text.trim().split("/");
  const family = isIPv4(host) ? 4 : isIPv6(host) && !host.includes("%") ? 6 : null;
  if (family === null) throw new EvaluationFailure(`not an address: ${text}`);
  const prefix = prefixText === undefined ? WIDTH[family] : Number(prefixText);
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > WIDTH[family]) {
    throw new EvaluationFailure(`not an address: ${text}`);
  }
  return { family, address: family === 4 ? addressOf4(host) : addressOf6(host), prefix };
}

function addressOf4(host: string): bigint {
  return BigInt(host.split(".").reduce((sum, part) => sum * 256 + Number(part), 0));
}

function addressOf6(host: string): bigint {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(host);
  if (dotted) {
    const low = addressOf4(dotted[2]!);
    return addressOf6(`${dotted[1]}${(low >> 16n).toString(16)}:${(low & 0xffffn).toString(16)}`);
  }
  const [head = "", tail] = host.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const groups =
    tail === undefined ? left : [...left, ...Array<string>(8 - left.length - right.length).fill("0"), ...right];
  return groups.reduce((sum, group) => (sum << 16n) + BigInt(`0x${group}`), 0n);
}

/** The address without prefix. */
export function hostText({ family, address }: Network): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join(".");
  const groups = Array.from({ length: 8 }, (_, place) =>
    ((address >> BigInt(112 - 16 * place)) & 0xffffn).toString(16),
  );
  // RFC 5952: the longest run of at least two zero groups becomes `::`.
  let [start, length] = [0, 1];
  for (let from = 0; from < 8; from++) {
    let end = from;
    while (groups[end] === "0") end++;
    if (end - from > length) [start, length] = [from, end - from];
  }
  if (length === 1) return groups.join(":");
  return `${groups.slice(0, start).join(":")}::${groups.slice(start + length).join(":")}`;
}

/** PostgreSQL's text of an inet: the prefix is left out where it is the whole address. */
export function networkText(network: Network): string {
  const host = hostText(network);
  return network.prefix === WIDTH[network.family] ? host : `${host}/${network.prefix}`;
}

/** The address with its prefix. */
export function prefixedText(network: Network): string {
  return `${hostText(network)}/${network.prefix}`;
}

/** An address with only the bits of its network. */
export function networkOf(network: Network): Network {
  return { ...network, address: network.address & maskOf(network) };
}

/** The mask's bits of a network. */
export function maskOf({ family, prefix }: Network): bigint {
  const width = WIDTH[family];
  return ((1n << BigInt(prefix)) - 1n) << BigInt(width - prefix);
}

/** The bits that a network leaves to its hosts. */
export function hostMaskOf(network: Network): bigint {
  return ((1n << BigInt(WIDTH[network.family])) - 1n) ^ maskOf(network);
}

/** Whether all of `inner` is in the network `outer`; equal networks are. */
export function networkContains(outer: Network, inner: Network): boolean {
  return (
    outer.family === inner.family &&
    outer.prefix <= inner.prefix &&
    ((outer.address ^ inner.address) & maskOf(outer)) === 0n
  );
}

/** PostgreSQL's order: family, common network bits, prefix, address. */
export function compareNetwork(left: Network, right: Network): number {
  if (left.family !== right.family) return left.family - right.family;
  const shorter = left.prefix <= right.prefix ? left : right;
  const mask = maskOf(shorter);
  const [a, b] = [left.address & mask, right.address & mask];
  if (a !== b) return a < b ? -1 : 1;
  if (left.prefix !== right.prefix) return left.prefix - right.prefix;
  return left.address < right.address ? -1 : left.address > right.address ? 1 : 0;
}
