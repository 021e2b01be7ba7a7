import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { number, pattern, small } from "../short-meanings.ts";
import { of, one } from "./one.ts";

const among = (words: string, ...values: readonly number[]): Meaning =>
  meaning(words, { number: { generator: "choice", options: { values } } }, { confidence: 0.94 });

/** What devices of a network say of themselves when they are asked (RFC 1213, RFC 2863), and what they log (RFC 5424). */
export const SNMP: readonly Meaning[] = [
  one("community, snmp community, community string", "public|monitoring|noc-read|private"),
  one("snmp version, snmpver, snmp ver", "v2c|v3|v1"),
  one("auth level, snmp security level, security level", "authPriv|authNoPriv|noAuthNoPriv"),
  one("crypto algorithm, crypto algo, priv protocol, privacy protocol", "AES|AES-256|DES"),
  one("auth algorithm, auth algo, auth protocol", "SHA|SHA-256|MD5"),
  one(
    "sys descr, sysdescr, system description, sys description",
    "Linux 6.1 x86_64|Cisco IOS Software, C2960X|Juniper Networks, Inc. ex2300-24t|RouterOS RB4011|APC Web/SNMP Management Card|Debian GNU/Linux 12|FortiGate-60F",
  ),
  pattern(
    "sys object id, sysobjectid, system object id",
    "1\\.3\\.6\\.1\\.4\\.1\\.(9|2636|14988|8072|318|12356)\\.[1-9]\\.[1-9][0-9]{0,2}",
  ),
  pattern("if name, ifname, interface name, port name", "(Gi|Te)[0-2]/0/[1-9]|eth[0-3]|xe-0/0/[0-9]|ether[1-9]|bond0"),
  pattern(
    "if descr, ifdescr, interface description",
    "GigabitEthernet[0-2]/0/[1-9]|TenGigabitEthernet1/1/[1-4]|eth[0-3]|ether[1-9]|Loopback0",
  ),
  one(
    "if alias, ifalias, interface alias, port alias, port description",
    "Uplink to core|Server room|Access point floor 2|Printer|Link to firewall|Spare|Office 214|Camera entrance",
  ),
  one("if type, iftype", "ethernetCsmacd|softwareLoopback|l3ipvlan|propVirtual|tunnel|ieee8023adLag"),
  one("if oper status, ifoperstatus, oper status, operational status", "up|up|down|lowerLayerDown"),
  one("if admin status, ifadminstatus, admin status, administrative status, bgp peer admin status", "up|up|down"),
  one("if duplex, ifduplex", "fullDuplex|halfDuplex|unknown"),
  one("if connector present, ifconnectorpresent, connector present", "true|false"),
  one("if trunk, iftrunk, trunk", "dot1Q|access|none"),
  pattern("if vlan, ifvlan, vlan, vlan tag", "(1|10|20|30|40|100|110|200|999)"),
  meaning(
    "if phys address, ifphysaddress, phys address, hardware address, hw address",
    { text: "macAddress" },
    { confidence: 0.95 },
  ),
  among(
    "if speed, ifspeed, port speed, interface speed, link speed bps",
    1_000_000_000,
    1_000_000_000,
    100_000_000,
    10_000_000_000,
  ),
  among("if mtu, ifmtu, mtu", 1500, 1500, 1500, 9000, 1492),
  among("prefixlen, prefix len, prefix length, ipv4 prefixlen, cidr bits, mask bits", 24, 24, 24, 30, 28, 22, 16),
  pattern(
    "ipv4 network, network, network address",
    "10\\.[1-9]?[0-9]\\.[1-9]?[0-9]\\.0/24|192\\.168\\.[1-9]?[0-9]\\.0/24",
    { of: ["ipv4 network", "ip network", "subnet"] },
  ),
  pattern("context name, vrf name, snmp context", "default|mgmt|vrf-(red|blue|guest|voice)"),
  ...of(
    "bgp peer, bgppeer, bgp session, bgp neighbor",
    one("as text, astext, as name, asn name", "EXAMPLE-AS|NORTHNET|CITYFIBRE-AS|DOCNET-LAB|HARBOUR-IX"),
    meaning(
      "local addr, local address, remote addr, remote address, peer identifier, identifier, neighbor address, peer address",
      { text: "ipv4" },
      { confidence: 0.96 },
    ),
    number("remoteas, localas, remote as, local as, peer as", 64_512, 65_534),
    one("description, descr", "Transit north|Peering at the exchange|Backup transit|Customer 1042|Route reflector"),
  ),
  small("octets, in octets, out octets, if in octets, if out octets, bytes in, bytes out", 20_000_000, 900_000_000_000),
  small("octets rate, in octets rate, out octets rate", 2000, 90_000_000),
  small(
    "ucast pkts, in ucast pkts, out ucast pkts, if in ucast pkts, if out ucast pkts, packets in, packets out",
    10_000,
    800_000_000,
  ),
  one("facility, syslog facility", "daemon|auth|kern|cron|local0|local7|mail|user", {
    of: ["syslog", "syslog message", "log"],
  }),
  one("program, program name, app name, process", "sshd|kernel|systemd|CRON|dhcpd|snmpd|ntpd|postfix", {
    of: ["syslog", "syslog message", "log"],
  }),
  one("priority, level, severity", "info|notice|warning|err|debug|crit", { of: ["syslog", "syslog message"] }),
  pattern("tag, syslog tag", "[0-9a-f]{2}", { of: ["syslog", "syslog message"] }),
  one(
    "message, msg, text, body",
    "Accepted publickey for admin from 192.0.2.14 port 50212|Interface GigabitEthernet1/0/3, changed state to down|session opened for user root|DHCPACK on 10.0.20.31|Synchronized to time server|Configured from console by admin|link becomes ready",
    { of: ["syslog", "syslog message"] },
  ),
  ...of(
    "mempool, memory pool",
    one("type, class, mempool type, mempool class", "system|virtual|buffers|cached|swap"),
    one("description, descr, name", "Physical memory|Virtual memory|Swap space|Cached memory|Memory buffers"),
  ),
  ...of(
    "processor, cpu",
    one("description, descr, name", "Processor|Routing Engine|CPU of slot 1|Intel Xeon|AMD EPYC"),
    number("usage, load, utilization", 2, 96),
    one("type", "hr|cpm|ucd|junos"),
  ),
];
