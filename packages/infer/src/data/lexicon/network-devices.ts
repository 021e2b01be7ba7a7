import { meaning } from "../meaning.ts";
import { figure, number, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { one } from "./one.ts";

const RULES =
  '{"condition":"AND","rules":[{"id":"devices.os","field":"devices.os","operator":"equal","value":"ios"}]}|{"condition":"AND","rules":[{"id":"devices.hostname","field":"devices.hostname","operator":"begins_with","value":"sw-"}]}|{"condition":"OR","rules":[{"id":"devices.type","field":"devices.type","operator":"equal","value":"firewall"}]}';
const INTERFACES =
  "GigabitEthernet1/0/1|TenGigabitEthernet1/1/1|Vlan20|eth0|xe-0/0/3|Loopback0|ether2|GigabitEthernet1/0/24|Port-channel1|bond0|ge-0/0/11";

/** Texts of devices that are polled, by tables. */
const LINES = String.raw`
port > port description type = cust|core|transit|peering|server|l2tp
port > port description note = Ordered with the second link|Moved from the old switch|Billed by traffic|To be removed after the migration
port > port description speed = 1 Gbit/s|100 Mbit/s|10 Gbit/s|500 Mbit/s
port > port description circuit = ~(CIR|CKT)-[1-9][0-9]{4}
port > alias = Uplink to core|Server room|Access point floor 2|Printer|Link to firewall|Spare|Office 214|Camera entrance|Backup line|Phone system
port > description = ${INTERFACES}
port > type = ethernetCsmacd|ethernetCsmacd|propVirtual|l3ipvlan|ieee8023adLag|softwareLoopback|tunnel
port > name, port name = ~(Gi|Te)[1-2]/0/[1-4]?[1-9]
port > duplex = fullDuplex|fullDuplex|halfDuplex|unknown
port > oper status, oper status previous, admin status, admin status previous = up|up|down
port > trunk = dot1Q|
port > promiscuous mode, connector present = false|true
port > hard type = ethernet|gigabit|tengigabit
port > pagp operation mode, pagp ethc operation mode = off|desirable|auto|desirableSilent
port > pagp partner learn method = any|aggregatePort
port > pagp port state = hardOff|enabled|disabled
port > pagp partner device name = ~(sw|core|dist|acc)-(core|floor[1-4]|dc1|dc2|lab)-0[1-4]
port > pagp partner device id, pagp device id = @macAddress
package > name = openssl|bash|coreutils|libc6|nginx|curl|systemd|openssh-server|python3|rsync|postgresql-15|tzdata|sudo|vim-common|ca-certificates|linux-image-amd64|snmpd|net-tools
package > manager = deb|rpm|apk|pkg
package > arch = amd64|all|arm64|noarch
device mib, device oid > module = IF-MIB|SNMPv2-MIB|HOST-RESOURCES-MIB|ENTITY-MIB|IP-MIB|BRIDGE-MIB|UCD-SNMP-MIB|BGP4-MIB
device mib, device oid > mib = ifTable|ifXTable|system|hrStorage|entPhysicalTable|ipAddrTable|dot1dBasePortTable|laTable
device mib > included by = SNMPv2-SMI|SNMPv2-TC|RFC1213-MIB|INET-ADDRESS-MIB|IANAifType-MIB
device oid > object type = INTEGER|Counter32|Counter64|Gauge32|OCTET STRING|TimeTicks|OBJECT IDENTIFIER
device oid > oid = ~1\.3\.6\.1\.2\.1\.(1\.[1-7]|2\.2\.1\.(2|5|8|10|16)|25\.2\.3\.1\.[3-6]|31\.1\.1\.1\.(6|10))\.[1-9][0-9]?
device graph > graph = poller_perf|uptime|ping_perf|processor|mempool|storage|ucd_load|ucd_memory|netstat_tcp|ipsystemstats_ipv4|hr_users|hr_processes
device attribute > attribute type = poll_mib|override_sysContact_bool|override_sysLocation_string|override_device_ssh_port|discover_entity-physical|snmp_max_oid|ping_count
device attribute > attribute value = 1|0|true|false|10|22
device group > name = Switches|Routers|Core|Firewalls|Access points|Linux servers|Windows servers|Branch offices|Printers|Lab|Data centre 1|Customer edge
device group > description = Everything that routes|All switches of the offices|Devices at customers|Only what is polled every minute|Machines of the lab
device group > type = dynamic|static
device group > pattern = %devices.hostname ~ "sw-"|%devices.os = "linux"|%devices.type = "network"
ent physical > physical description = Cisco Catalyst 2960X chassis|Fan tray 1|Power supply 1, 715 W|Temperature sensor, inlet|48-port gigabit module|SFP 1000BASE-SX|Routing engine 0|Line card 2|Stack port 1
ent physical > physical class = port|module|chassis|powerSupply|fan|sensor|container|stack|cpu
ent physical > physical name = ~(Slot|Fan|PSU|Module|Sensor|Switch) [1-8]|(Gi|Te)[1-4]/0/[1-9]
ent physical > physical alias = core-stack|rack-4|upper-psu|uplink-a|uplink-b
ent physical > physical is fru = true|false
ent physical > physical model name = WS-C2960X-48TS-L|C9300-24T|EX2300-48P|N9K-C93180YC-FX|PWR-C1-715WAC|SFP-10G-SR|C9300-NM-8X|QFX5100-48S|MX204
ent physical > physical vendor type = ~cev(Chassis|Module|Port|Sensor|PowerSupply|Fan)[A-Z][A-Za-z0-9]{4,9}
ent physical > physical manufacturer name = Cisco Systems, Inc.|Juniper Networks|Arista Networks|Hewlett Packard Enterprise|Finisar Corp.|Dell EMC|Extreme Networks
ent physical state > group, object group = sensor|module|fan|power|redundancy
ent physical state > key = status|operStatus|mode|adminStatus|current
ent physical state > value = ok|normal|enabled|active|standby|failed
entity state > state alarm = clear|warning|minor|major|critical|underRepair
event log > type = interface|system|reboot|discovery|auth|stp|bgpPeer|sensor|poller|service
event log > message, msg, text = Interface Gi1/0/3 went down|Device rebooted after 41 days|ifSpeed changed from 100 Mbps to 1 Gbps|Sensor PSU 1 above 45 °C|BGP session to 192.0.2.1 down|OS version changed to 17.9.4|New interface Vlan20 found|Polling took longer than 300 s|Device is up again|Serial number changed
event log > reference = ~[1-9][0-9]{0,4}
graph type > graph type = device|port|sensor|application|bgp|service
graph type > graph subtype = bits|upkts|errors|processor|mempool|uptime|poller_perf|storage|temperature|netstat_ip
graph type > graph section = netstats|system|poller|host|wireless|firewall|appliance
graph type > graph description = Traffic|Unicast packets|Errors|Processor usage|Memory usage|Device uptime|Poller time|Disk usage|Temperature|IP statistics
hour device > hour device description = GenuineIntel: Intel(R) Xeon(R) Silver 4214|network interface eth0|network interface lo|SCSI disk (/dev/sda)|AuthenticAMD: AMD EPYC 7302P|printer HP LaserJet M402
hour device > hour device type = hrDeviceProcessor|hrDeviceNetwork|hrDeviceDiskStorage|hrDevicePrinter|hrDeviceCoprocessor
hour device > hour device status = running|unknown|warning|down
ipsec tunnel > tunnel name = ~vpn-(hq|branch|dc1|dc2|partner|lab)-[1-9]
ipsec tunnel > tunnel status = active|down|init
pdb ix > name = DE-CIX Frankfurt|AMS-IX|LINX LON1|NYIIX New York|SIX Seattle|France-IX Paris|VIX Vienna|MIX-IT Milan|JPNAP Tokyo|HKIX
pdb ix peer > name = Northnet|CityFibre Lab|Harbour Telecom|Docnet Research|Alpine Carrier|Example Cloud|Delta Hosting
performance time > type = poll|discover|pollbill
performance time > doing = all|new|0|unpolled
performance time > poller = ~poller-0[1-6]
poller cluster, poller > poller name = ~poller-(0[1-6]|dc[12]|branch)
poller cluster > poller group = 0|1|0,1|2,3|4
poller cluster statistic > poller type = poller|discovery|services|ping|billing|alerting
poller group > group name = Default|Data centre 1|Branch offices|Customers|Lab
poller group > description = Everything at headquarters|Devices behind the firewall|Slow lines|For tests
plugin > plugin name = Weathermap|Nfsen|Oxidized|Smokeping|Graylog|Test|ExamplePlugin
port adsl > adsl line coding = dmt|cap|other
port adsl > adsl line type = interleavedOnly|fastOnly|fastOrInterleaved
port adsl > adsl atuc inventory vendor id, adsl atur inventory vendor id, adsl atuc invoice vendor id, adsl atur invoice vendor id = BDCM|IFTN|ALCB|GSPN|STMI
port adsl > adsl atuc inventory version number, adsl atur inventory version number, adsl atuc invoice version number, adsl atur invoice version number = ~[A-D]2p[0-9]{3}
port adsl > adsl atur invoice serial number, adsl atur inventory serial number = ~[0-9A-F]{8}
`;

/** Devices of networks as they are polled: their ports, parts and graphs. */
export const NETWORK_DEVICES = field(
  "device_mib device_oid ent_physical entity_state hour_device device_graph device_performance poller_cluster poller_group port_fdb port_adsl ipsec_tunnel pdb_ix bgp_peer mempool graph_type? device_group? event_log? ospf_port? ipv4_mac_address? component? .promiscuous_mode",
  [
    ...fromLines(LINES, 0.966),
    figure("speed", [1_000_000_000, 1_000_000_000, 100_000_000, 10_000_000_000], { of: ["port"], confidence: 0.97 }),
    figure("high speed", [1000, 1000, 100, 10_000], { of: ["port"], confidence: 0.97 }),
    figure("state admin, state oper, state usage, state standby", [2, 3, 3, 4, 1], { confidence: 0.96 }),
    figure("severity", [1, 2, 3, 4, 5], { of: ["event log"], confidence: 0.96 }),
    figure("peer port, local port", [500, 500, 4500], { of: ["ipsec tunnel"], confidence: 0.97 }),
    figure("poll period, frequency", [300, 300, 60], { confidence: 0.95 }),
    figure("xmt, transmitted, sent", [3, 3, 5], { of: ["device performance"], confidence: 0.96 }),
    figure("rcv, received", [3, 3, 3, 2], { of: ["device performance"], confidence: 0.96 }),
    figure("loss", [0, 0, 0, 0, 33, 100], { of: ["device performance"], confidence: 0.96 }),
    number("snr mgn, snr margin, adsl atuc currency snr mgn, adsl atur currency snr mgn", 5, 22, 1),
    number("attenuation, adsl atuc currency atn, adsl atur currency atn", 8, 52, 1),
    number("output power, adsl atuc currency output pwr, adsl atur currency output pwr", 8, 20, 1),
    number(
      "attainable rate, adsl atuc currency attainable rate, adsl atur currency attainable rate, adsl atuc chan currency transaction rate, adsl atur chan currency transaction rate",
      1_024_000,
      24_000_000,
    ),
    small("size", 20_000, 40_000_000, 0, { of: ["package"], confidence: 0.96 }),
    small("time taken", 20, 280, 2, { of: ["poller"], confidence: 0.95 }),
    one("rules, rule", RULES, { of: ["device group"], confidence: 0.97 }),
    small("in ucast packet rate, out ucast packet rate", 10, 90_000, 0, { of: ["port"], confidence: 0.96 }),
    meaning("start", { number: "epochSeconds" }, { of: ["performance time"], confidence: 0.96 }),
    meaning("poll time, poll previous", { number: "epochSeconds" }, { of: ["port"], confidence: 0.96 }),
    small("last change", 1000, 900_000_000, 0, { of: ["port"], confidence: 0.96 }),
  ],
);
