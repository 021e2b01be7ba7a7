import { figure, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.955 };
const HARDWARE =
  "PowerEdge R650|ProLiant DL380 Gen10|Catalyst 9300-48P|QFX5120-48Y|EX4300-48T|Nexus 93180YC|MX204|PA-3220|AP7921B|FortiGate 100F|SN2410|R740xd|ASR 1001-X|ICX 7450";

/** Racks, what stands in them and how it is cabled and powered: NetBox, RackTables, Device42 and their like. */
export const DATA_CENTRES = field(
  "rack? rack_role rack_group rack_object rack_reservation device_type? device_role? device_bay module_bay power_feed power_panel power_port power_outlet console_port front_port rear_port patch_panel cable_termination virtual_chassis rir fhrp_group circuit_termination device_interface dcim cable? interface? vlan? prefix? .u_height .rack_unit",
  [
    one("airflow", "front-to-rear|rear-to-front|left-to-right|passive|side-to-rear", SURE),
    one("face, rack face, mounting side", "front|rear", SURE),
    one("form factor, rack form factor", "4-post-cabinet|4-post-frame|2-post-frame|wall-cabinet|wall-frame", SURE),
    one("outer unit, dimension unit", "mm|in", SURE),
    one("subdevice role", "parent|child", SURE),
    one("cable end", "A|B", SURE),
    one("term side", "A|Z", SURE),
    one("rf role", "ap|station", SURE),
    one("rf channel, channel", "2.4g-1-2412-22|5g-36-5180-20|5g-149-5745-20|5g-44-5220-20|2.4g-6-2437-22", {
      ...SURE,
      of: ["interface", "wireless interface", "device interface"],
    }),
    figure("rf channel frequency", [2412, 2437, 5180, 5220, 5745], SURE),
    figure("rf channel width", [20, 22, 40, 80], SURE),
    figure("tx power, transmit power", [17, 20, 23, 14], SURE),
    one("poe mode", "pse|pd", SURE),
    one("poe type", "type1-ieee802.3af|type2-ieee802.3at|type3-ieee802.3bt|passive-24v-2pair", SURE),
    ...of(
      "rack",
      one("name, title, label", "A01|A02|A03|B01|B02|B07|C04|C11|D02|Network 1|Network 2|Storage 1", SURE),
      figure("width, rack width", [19, 19, 19, 23, 21, 10], SURE),
      figure("outer width", [600, 800, 600], SURE),
      figure("outer depth, mounting depth, depth", [1000, 1070, 1200, 800], SURE),
      figure("u height, height, number unit, number units, size", [42, 42, 47, 48, 24], SURE),
      figure("starting unit", [1], SURE),
      figure("weight", [125, 140, 98, 160], SURE),
      figure("max weight, max load", [1000, 1360, 800, 1500], SURE),
      figure("max power, mesured power, measured power", [3500, 5000, 7000, 11_000], SURE),
      one("status", "active|planned|reserved|available|deprecated", SURE),
      one("role", "servers|network|storage|patching|telecoms", SURE),
      one(
        "description, comment, comments",
        "Row A, cold aisle|Network equipment|Reserved for storage|Cage of the customer|Patching of floor 2|Power feed B only",
        SURE,
      ),
    ),
    ...of("rack role", one("name", "Servers|Network|Storage|Patching|Telecoms|Customer|Laboratory|Backup", SURE)),
    ...of(
      "device role",
      one(
        "name",
        "Access switch|Core switch|Distribution switch|Firewall|Router|Server|PDU|Patch panel|Access point|Load balancer|Console server|Storage|UPS",
        SURE,
      ),
    ),
    ...of(
      "device type, module type, hardware type, hardware model",
      one("model, name", HARDWARE, SURE),
      figure("u height, height", [1, 1, 2, 0, 4], SURE),
      figure("weight", [7.2, 12.4, 21.9, 4.8, 28.6], SURE),
    ),
    ...of(
      "platform",
      one(
        "name",
        "Cisco IOS|Cisco IOS XE|Juniper Junos|Arista EOS|Ubuntu Linux|Debian|VMware ESXi|PAN-OS|FortiOS|Windows Server|Cumulus Linux|NX-OS",
        SURE,
      ),
    ),
    ...of(
      "manufacturer",
      one(
        "name",
        "Cisco|Juniper|Arista|Dell|HPE|Lenovo|APC|Palo Alto|Fortinet|Supermicro|Ubiquiti|MikroTik|Opengear|Panduit|Vertiv|Eaton",
        SURE,
      ),
    ),
    ...of(
      "device, network device, host device",
      pattern("name, hostname, device name", "(fra|ams|lon|nyc)[1-3]-(access|core|dist|edge|fw|srv|pdu)-?0[1-9]", SURE),
      figure("position, rack position", [1, 4, 8, 12, 18, 22, 27, 33, 38, 41], SURE),
      one("status", "active|planned|staged|offline|failed|decommissioning|inventory", SURE),
      one(
        "description, comment, comments",
        "Replaced in March|Second power supply missing|Out of band over port 12|Maintained by the customer|Spare in room 2|To be moved to rack B07|Front panel scratched|Cabled to both switches|Serial console connected|Reserved for the new cluster|Warranty until 2028|Needs rails",
        SURE,
      ),
      figure("vc position", [1, 2, 3], SURE),
      figure("vc priority", [128, 255, 1], SURE),
    ),
    ...of(
      "interface, device interface",
      one("type", "1000base-t|10gbase-x-sfpp|virtual|lag|25gbase-x-sfp28|100gbase-x-qsfp28|ieee802.11ax|bridge", SURE),
    ),
    ...of(
      "cable, patch cable",
      one("type, cable type", "cat6|cat6a|cat5e|smf-os2|mmf-om4|dac-passive|power|aoc", SURE),
      pattern("label, name", "(C|F|P)-[0-9]{4,5}", SURE),
      one(
        "description, comment, comments",
        "Via tray 3|Spare pair|Replaced after damage|Temporary|Labelled at both ends|Cross-connect to the carrier",
        SURE,
      ),
    ),
    ...of(
      "power feed",
      pattern("name", "(PDU|Feed) [AB]-(0[1-9]|1[0-9])", SURE),
      one("status", "active|planned|offline|failed", SURE),
      one("type", "primary|redundant", SURE),
      one("supply", "ac|dc", SURE),
      one("phase", "single-phase|three-phase", SURE),
      figure("voltage", [230, 400, 120, 208], SURE),
      figure("amperage", [16, 32, 20, 30], SURE),
      figure("available power, available draw", [3680, 7360, 11_000, 22_000], SURE),
      figure("max utilization", [80, 80, 75, 90], SURE),
    ),
    ...of(
      "inventory item, module, device component",
      one(
        "name, label",
        "PSU 1|PSU 2|Fan tray 1|SFP-10G-LR|Supervisor|Line card 1|Routing engine 0|QSFP28-100G|Memory A1|RAID controller",
        SURE,
      ),
      one(
        "description",
        "Hot spare|Replaced under warranty|Single mode, 10 km|Original part|Firmware to be updated",
        SURE,
      ),
    ),
    ...of(
      "region, site group",
      one(
        "description",
        "Sites of the northern region|Data centres only|Branch offices|Managed by the partner|Planned for next year",
        SURE,
      ),
    ),
    ...of(
      "site, location, data centre, datacenter",
      pattern(
        "name, title",
        "(Frankfurt|Amsterdam|London|New York|Singapore|Dublin|Warsaw|Toronto|Leeds|Denver|Lyon|Hamburg|Oslo|Austin) (DC[1-4]|Office|Branch|Lab|PoP)",
        { ...SURE, of: ["site", "data centre", "datacenter"] },
      ),
      one("status", "active|planned|staging|decommissioning|retired", SURE),
      one(
        "description, comment, comments",
        "Main data centre|Disaster recovery|Access only with badge|Office with a small server room|Point of presence at the exchange|Closes next year|Rented, contract until 2029|Second site in the same town|Cabinet in the basement|Camera and alarm|Hosts the tape robot",
        SURE,
      ),
    ),
    ...of(
      "rir",
      one("name", "RIPE|ARIN|APNIC|LACNIC|AFRINIC|RFC 1918|RFC 6598|ULA|RFC 3849|Documentation", SURE),
      one("description", "Regional registry|Private use|Shared address space|Unique local addresses", SURE),
    ),
    ...of(
      "service",
      one("name", "https|ssh|dns|smtp|ntp|ldap|postgresql|snmp|rdp|syslog", SURE),
      one("protocol", "tcp|udp", SURE),
    ),
    ...of(
      "fhrp group",
      one("protocol", "vrrp3|hsrp|vrrp2|glbp|carp", SURE),
      one("auth type", "plaintext|md5", SURE),
      one("name", "Gateway servers|Gateway office|Gateway guests|Gateway voice|Gateway management", SURE),
    ),
    ...of(
      "circuit",
      one("status", "active|planned|provisioning|offline|deprovisioning|decommissioned", SURE),
      figure("commit rate", [100_000, 1_000_000, 500_000, 10_000_000], SURE),
    ),
    ...of(
      "circuit type",
      one("name", "Internet Transit|Peering|MPLS|Dark Fibre|Metro Ethernet|Out of Band|Wavelength|DSL", SURE),
      one("description", "Upstream to the internet|Between two sites|Leased fibre|For management only", SURE),
    ),
    ...of(
      "circuit termination",
      one("pp info, patch panel", "Panel 4, port 12|Panel B, ports 1-2|ODF 3/18|MMR 2, panel 7", SURE),
      figure("port speed, upstream speed", [1_000_000, 10_000_000, 100_000], SURE),
      one("description", "Meet-me room|Customer side|Carrier side|Basement|Office, first floor", SURE),
    ),
    ...of(
      "tenant",
      one(
        "description, comment, comments",
        "Internal IT|Customer since 2019|Colocation, two racks|Managed services|Subsidiary|Project until 2027",
        SURE,
      ),
    ),
    ...of(
      "tunnel, vpn tunnel",
      one("name", "hq-branch-north|hq-branch-south|dc1-dc2|partner-a|cloud-east|backup-site|warehouse", SURE),
      one("encapsulation", "ipsec-tunnel|ipsec-transport|gre|ip-ip|wireguard", SURE),
      one("status", "active|planned|disabled", SURE),
    ),
    ...of(
      "ike proposal, ipsec proposal",
      one("name", "aes256-sha256-g14|aes128gcm-g19|aes256gcm-g20|legacy-3des", SURE),
      one("authentication method", "preshared-keys|certificates|rsa-signatures", SURE),
      one("encryption algorithm", "aes-256-gcm|aes-128-cbc|aes-256-cbc|3des-cbc", SURE),
      one("authentication algorithm", "hmac-sha256|hmac-sha512|hmac-sha1", SURE),
      figure("group, dh group", [14, 19, 20, 2], SURE),
      figure("sa lifetime", [28_800, 3600, 86_400], SURE),
    ),
    ...of(
      "wireless lan, wlan",
      one("auth cipher", "aes|auto|tkip", SURE),
      one("auth type", "wpa-enterprise|wpa-personal|open", SURE),
    ),
    one(
      "object repr, object representation",
      "fra1-core-01|10.20.0.0/24|Rack A03|VLAN 110 (voice)|Gi1/0/12|Customer 1042",
      SURE,
    ),
    one("action", "create|update|delete", { ...SURE, of: ["object change"] }),
    one("filter logic", "loose|exact|disabled", SURE),
    one("ui visible, ui editable", "always|if-set|hidden", SURE),
  ],
);
