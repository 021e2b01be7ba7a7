import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { SNMP } from "./snmp.ts";

/** Networks: addresses, devices, names. */
export const NETWORKING = field(
  "ipam vlan subnet ip_address ip_prefix dns_record dns_zone firewall_rule vrf switch_port bgp device_interface network_device rack? wifi_network nationality_rule vpn_tunnel dhcp snmp syslog mempool bgp_peer ipv4_address ipv4_network ipv6_address lease? prefix? interface? ssid patch_panel circuit? firewall acl_rule mac_address router? autonomous_system dns ip wifi_client bgp_session cable? dhcp_lease access_point? wlan",
  [
    one("band, wifi band, radio band", "5 GHz|2.4 GHz|6 GHz"),
    ...SNMP,
    number("signal dbm, signal strength, signal, rssi", -88, -38),
    number("peer asn, asn, remote asn, local asn, as number", 64_512, 65_534),
    one("peer type, bgp peer type", "transit|peer|customer|internal"),
    ...of("cable, patch cable", one("status", "connected|planned|decommissioning")),

    pattern("prefix, cidr, network, subnet, ip prefix, network address", "10\\.[0-9]{1,2}\\.[0-9]{1,2}\\.0/24"),
    one("prefix role, vlan role, network role", "production|servers|management|guest|storage|voice|loopback"),
    number("vid, vlan id, vlan", 10, 400),
    one("interface type, port type", "1000base-t|10gbase-x-sfpp|virtual|lag|loopback|25gbase-x-sfp28"),
    one("duplex", "full|half|auto"),
    one("switchport mode, port mode, interface mode, 802 1q mode", "access|tagged|tagged-all"),
    meaning(
      "speed mbps, port speed, link speed, speed",
      { number: { generator: "choice", options: { values: [1000, 1000, 10_000, 100, 25_000, 40_000] } } },
      { confidence: 0.94 },
    ),
    one("record type, dns record type, rr type", "A|CNAME|MX|TXT|AAAA|NS|SRV|PTR"),
    meaning(
      "ttl, time to live, default ttl",
      { number: { generator: "choice", options: { values: [300, 3600, 3600, 600, 86_400, 60, 14_400] } } },
      { confidence: 0.94 },
    ),
    one("source zone, destination zone, zone, security zone, src zone, dst zone", "lan|wan|dmz|guest|mgmt"),
    one("rule action, firewall action", "allow|deny|reject|drop"),
    one("rack type", "4-post cabinet|2-post frame|wall-mounted cabinet|4-post frame"),
    meaning(
      "u height, rack unit, height u",
      { number: { generator: "choice", options: { values: [42, 42, 47, 48, 24, 12] } } },
      { confidence: 0.94 },
    ),
    pattern("facility, site code", "(FRA|AMS|LON|NYC|SIN|WAW)[1-9]"),
    one("address status, ip status", "active|reserved|dhcp|deprecated"),
    one("device role, network role name", "access switch|core switch|firewall|router|access point|load balancer"),
    one("wifi security, wireless security, auth type, encryption", "WPA2-Enterprise|WPA3|WPA2-PSK|open"),
    one("vpn type, tunnel type, encapsulation", "ipsec|wireguard|openvpn|gre|l2tp"),
    one("bgp state, peer state, session state", "established|idle|active|connect"),
    pattern("asn, as number, autonomous system number", "AS6(4|5)[5][0-9]{2}"),
    one("circuit type", "fibre|ethernet|broadband|mpls|dark fibre"),
    one("cable type", "cat6|cat6a|smf|mmf-om4|dac"),
    one("ssid, wifi name, network name", "Office|Guest|IoT|Warehouse|Conference|Lab"),
    pattern(
      "dst port, destination port, port range, src port, source port",
      "(80|443|22|53|3306|5432|8080|8000-8100|1024-65535)",
    ),
    ...of(
      "vlan",
      one("name", "servers|management|guest|voice|printers|storage|dmz|users-1|users-2|cameras|wifi|backup"),
    ),
    ...of(
      "interface, device interface, switch port, port",
      pattern("name", "(Gi|Te)[1-2]/0/[1-4]?[0-9]"),
      one(
        "description, label",
        "Uplink to core|Printer second floor|Access point lobby|Reserved|Server rack B, host 4|Camera parking|To firewall",
      ),
      one("mode", "access|tagged|tagged-all"),
      one("status", "up|down|admin down"),
    ),
    ...of(
      "firewall rule, rule, acl rule, firewall",
      one("action", "allow|deny|reject|drop"),
      one("protocol", "tcp|udp|icmp|any"),
      one("direction", "inbound|outbound"),
    ),
    ...of(
      "dns record, record",
      pattern(
        "content, value, data, target",
        "(192\\.0\\.2\\.[1-9][0-9]?|mail\\.example\\.(com|net)|ns[12]\\.example\\.org)",
      ),
    ),
    ...of(
      "prefix, ip prefix, vlan, subnet, ip address",
      one("status", "active|reserved|container|deprecated"),
      one("role", "production|servers|management|guest|loopback"),
    ),
  ],
);
