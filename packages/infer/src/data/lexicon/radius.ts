import { figure, number, pattern, small } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const SURE = { confidence: 0.96 };
const MAC = "([0-9A-F]{2}-){5}[0-9A-F]{2}";
const CHECKED = ["radcheck", "radgroupcheck", "rad check", "rad group check"];
const REPLIED = ["radreply", "radgroupreply", "rad reply", "rad group reply"];

/** Who may dial in, by what means, for how long: RADIUS (RFC 2865, RFC 2866) and what is accounted there. */
export const RADIUS = field(
  "radacct radcheck radreply radgroupcheck radgroupreply radusergroup radpostauth radippool nasreload radhuntgroup rad_acct rad_check rad_reply userbillinfo hotspot? nas? billing_plan? .nasipaddress .acctsessionid .acctstarttime",
  [
    ...of("radpostauth, post auth, postauth", one("reply", "Access-Accept|Access-Reject", { confidence: 0.98 })),
    meaning("nasipaddress, nas ip address, nas ip, framed ip address, framedipaddress", { text: "ipv4" }, SURE),
    pattern("framedipv6address, framed ipv6 address", "2001:db8:[0-9a-f]{1,4}::[0-9a-f]{1,4}", SURE),
    pattern("framedipv6prefix, framed ipv6 prefix", "2001:db8:[0-9a-f]{1,4}:[0-9a-f]{1,4}::/64", SURE),
    pattern("delegatedipv6prefix, delegated ipv6 prefix", "2001:db8:[0-9a-f]{2}00::/56", SURE),
    pattern("framedinterfaceid, framed interface id", "([0-9a-f]{1,4}:){3}[0-9a-f]{1,4}", SURE),
    pattern("calledstationid, called station id", `${MAC}:(Office|Guest|Hotspot|Campus)`, SURE),
    pattern("callingstationid, calling station id", MAC, SURE),
    pattern("acctsessionid, acct session id", "[0-9A-F]{8}-[0-9A-F]{8}", SURE),
    pattern("acctuniqueid, acct unique id", "[0-9a-f]{32}", SURE),
    one("nasporttype, nas port type, port type", "Wireless-802.11|Ethernet|Virtual|PPPoEoVLAN|ISDN", SURE),
    pattern("nasportid, nas port id, nasport", "(ether|sfp|wlan)[1-9]|ge-0/0/[0-9]|slot=0;port=[1-9]", SURE),
    one(
      "acctterminatecause, terminate cause, termination cause",
      "User-Request|Lost-Carrier|Session-Timeout|Idle-Timeout|Admin-Reset|NAS-Reboot|Lost-Service",
      SURE,
    ),
    one("acctauthentic, acct authentic", "RADIUS|Local|Remote", SURE),
    one("servicetype, service type", "Framed-User|Login-User|Call-Check-User|Administrative-User", SURE),
    one("framedprotocol, framed protocol", "PPP|SLIP|ARAP", SURE),
    one(
      "connectinfo start, connectinfo stop, connect info",
      "CONNECT 54Mbps 802.11g|CONNECT 866Mbps 802.11ac|1000000000|CONNECT 11Mbps 802.11b|CONNECT 300Mbps 802.11n",
      SURE,
    ),
    figure("acctinterval, acct interval, interim interval", [300, 600, 300, 60, 900], SURE),
    small("acctsessiontime, acct session time, session time", 20, 86_400, 0, SURE),
    pattern("class", "(staff|guest|gold|silver|basic|voice)", SURE),
    one("realm", "example.com|example.net|campus.example|staff.example|guest.example", SURE),
    one(
      "groupname, group name",
      "staff|guests|students|vpn-users|premium|basic|disabled|voip|admins|contractors",
      SURE,
    ),
    one("pool name, ip pool", "main_pool|guest_pool|vpn_pool|voip_pool|dsl_pool|wifi_pool", SURE),
    pattern("pool key", "[1-9][0-9]{0,2}|00-00-5E(-[0-9A-F]{2}){3}", SURE),
    one("reply", "Access-Accept|Access-Accept|Access-Reject", {
      ...SURE,
      of: ["radpostauth", "post auth", "auth log"],
    }),
    pattern("pass", "[a-z]{4,7}[0-9]{2,4}", { ...SURE, of: ["radpostauth", "post auth"] }),
    ...of(
      "nas, radius client, hotspot",
      pattern("nasname, name", "192\\.0\\.2\\.[1-9][0-9]?|nas[1-9]\\.example\\.(com|net)", SURE),
      pattern("shortname, short name", "(ap|sw|bras|vpn|wlc|core)-(north|south|hall|office|lab|campus)-[1-9]", SURE),
      one("type", "other|cisco|mikrotik|computone|livingston|juniper|tc", SURE),
      figure("ports", [1812, 1812, 0, 3799, 1645], SURE),
      one("server, virtual server", "default|inner-tunnel|guest|vpn", SURE),
      one("community", "public|monitoring|noc-read|private", SURE),
      one(
        "description",
        "Access points of the main hall|Access server, north|VPN concentrator|Controller of the campus|Switch of the laboratory|Hotspot in the lobby|Test client",
        SURE,
      ),
    ),
    one("op, operator", ":=|==|=|+=|!=", { ...SURE, of: [...CHECKED, ...REPLIED, "check", "reply"] }),
    number("octet, octets, acctinputoctets, acctoutputoctets", 20_000, 4_000_000_000, 0, { confidence: 0.85 }),
  ],
  [],
  [
    pair(
      "attribute",
      "value",
      {
        "Cleartext-Password": "winter-harbor|green.apple7|blue-stone-12|paper-lamp",
        "Simultaneous-Use": "1|2|3",
        "Auth-Type": "Accept|Reject|Local",
        Expiration: "31 Dec 2026|1 Mar 2027|15 Jul 2027",
        "NAS-IP-Address": "192.0.2.14|198.51.100.9|203.0.113.2",
        "Calling-Station-Id": "00-00-5E-00-53-1A|00-00-5E-00-53-7C",
        "Max-Daily-Session": "7200|14400|28800",
        "Pool-Name": "main_pool|guest_pool",
      },
      { ...SURE, of: CHECKED },
    ),
    pair(
      "attribute",
      "value",
      {
        "Framed-IP-Address": "10.0.20.31|10.0.20.44|192.0.2.61",
        "Session-Timeout": "3600|7200|86400",
        "Idle-Timeout": "600|900|1800",
        "Framed-Protocol": "PPP",
        "Service-Type": "Framed-User|Login-User",
        "Tunnel-Private-Group-Id": "20|30|110",
        "Reply-Message": "Welcome|Your account has expired|Please renew your plan",
        "Acct-Interim-Interval": "300|600",
      },
      { ...SURE, of: REPLIED },
    ),
  ],
);
