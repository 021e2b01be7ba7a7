import { figure, number, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const SURE = { confidence: 0.955 };
/** Records are of a zone. */
const RECORDS = ["record", "dns record", "zone record", "resource record", "rrset"];
const HASH = "[A-Za-z0-9+/]{42}";

/** Servers that answer for names: zones and what stands in them, the keys that sign them, who may transfer them. */
export const DNS = field(
  "dns_zone dns_record zone_record resource_record rrset tsigkey tsig_key cryptokey crypto_key supermaster super_master domain_metadata dnssec name_server domain? record? zone? nameserver?",
  [
    one("nameserver, name server, ns, primary ns, mname, soa mname", nameServers(), SURE),
    one("rname, hostmaster, soa rname", "hostmaster.example.com|hostmaster.example.net|dns-admin.example.org", SURE),
    figure(
      "serial, soa serial, notified serial, zone serial",
      [2026110401, 2026102201, 2026111902, 2026091701, 2026080303, 2026112001, 2025121101, 2026050801],
      SURE,
    ),
    figure("refresh, refresh interval, soa refresh", [10_800, 3600, 7200, 14_400], SURE),
    figure("expire, soa expire", [604_800, 1_209_600, 3_600_000], { ...SURE, of: ["zone", "domain", "soa"] }),
    figure("minimum, minimum ttl, soa minimum", [3600, 300, 900, 86_400], { ...SURE, of: ["zone", "domain", "soa"] }),
    ...of(
      "domain, zone, dns zone",
      one("type, kind, zone type", "NATIVE|MASTER|SLAVE|PRODUCER|CONSUMER", SURE),
      one("master, masters, primary, primaries", "192.0.2.53|198.51.100.53|192.0.2.10,192.0.2.11|203.0.113.5", SURE),
      one("account, owner account", accounts(), SURE),
      one("catalog, catalog zone", "catalog.example|catalog1.example.net|members.catalog.example", SURE),
      one("option, options", '{"producer":{"group":["web"]}}|{"consumer":{"group":["mail"]}}|{}', SURE),
    ),
    ...of("comment, supermaster, super master", one("account", accounts(), SURE)),
    ...of(
      RECORDS.join(", "),
      figure("prio, priority, preference", [0, 0, 10, 10, 20, 5, 50], SURE),
      meaning("ordername, order name", { text: "hostname" }, SURE),
    ),
    ...of(
      "cryptokey, crypto key, dnssec key, zone key",
      figure("flag, flags", [257, 256, 257], SURE),
      pattern(
        "content, private key, key",
        `Private-key-format: v1\\.2\nAlgorithm: 13 \\(ECDSAP256SHA256\\)\nPrivateKey: ${HASH}==`,
        SURE,
      ),
      one("algorithm", "ECDSAP256SHA256|RSASHA256|ED25519|ECDSAP384SHA384", SURE),
      one("type, kind, key type", "ksk|zsk|csk", SURE),
    ),
    ...of(
      "tsigkey, tsig key",
      one(
        "name, key name",
        "transfer|xfr-secondary|ddns-update|dhcp-update|axfr-provider|acme-update|ns2-transfer",
        SURE,
      ),
      one("algorithm", "hmac-sha256|hmac-sha512|hmac-md5|hmac-sha1|hmac-sha384", SURE),
      pattern("secret", `${HASH}[AEIMQUYcgkosw048]=`, SURE),
    ),
    number("key tag, keytag", 1024, 64_900, 0, SURE),
  ],
  [],
  [
    pair(
      "type, record type, rr type",
      "content, value, data, rdata, target",
      {
        A: "192.0.2.10|198.51.100.24|203.0.113.7|192.0.2.80|198.51.100.112",
        CNAME: "www.example.com|app.example.net|cdn.example.org|shop.example.com",
        MX: "mail.example.com|mx1.example.net|mx2.example.net",
        TXT: '"v=spf1 mx -all"|"v=DMARC1; p=quarantine"|"site-verification=4f1c9a"',
        AAAA: "2001:db8::10|2001:db8:0:1::24|2001:db8:a::80",
        NS: "ns1.example.net|ns2.example.net|ns1.example.org",
        SRV: "0 5060 sip.example.com|5 443 xmpp.example.net|10 389 ldap.example.org",
        PTR: "host10.example.com|gateway.example.net|web3.example.org",
        SOA: "ns1.example.net hostmaster.example.net 2026110401 10800 3600 604800 3600",
        CAA: '0 issue "ca.example"|0 iodef "mailto:security@example.com"',
      },
      { ...SURE, of: RECORDS },
    ),
    pair(
      "kind, metadata kind",
      "content, value",
      {
        "ALLOW-AXFR-FROM": "AUTO-NS|192.0.2.53|2001:db8::53",
        "SOA-EDIT-API": "DEFAULT|INCREASE|EPOCH",
        "SOA-EDIT": "INCEPTION-INCREMENT|EPOCH",
        NSEC3PARAM: "1 0 0 -|1 0 10 ab3f",
        NSEC3NARROW: "1|0",
        "ALSO-NOTIFY": "192.0.2.54|198.51.100.54:5300",
        "TSIG-ALLOW-AXFR": "transfer|xfr-secondary",
        PRESIGNED: "1|0",
      },
      { ...SURE, of: ["domainmetadata", "domain metadata", "zone metadata"] },
    ),
    pair(
      "type",
      "comment",
      {
        A: "Old web server, moves in June|New load balancer|Office gateway",
        MX: "Backup mail server|Mail moved to the new provider",
        CNAME: "Points to the content network|Requested by marketing",
        TXT: "Needed for the certificate|SPF for the newsletter",
        AAAA: "IPv6 since spring|Same machine as the A record",
      },
      { ...SURE, of: ["comment", "record comment", "dns comment"] },
    ),
  ],
);

function nameServers(): string {
  return ["example.net", "example.com", "example.org"].flatMap((zone) => [`ns1.${zone}`, `ns2.${zone}`]).join("|");
}

/** For whom a zone is kept. */
function accounts(): string {
  return "customers|internal|hosting|reseller|lab|partners|office|staging";
}
