import { meaning } from "../meaning.ts";
import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";
import { SNMP } from "./snmp.ts";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
cable > length unit = m
rack > outer unit = mm
site, location > facility = Building 2|Hall 1|Room 0.14|Floor 3|Cage 3|Basement|Annex
location > name = Floor 2|Server room A|Cage 3|Basement|Meet-me room|Row B|Patch room 1|Floor 4|Server room B|Roof
manufacturer > description = Switches and routers|Servers and storage|Access points and cameras|Power distribution|Cables and panels|Firewalls|Optics
platform > name = Cisco IOS XE 17|Juniper Junos 22|Arista EOS 4|Debian 12|Ubuntu 22.04|NX-OS 9.3|RouterOS 7|PAN-OS 11|VMware ESXi 8|Windows Server 2022|FortiOS 7|Cisco IOS 15|Rocky Linux 9|FreeBSD 14
rir > name = RIPE|ARIN|APNIC|LACNIC|AFRINIC|RFC 1918|RFC 6598|RFC 4193|RFC 3849|RFC 5737
webhook > name = Device created|Sync to Ansible|IP address changed|Update DNS|Rack moved|New circuit|Refresh monitoring|Cable removed|Notify the NOC|VLAN renamed
webhook > ca file path = /etc/ssl/certs/ca-certificates.crt|/opt/certs/internal-ca.pem|/etc/pki/tls/certs/ca-bundle.crt
config template, configtemplate > template code = hostname {{ device.name }}\n{% for interface in device.interfaces.all() %}\ninterface {{ interface.name }}\n{% endfor %}|ntp server {{ site.ntp }}\nlogging host 192.0.2.14|{% for vlan in vlans %}\nvlan {{ vlan.vid }}\n name {{ vlan.name }}\n{% endfor %}
fhrpgroup > name = ~(VRRP|HSRP)-VLAN[1-9][0-9]{1,2}
ikeproposal, vpn ikeproposal > name = ~(aes256|aes192|aes128)-(sha512|sha384|sha256)-dh(14|15|16|19|20|21)(|-gcm)(|-v2)
ip address > comment = Assigned by hand|Freed after the move|Keep until the audit|Reserved by ticket|Answers to ping
routing bgp > peer name, local name = upstream-a|upstream-b|exchange-1|branch-north|route-server
api > application code, app code = ~[A-Za-z0-9_-]{32}
api > application comment, app comment = Read only for the inventory|Used by the provisioning scripts|For the wall display|Writes addresses of new machines|Only from the jump host
changelog > cdiff, difference = [description]: printer => printer, second floor|[state]: active => offline|[hostname]: web-01 => web-01.example.com|[vlan]: 110 => 120
firewall zone mapping > alias = fw01-dmz|office-lan|servers|guests|voice|management|branch-vpn|cameras
log > command = User login|IP address edit|Subnet create|VLAN edit|User logout|Device delete|Section edit|Subnet edit
log > detail = User admin logged in|Address 192.0.2.14 edited|Subnet 10.1.2.0/24 created|VLAN 110 renamed|User anna logged out|Device sw-02 deleted
nameserver > permission = 1;2|1|2;3|1;2;3|4
nameserver > name server 1 = 192.0.2.53;198.51.100.53|ns1.example.com;ns2.example.com|10.0.0.53|2001:db8::53
nameserver > name = Internal DNS|Public resolvers|Branch office|Data centre|Guests|Lab|Voice network|Backup resolvers
section, subnet, vlan domain, device, firewall zone, folder > permission = {"3":"1","2":"2"}|{"2":"2"}|{"3":"2","4":"1"}|{"2":"3","3":"1"}
setting > site title = IP address management|Addresses of the data centre|Example network|Address plan|Networks of the campus
setting > ipfilter, i pfilter, ip filter = mac;owner;state;switch;note|mac;owner;state;switch;port;note;location|state;note
setting > power dns, power d n s, powerdns = {"host":"127.0.0.1","name":"pdns","username":"pdns","port":3306}|{"host":"db.example.com","name":"powerdns","username":"ipam","port":3306}
setting email, setting mail > m server, mserver = smtp.example.com|mail.example.net|localhost
setting email, setting mail > m pass, mpass = ~[A-Za-z0-9]{12}
setting email, setting mail > m user, muser = ipam@example.com|noreply@example.net
user > widget = statistics;favourite_subnets;changelog|statistics;top10_hosts_v4;access_logs|favourite_subnets;changelog;top10_percentage|statistics;requests
user > favourite subnet = 12;34;56|3|7;18|2;5;9;41
`;

/** Networks: addresses, devices, names. */
export const NETWORKING = field(
  "ipam vlan subnet ip_address ip_prefix dns_record dns_zone firewall_rule vrf switch_port bgp device_interface network_device rack? wifi_network nationality_rule vpn_tunnel dhcp snmp syslog mempool bgp_peer ipv4_address ipv4_network ipv6_address lease? prefix? interface? ssid patch_panel circuit? firewall acl_rule mac_address router? autonomous_system dns ip wifi_client bgp_session cable? dhcp_lease access_point? wlan",
  [
    ...fromLines(LINES, 0.9645),
    one("band, wifi band, radio band", "5 GHz|2.4 GHz|6 GHz"),
    ...SNMP,
    number("signal dbm, signal strength, signal, rssi", -88, -38),
    number("peer asn, asn, remote asn, local asn, as number", 64_512, 65_534),
    one("peer type, bgp peer type", "transit|peer|customer|internal"),
    ...of("cable, patch cable", one("status", "connected|planned|decommissioning")),

    pattern("prefix, cidr, network, subnet, ip prefix, network address", "10\\.[1-9]?[0-9]\\.[1-9]?[0-9]\\.0/24"),
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
      "ip address, ipaddress, ipv4 address, ipv6 address, ip request, address request",
      one(
        "description, note, notes, comment",
        "Web server, public|Printer second floor|Gateway|Management of the core switch|Reserved for the new firewall|DHCP range|Camera at the gate|Phone, reception|Virtual address of the cluster|Test machine, may be reused|Access point, warehouse|Backup server",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "subnet, prefix, network, vlan, vrf, ip range, aggregate",
      one(
        "description, note, comment",
        "Servers of the data centre|Office, first floor|Guest network|Management of switches|Voice|Point-to-point links|Cameras and doors|Customer 1042|Laboratory|Printers|Storage replication|Reserved for growth",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "circuit provider, provider, circuit",
      one(
        "name, provider, title",
        "Nordline Telecom|Citynet|Globeline|Blue Harbour Networks|Telvia|Fibrelink|Metro Carrier|Coastwave",
        { confidence: 0.954 },
      ),
      one(
        "description, comment, note",
        "Main line of the data centre|Backup over another street|Contract until 2028|Upgraded last year|Ends in the basement, panel B|Ordered by the branch office|Second provider of the branch office|Shared with the floor above|Fibre, handed over in the basement|Renewed for three years|Monitored by the provider",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "scan agent, agent, collector",
      one("name, title", "local-scanner|agent-north|agent-south|dmz-scanner|branch-office|datacentre-b", {
        confidence: 0.955,
      }),
    ),
    ...of(
      "nameserver, name server, dns server set",
      one("name, title", "Internal resolvers|Public resolvers|Branch office|Laboratory|Guest network|Data centre", {
        confidence: 0.955,
      }),
    ),
    one("section, sections", "1;2|3|1;4;7|2;5", { confidence: 0.955, of: ["device", "vrf", "nameserver"] }),
    one("snmp query, snmp queries", "get_arp_table;get_mac_table|get_routing_table|get_vlan_table;get_vrf_table", {
      confidence: 0.955,
    }),
    one("snmp v3 ctx name, ctx name", "default|mgmt|vrf-voice|vrf-guest", { confidence: 0.955 }),
    pattern("engine id, ctx engine id, snmp engine id, snmp v3 ctx engine id", "80001f8880[0-9a-f]{10}", {
      confidence: 0.955,
    }),
    figure("rack start, rack position, u position, unit start", [1, 4, 7, 12, 18, 22, 30, 38], { confidence: 0.955 }),
    figure("rack size, unit size, height unit, size u", [1, 1, 2, 2, 4], { confidence: 0.955 }),
    one("differentiator", "A|B|main|backup", { confidence: 0.955 }),
    ...of(
      "pstn prefix, pstn number, phone prefix, number range, phone range",
      pattern("prefix", "\\+(1 202 555|44 1632 96|1 312 555|44 20 7946)", { confidence: 0.955 }),
      pattern("start, start number, range start", "0[0-4][0-9]", { confidence: 0.955 }),
      pattern("stop, end, end number, range stop, range end", "[5-9][0-9]{2}", { confidence: 0.955 }),
      one(
        "name, title",
        "Head office|Call centre|Branch north|Support line|Fax machines|Conference rooms|Warehouse|Reserve|Laboratory",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "vrf",
      one("name", "default|mgmt|guest|voice|customer-a|customer-b|internet|dmz|lab|backup", { confidence: 0.955 }),
      pattern("rd, route distinguisher", "6451[2-9]:[1-9][0-9]{1,2}", { confidence: 0.955 }),
    ),
    ...of(
      "vlan domain, l2 domain, vlan group",
      one("name", "default|Data centre|Campus|Branch offices|Laboratory|Customers", { confidence: 0.955 }),
    ),
    ...of(
      "section, ip section",
      one("name", "Customers|IPv6|Internal|Servers|Branch offices|Management|Public|Laboratory|Voice|Wireless", {
        confidence: 0.955,
      }),
    ),
    ...of(
      "nationality, nat, nat rule, nationality rule",
      one("name", "Web server|Mail server|VPN gateway|Office internet|Cameras|Guest internet|DNS", {
        confidence: 0.955,
      }),
      one("src, dst, source, destination", "192.0.2.14|10.0.20.0/24|198.51.100.7|203.0.113.10|10.0.30.15", {
        confidence: 0.955,
      }),
      meaning("policy dst, policy destination", { text: "ipv4" }, { confidence: 0.955 }),
    ),
    ...of(
      "circuit",
      pattern("cid, circuit id, name", "(ETH|MPLS|FIB|IPT)-[0-9]{5}", { confidence: 0.955 }),
      one("capacity, bandwidth", "1 Gbit/s|10 Gbit/s|100 Mbit/s|500 Mbit/s|2.5 Gbit/s", { confidence: 0.955 }),
    ),
    ...of(
      "firewall zone",
      one("zone, zone name, alias", "trust|untrust|dmz|guest|servers|voice|mgmt", { confidence: 0.955 }),
      one("indicator", "own|customer", { confidence: 0.955 }),
    ),
    pattern("firewall address object, address object", "(own|customer)_(lan|dmz|srv|guest)_[a-z0-9]{3,6}", {
      confidence: 0.955,
    }),
    figure("mask, subnet mask bit, netmask bits", [24, 24, 22, 28, 16, 30], { confidence: 0.955 }),
    one("mask, netmask bit, subnet mask bits", "24|24|22|28|16|30|64", {
      of: ["subnet", "network", "prefix", "ip range"],
      confidence: 0.955,
    }),
    one("subnet ordering, sort order", "subnet,asc|description,asc|vlan,asc|default", { confidence: 0.955 }),
    one("ip filter, ipfilter, ip required", "mac;owner;state;switch;note|mac;owner;device|owner;note|mac;state", {
      confidence: 0.955,
    }),
    one("ping status", "1800;3600|900;1800|3600;7200", { confidence: 0.955 }),
    ...of(
      "peer, routing bgp, bgp, bgp peer",
      one(
        "peer name, name, description",
        "Transit north|Exchange route server 1|Exchange route server 2|Customer 1042|Backup transit|Branch office|Private peer",
        { confidence: 0.955 },
      ),
      meaning("peer address, local address", { text: "ipv4" }, { confidence: 0.965 }),
    ),
    number("local as, peer as, remote as", 64_512, 65_534, 0, { confidence: 0.955 }),
    ...of(
      "prefix, ip prefix, vlan, subnet, ip address",
      one("status", "active|reserved|container|deprecated"),
      one("role", "production|servers|management|guest|loopback"),
    ),
  ],
);
