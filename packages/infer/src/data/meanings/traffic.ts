import { one, plainly } from "../lexicon/one.ts";
import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { figure, list, number, pattern, small } from "../short-meanings.ts";

/** Where packets go that answer somebody, and where they go that ask. */
const SERVED = [443, 443, 443, 80, 80, 53, 53, 22, 25, 123, 993, 3306, 5432, 8080];
const sure = { confidence: 0.9 };

/** Packets and flows, as firewalls, probes and alarms write them down. */
export const TRAFFIC: readonly Meaning[] = [
  number(
    "tcp sport, udp sport, source port, src port, sport, l4 source port, s port, client port",
    32768,
    60999,
    0,
    sure,
  ),
  figure(
    "tcp dport, udp dport, destination port, dst port, dport, l4 destination port, d port, dest port",
    SERVED,
    sure,
  ),
  number(
    "tcp seq, tcp sequence, tcp ackseq, tcp ack seq, sequence number raw, ack number, acknowledgment number",
    1_000_000,
    2_147_000_000,
    0,
    sure,
  ),
  small(
    "packet, packets, tx packet, rx packet, packet in, packet out, packet sent, packet received, input packet, output packet, in packet, out packet, packet count",
    1200,
    4_800_000,
    0,
    sure,
  ),
  figure("tcp window, window size, tcp win, receive window", [64240, 65535, 29200, 501, 502, 1024, 8192, 14600], sure),
  figure("tcp syn, syn flag", [0, 0, 0, 1], sure),
  figure("tcp ack, ack flag", [1, 1, 1, 0], sure),
  figure("tcp fin, fin flag, tcp rst, rst flag, tcp urg, urg flag", [0, 0, 0, 0, 0, 1], sure),
  figure("tcp psh, psh flag", [0, 0, 1], sure),
  figure("tcp flag, tcp flags", [2, 16, 24, 18, 17, 4, 20], sure),
  figure("ip tos, tos, type of service, dscp, ip dscp, traffic class", [0, 0, 0, 0, 8, 16, 32, 72, 184], sure),
  figure("ip ihl, ihl, ip header length", [5, 5, 5, 5, 5, 6], sure),
  small("ip totlen, ip total length, ip len, packet length, frame length, packet size", 40, 1500, 0, sure),
  number("ip csum, ip checksum, tcp csum, tcp checksum, udp csum, udp checksum, icmp csum", 256, 65_400, 0, sure),
  number("ip ident, ip identification", 1, 65_500, 0, sure),
  figure("ip ttl, hop limit", [64, 64, 64, 128, 128, 255, 63, 57], sure),
  figure("ip protocol, ip proto, protocol number, l4 protocol", [6, 6, 6, 17, 17, 1], sure),
  figure("icmp type", [8, 0, 3, 3, 11], sure),
  figure("icmp code", [0, 0, 1, 3, 13], sure),
  number("time usec, microsecond, usec, microseconds, time usecs", 0, 999_999, 0, sure),
  list(
    "in interface, oob in, input interface, ingress interface, iface in, in iface",
    "eth0|eth1|wan|br-lan|wlan0",
    sure,
  ),
  list(
    "out interface, oob out, output interface, egress interface, iface out, out iface",
    "eth1|eth0|lan|wan|tun0",
    sure,
  ),
  list("log prefix, oob prefix", "[FW DROP] |[FW ACCEPT] |[INVALID] |[SCAN] |[SSH BRUTE] ", sure),
  list(
    "signature name, sig name, alert signature",
    "Port scan|SSH login attempts|DNS tunnel suspected|TLS certificate expired|SQL injection attempt|Ping sweep|Outdated client|Suspicious user agent",
    sure,
  ),
  meaning(
    "netmask, subnet mask, network mask, local subnet mask",
    {
      text: {
        generator: "choice",
        options: { values: ["255.255.255.0", "255.255.255.0", "255.255.0.0", "255.255.255.128", "255.255.255.240"] },
      },
    },
    sure,
  ),
  list(
    "snmp community, community string, snmp ro community, snmp read community",
    "public|monitoring|noc-read|private",
    sure,
  ),
  list("snmp auth protocol, snmpv3 auth protocol, snmp authentication protocol", "SHA|MD5|SHA256", sure),
  list("snmp priv protocol, snmpv3 priv protocol, snmp privacy protocol", "AES|DES|AES256", sure),
  ...plainly(
    "security group rule, security group default rule, firewall rule, fw rule, provider fw rule, acl rule, acl entry, network acl",
    one("protocol, ip protocol", "tcp|udp|icmp|any"),
  ),
  pattern("mac prefix, oui", "[0-9A-F]{2}:[0-9A-F]{2}:[0-9A-F]{2}", sure),
];
