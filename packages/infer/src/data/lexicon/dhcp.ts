import { figure, number, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.955 };
const CLASSES = "voip-phones|printers|cameras|pxe-bios|pxe-uefi|known-hosts|guests|access-points|thin-clients|iot";
/** Prefixes of the range that is kept for documents. */
const PREFIX = "2001:db8:[0-9a-f]{1,4}(:[0-9a-f]{1,4})?::/";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
option def, dhcp 4 option def, option > space = dhcp4|dhcp4|vendor-4491
server, dhcp 4 server, dhcp 6 server > tag = all|server1|server2|dhcp-north|dhcp-south|lab|branch|backup
client class, dhcp 4 client class > name = voip-phones|printers|cameras|known-hosts|pxe-bios|pxe-uefi|guests|laptops|scanners|access-points|terminals|lab
shared network, dhcp 4 shared network > name = office|guest-wifi|voice|campus-south|warehouse|lab|campus-north|cameras|printers|management|workshop|library
host > authentication key, auth key = ~[0-9a-f]{32}
log > address = ~192\.0\.2\.[1-9][0-9]?|198\.51\.100\.[1-9][0-9]?
dhcp 6 subnet > subnet prefix = ~2001:db8:[1-9a-f][0-9a-f]{0,3}::/(48|56|64)
dhcp 6 pd pool, pd pool > prefix, excluded prefix = ~2001:db8:[1-9a-f][0-9a-f]{0,3}::/48
`;

/** Servers that hand out addresses: leases, reservations, what is told to which clients. */
export const DHCP = field(
  "dhcp dhcp4 dhcp6 dhcpd lease4 lease6 ipv6_reservation dhcp_option option_def shared_network pd_pool dhcp_lease dhcp_reservation client_class? subnet? host? .boot_file_name .valid_lifetime",
  [
    ...fromLines(LINES, 0.967),
    one("client class, client classes, class, require client class, require client classes, user class", CLASSES, SURE),
    one(
      "boot file name, bootfile name, boot file, filename",
      "pxelinux.0|ipxe.efi|undionly.kpxe|bootx64.efi|snponly.efi|grub/grubx64.efi|lpxelinux.0",
      SURE,
    ),
    figure("rebind timer, rebinding time, t2", [3150, 6300, 75_600, 1575, 12_600], SURE),
    figure("renew timer, renewal time, t1", [1800, 3600, 43_200, 900, 7200], SURE),
    figure(
      "valid lifetime, lease time, default lease time, preferred lifetime, pref lifetime",
      [3600, 7200, 86_400, 1800, 14_400],
      SURE,
    ),
    figure("min valid lifetime, min lease time, min preferred lifetime", [1800, 3600, 900, 600], SURE),
    figure("max valid lifetime, max lease time, max preferred lifetime", [172_800, 86_400, 604_800], SURE),
    meaning(
      "t1 percent, t 1 percent",
      { decimal: { generator: "choice", options: { values: [0.5, 0.5, 0.4] } } },
      SURE,
    ),
    meaning(
      "t2 percent, t 2 percent",
      { decimal: { generator: "choice", options: { values: [0.875, 0.875, 0.8] } } },
      SURE,
    ),
    meaning("cache threshold", { decimal: { generator: "choice", options: { values: [0.25, 0.25, 0.5, 0.1] } } }, SURE),
    one("allocator, pd allocator", "iterative|random|flq", SURE),
    pattern("relay, relay address, giaddr", '\\{"ip-addresses": \\["192\\.0\\.2\\.[1-9][0-9]?"\\]\\}', SURE),
    one(
      "user context",
      '{"site":"north","floor":2}|{"site":"campus","comment":"Printers"}|{"site":"lab"}|{"comment":"Phones of the office"}|{"site":"south","floor":1}|{"comment":"Reserved for the builders"}',
      SURE,
    ),
    one("ddns generated prefix, generated prefix", "myhost|dhcp|client|host", SURE),
    one(
      "ddns qualifying suffix, qualifying suffix, domain suffix",
      "lan.example|office.example.com|dhcp.example.net",
      SURE,
    ),
    one("ddns replace client name, replace client name", "never|always|when-present|when-not-present", SURE),
    one("subnet 4o6, subnet 4 o 6", "2001:db8:40::/48|2001:db8:41::/48|2001:db8:7f::/48", SURE),
    one("interface 4o6, interface id 4o6", "ethx|tun0|vlan40|ge-0/0/1.40", SURE),
    pattern("duid", "00:01:00:01:2[0-9a-f]:([0-9a-f]{2}:){2}[0-9a-f]{2}:00:00:5e:00:53:[0-9a-f]{2}", SURE),
    number("iaid, dhcp 6 iaid", 1, 16_777_215, 0, SURE),
    meaning("next server, siaddr, tftp server", { text: "ipv4" }, SURE),
    ...of(
      "pd pool, delegation pool, prefix pool, lease 6, dhcp 6 subnet, dhcp 6 pool, ipv6 reservation, prefix",
      pattern("prefix, subnet prefix, excluded prefix, delegated prefix", `${PREFIX}(40|48)`, SURE),
      pattern("address, start address, end address, ip address", "2001:db8:[0-9a-f]{1,4}::[0-9a-f]{1,4}", SURE),
      figure("prefix len, prefix length", [48, 48, 40, 44], SURE),
      figure("delegated prefix length, delegated len", [56, 56, 60, 64], SURE),
      figure("excluded prefix length", [72, 64, 80], SURE),
    ),
    ...of("ipv6 reservation, lease 6", figure("prefix len, prefix length", [128], SURE)),
    ...of(
      "option def, dhcp option def, option definition",
      one(
        "name",
        "time-offset|voip-server|provisioning-url|wpad|vendor-config|capwap-controller|sip-servers|tftp-address|acs-url|pxe-mode",
        SURE,
      ),
      figure("code", [224, 226, 43, 150, 252, 66, 138, 160, 242], SURE),
      one("encapsulate", "vendor-encapsulated-options-space|agent-options|vendor-1234", SURE),
      one("record type, record types", "0,9|uint16,string|ipv4-address,uint8|boolean,string", SURE),
    ),
    ...of(
      "option, dhcp option, dhcp 4 option, dhcp 6 option",
      figure("code", [3, 6, 15, 42, 66, 67, 51, 119, 121, 150], SURE),
      one(
        "formatted value, value",
        "192.0.2.1|192.0.2.53, 198.51.100.53|example.com|3600|tftp.example.net|pxelinux.0",
        SURE,
      ),
      one("space, option space", "dhcp4|dhcp6|vendor-1234|dhcp4", SURE),
    ),
    one("space, option space", "dhcp4|dhcp4|dhcp6|vendor-1234", SURE),
    ...of(
      "client class, dhcp 4 client class, dhcp 6 client class",
      one("name", CLASSES, SURE),
      one(
        "test",
        "option[60].hex == 'PXEClient'|substring(option[60].hex,0,6) == 'Aastra'|member('KNOWN')|option[93].hex == 0x0007|substring(option[12].hex,0,3) == 'cam'|pkt4.mac == 0x00005e005301",
        SURE,
      ),
    ),
    ...of(
      "shared network, dhcp 4 shared network, dhcp 6 shared network",
      one("name", "office|guest-wifi|voice|warehouse|campus-north|campus-south|lab|cameras|servers|dormitory", SURE),
    ),
    one("shared network, shared network name", "office|guest-wifi|voice|warehouse|campus-north|lab|cameras", SURE),
    ...of(
      "global parameter, dhcp 4 global parameter, dhcp 6 global parameter",
      one(
        "name",
        "valid-lifetime|renew-timer|rebind-timer|decline-probation-period|echo-client-id|match-client-id|server-tag|t1-percent|ddns-send-updates",
        SURE,
      ),
      one("value", "3600|1800|true|false|86400|0.5|7200|3150", SURE),
    ),
    ...of(
      "audit revision, dhcp 4 audit revision, dhcp 6 audit revision",
      one(
        "log message, message",
        "subnet set|pool added|option deleted|shared network set|global parameter set|client class deleted|server set|IPv4 subnet 12 updated",
        SURE,
      ),
    ),
    ...of("lease state", one("name", "default|declined|expired-reclaimed|released|registered", SURE)),
    ...of(
      "log, logs, lease log",
      one(
        "log, message",
        "DHCPv4 lease allocated for 3600 seconds|lease renewed by client|DHCPRELEASE received|lease reclaimed after it expired|address declined by client",
        SURE,
      ),
    ),
  ],
);
