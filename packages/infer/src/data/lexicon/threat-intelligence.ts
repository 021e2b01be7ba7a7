import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const SURE = { confidence: 0.955 };
const INDICATORS = ["attribute", "shadow attribute", "indicator", "observable", "ioc", "artifact"];
const EVENTS =
  "Phishing against customers of a bank|Malware campaign with fake invoices|Scanner of exposed RDP servers|Ransomware at a supplier|Credential theft through a fake portal|Command and control servers, weekly list|Spear phishing of a ministry|Botnet of home routers|Malicious browser extension|Exploitation of a mail server";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
feed > url = ~https://(feeds|lists|osint)\.example\.(org|net)/(botnet|phishing|ransomware|urlhaus|tor|c2|malware)/(manifest\.json|list\.csv|ips\.txt)
feed > input source = network
galaxy cluster > author = ["Jane Doe"]|["Example CERT"]|["Jane Doe","Example CERT"]|["Malware Research Team"]
log, template > organization, org = ADMIN|Example CERT|National CSIRT|Bank ISAC|Energy ISAC|University SOC
noticelist, notice list > reference, ref = ["https://law.example.org/reg/2016/679"]|["https://law.example.org/dir/2022/2555"]
organization > landing page = <p>Incident response for the public sector.</p>|<p>Sharing community of banks.</p>
organization > name = Example CERT|National CSIRT|Bank ISAC|Energy ISAC|University SOC|Ministry of Digital Affairs|Northern Telecom SOC|Hospital Alliance CERT|Railway CERT|Malware Research Lab|City of Harbour IT|Insurance ISAC
organization > type = CSIRT|Sector ISAC|Company|Government|Research
organization > restricted to domain = ["cert.example.org"]|["bank.example.com","bank.example.net"]|["soc.example.edu"]
post > content = We see this server as well, sample attached.|False positive, this is a shared hosting address.|Same mail arrived here this morning, other subject.|Sinkholed since yesterday.|Which campaign does this belong to?|The certificate is reused, see the other event.|Rule works, two more hits.|Thanks, blocked at our gateway.
server > name = Example CERT|National CSIRT|Bank ISAC hub|Partner instance|Test instance|Energy ISAC
server > url = https://misp.example.org|https://sharing.example.net|https://intel.example.com|https://misp-test.example.org
server > organization = Example CERT|National CSIRT|Bank ISAC|Energy ISAC
template > name = Phishing E-mail|Malware Report|Indicator List|Ransomware Incident|Botnet Server|Suspicious Domain|Fraud Case|Vulnerability Note
user > gpg key = -----BEGIN PGP PUBLIC KEY BLOCK-----\nmQENBFexample0BCADlq3\n-----END PGP PUBLIC KEY BLOCK-----
`;

/** What is known of attackers and shared with others: events, indicators, sightings, taxonomies (MISP, OpenCTI, TheHive), alerts of sensors. */
export const THREAT_INTELLIGENCE = field(
  "warninglist noticelist galaxy_cluster galaxy_element sharing_group shadow_attribute decaying_model taxonomy_predicate sighting? threat_level threat_actor indicator? observable? ioc misp cerebrate galaxy? taxonomy? event_delegation suricata snort sig_reference sig_class iphdr tcphdr udphdr agent_group syscheck rootcheck vulnerability_scan nvt test_import",
  [
    number("date sighting, news read", 1_733_000_000, 1_790_000_000, 0, { confidence: 0.967 }),
    number("nid sid, nids sid", 4_000_000, 9_000_000, 0, { confidence: 0.967 }),
    ...fromLines(LINES, 0.967),
    ...of(
      "event, threat event, report",
      one("info, title, name", EVENTS, SURE),
      figure("analysis", [2, 2, 1, 0], SURE),
      figure("distribution", [1, 3, 0, 2, 4], SURE),
    ),
    figure("distribution", [5, 5, 1, 3, 0], SURE),
    one(
      "category",
      "Network activity|Payload delivery|External analysis|Artifacts dropped|Payload installation|Antivirus detection|Attribution|Persistence mechanism",
      { ...SURE, of: INDICATORS },
    ),
    one("value2, value 2", "443|80|8080||invoice.pdf", { ...SURE, of: INDICATORS }),
    one("object relation", "ip|domain|url|md5|sha256|filename|first-seen|port|subject|from", SURE),
    one(
      "comment",
      "Seen in mail gateway logs|From partner report|Sinkholed since May|Possible false positive|Second stage|Resolved at time of analysis",
      { ...SURE, of: [...INDICATORS, "object", "object reference", "event"] },
    ),
    ...of(
      "object, misp object",
      one("name", "file|domain-ip|email|url|network-connection|x509|person|vulnerability|process|registry-key", SURE),
      one("meta category, metum category", "file|network|misc|vulnerability|attack-pattern", SURE),
      one(
        "description",
        "File object describing a file with meta-information|A domain and IP address seen as a tuple|Email object describing an email with meta-information|URL object with its parts|Vulnerability object describing a weakness",
        SURE,
      ),
    ),
    one(
      "relationship type",
      "drops|connects-to|communicates-with|downloaded-from|contains|resolves-to|related-to|derived-from",
      SURE,
    ),
    ...of(
      "feed",
      one(
        "name, title",
        "Daily botnet list|Phishing pages|Malware hashes|Partner CERT events|Tor exit nodes|Scanner addresses|National CERT|Ransomware indicators",
        SURE,
      ),
      one("provider", "Example CERT|Partner CSIRT|University lab|Open list|Sector ISAC", SURE),
      one("source format", "misp|csv|freetext", SURE),
      one("input source", "network|local", SURE),
      one(
        "rule, rules",
        '{"tags":{"OR":[],"NOT":[]},"orgs":{"OR":[],"NOT":[]}}|{"url_params":"{\\"timestamp\\":\\"30d\\"}"}',
        SURE,
      ),
    ),
    one(
      "pull rule, pull rules, push rule, push rules",
      '{"tags":{"OR":["tlp:white"],"NOT":[]},"orgs":{"OR":[],"NOT":[]}}|{"tags":{"OR":[],"NOT":[]},"orgs":{"OR":[],"NOT":[]}}',
      SURE,
    ),
    ...of(
      "galaxy",
      one(
        "name",
        "Threat Actor|Ransomware|Malpedia|Attack Pattern|Tool|Sector|Country|Banker|RAT|Botnet|Exploit-Kit|Stealer",
        SURE,
      ),
      one("type", "threat-actor|ransomware|malpedia|mitre-attack-pattern|tool|sector|country|banker|rat|botnet", SURE),
      one("icon", "user-secret|btc|shield|map|gavel|industry|globe|eye|sitemap|key", SURE),
      one(
        "kill chain order",
        '{"attack":["initial-access","execution","persistence"]}|{"fraud":["initiation","execution"]}',
        SURE,
      ),
      one("namespace", "misp|mitre-attack|deprecated|disarm", SURE),
      one("version", "3|12|18|24|7", SURE),
      one(
        "description",
        "Names of groups that attack others.|Programs that encrypt files and ask for money.|Techniques seen in attacks.|Tools used by attackers.|Branches of industry that are attacked.",
        SURE,
      ),
    ),
    ...of(
      "galaxy cluster, cluster",
      one(
        "value, name",
        "Quiet Heron|Ghost Lynx|Amber Viper|Silent Moth|Iron Jackal|Grey Kestrel|Blue Marten|Night Adder",
        SURE,
      ),
      one("type", "threat-actor|ransomware|tool|banker|rat|botnet", SURE),
      one(
        "tag name",
        'misp-galaxy:threat-actor="Quiet Heron"|misp-galaxy:ransomware="Amber Viper"|misp-galaxy:tool="Silent Moth"|misp-galaxy:rat="Iron Jackal"',
        SURE,
      ),
      one(
        "description",
        "Group that goes after shipping companies.|Loader sold on forums since 2023.|Steals credentials of mail accounts.|Encrypts file servers over night.|Uses documents with macros.",
        SURE,
      ),
      one("source", "Example CERT|Partner report|Open source reporting|University lab", SURE),
    ),
    ...of(
      "galaxy element",
      one("key", "refs|synonyms|country|cfr-suspected-victims|kill_chain|mitre_platforms|meta.date", SURE),
    ),
    ...of(
      "galaxy element",
      one(
        "value",
        "https://reports.example.com/2026/014|Iron Wolf|XX|Private sector|attack:persistence|Windows|2025-11-02",
        SURE,
      ),
    ),
    ...of(
      "tag, misp tag",
      one(
        "name, tag",
        'tlp:white|tlp:green|tlp:amber|tlp:red|type:OSINT|malware:loader|phishing|admiralty-scale:source-reliability="b"|workflow:state="draft"|ransomware|botnet|c2|sector:energy|sector:health',
        { confidence: 0.95 },
      ),
    ),
    ...of(
      "taxonomy",
      one(
        "namespace, name",
        "tlp|admiralty-scale|workflow|estimative-language|malware_classification|phishing|dark-web|ransomware|course-of-action|kill-chain",
        SURE,
      ),
      one(
        "description",
        "How far information may be shared.|How reliable a source is.|Where an event stands in its review.|How likely something is.|What sort of malware it is.",
        SURE,
      ),
    ),
    ...of(
      "taxonomy predicate, predicate, taxonomy entry",
      one("value", "white|green|amber|red|source-reliability|state|likelihood-probability|malware-category", SURE),
      one(
        "expanded",
        "(TLP:WHITE) May be shared freely|(TLP:GREEN) Community wide|(TLP:AMBER) Limited|(TLP:RED) Named recipients only|Source Reliability|State",
        SURE,
      ),
      one(
        "description",
        "May be shared without limits.|May be shared within the community.|Only for those who need to know.|Only for those who were named.",
        SURE,
      ),
    ),
    ...of(
      "sighting",
      one("source", "mail gateway|proxy|endpoint agent|dns sensor|firewall|honeypot", SURE),
      figure("type", [0, 0, 0, 1, 2], SURE),
    ),
    ...of(
      "warninglist, warning list",
      one(
        "name, title",
        "List of known public DNS resolvers|Top 1000 websites|Ranges of cloud providers|RFC 1918 networks|Known hashes of empty files|Security vendors' domains|Link shorteners|Disposable mail domains",
        SURE,
      ),
      one("type", "cidr|hostname|string|substring|regex", SURE),
      one("category", "false_positive|known", SURE),
      one(
        "description",
        "Events that contain one of these entries are likely false positives.|Resolvers that many people use.|Addresses of large hosting companies.|Networks that are not routed.",
        SURE,
      ),
    ),
    ...of(
      "warninglist entry, warning list entry",
      one(
        "value",
        "192.0.2.0/24|resolver.example.net|www.example.com|d41d8cd98f00b204e9800998ecf8427e|10.0.0.0/8|198.51.100.0/24|short.example",
        SURE,
      ),
    ),
    ...of(
      "noticelist, notice list",
      one("name", "gdpr|national-law|sector-rules|sharing-agreement", SURE),
      one(
        "expanded name",
        "General Data Protection Regulation|National law on computer crime|Rules of the sector|Agreement on sharing",
        SURE,
      ),
      one("geographical area", '["EU"]|["DE"]|["US"]|["FR","BE"]', SURE),
    ),
    ...of(
      "sharing group",
      one(
        "name",
        "Energy sector|Banks|Hospitals|National CERTs|Universities|Regional partners|Trusted few|Incident 2026-014",
        SURE,
      ),
      one(
        "releasability",
        "Members of the sector|National CERTs only|Named organisations|Everybody in the community",
        SURE,
      ),
      one(
        "description",
        "For indicators of current attacks on the sector.|Set up for one incident.|Weekly exchange of lists.",
        SURE,
      ),
    ),
    ...of(
      "cerebrate, misp server, sync server",
      one("name", "Hub of the community|National node|Sector node|Test hub", SURE),
    ),
    ...of(
      "decaying model, decay model",
      one("name", "NIDS simple decay|Phishing model|Default model|Hash model", SURE),
      one("formula", "polynomial|linear", SURE),
      one(
        "parameter, parameters",
        '{"lifetime":30,"decay_speed":2.3,"threshold":30}|{"lifetime":3,"decay_speed":2.3,"threshold":30}',
        SURE,
      ),
      one("attribute type, attribute types", '["ip-src","ip-dst","domain"]|["md5","sha256"]|["url"]', SURE),
    ),
    one(
      "gpgkey, gpg key, pgp key, certif public",
      "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEZkQw1h\n-----END PGP PUBLIC KEY BLOCK-----|-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQINBGPqz7\n-----END PGP PUBLIC KEY BLOCK-----",
      SURE,
    ),
    number("nids sid, sid, signature id", 1_000_000, 9_999_999, 0, { confidence: 0.94 }),
    one("model", "Event|Attribute|User|Organisation|Server|Feed|Tag|SharingGroup", {
      ...SURE,
      of: ["log", "audit log"],
    }),
    one("job type", "publish_event|pull|push|generate_correlation|cache_feeds|enrichment", SURE),
    one("job input", "Event: 4127|Server: 3|Feed: 12|Event: 5180", SURE),
    one("worker", "default|email|cache|prio|update", { ...SURE, of: ["job"] }),
    one(
      "message",
      "Pull completed. 14 events pulled.|Event published.|Feed caching failed.|Job done.|Started by anna@example.com",
      { ...SURE, of: ["job"] },
    ),
    one(
      "title",
      "Event published|Attribute added|User logged in|Feed fetched|Server synchronised|Tag attached|Login failed",
      { ...SURE, of: ["log"] },
    ),
    one("sector", "Energy|Finance|Health|Government|Telecoms|Academia|Transport|Water", SURE),
    ...of(
      "regexp",
      one("regexp", "/.:.ProgramData./i|/.:.Users..*.AppData./i|/^10\\./|/.:.Windows.System32./i", SURE),
      one("replacement", "%ALLUSERSPROFILE%|%APPDATA%||%SYSTEMROOT%", SURE),
    ),
    pattern("cve, cve id, vulnerability", "CVE-20(2[3-6])-[0-9]{4,5}", { confidence: 0.94 }),
  ],
  [],
  [
    pair(
      "type",
      "value1, value 1, value, indicator",
      {
        "ip-dst": "192.0.2.14|198.51.100.77|203.0.113.9|192.0.2.201",
        domain: "login-update.example|invoice-portal.example|cdn-sync.example",
        url: "http://login-update.example/office/index.php|http://cdn-sync.example/a/payload.bin",
        md5: "9e107d9d372bb6826bd81d3542a419d6|e4d909c290d0fb1ca068ffaddf22cbd0|0cc175b9c0f1b6a831c399e269772661|92eb5ffee6ae2fec3ad71c777531578f|4a8a08f09d37b73795649038408b5f33|8277e0910d750195b448797616e091ad",
        sha256:
          "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08|60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
        "email-src": "billing@invoice-portal.example|no-reply@login-update.example",
        filename: "invoice_0412.docm|update.exe|scan.pdf.js",
        "user-agent": "Mozilla/4.0 (compatible; MSIE 6.0)|python-requests/2.31",
        vulnerability: "CVE-2024-21412|CVE-2025-0282",
        "ip-src": "198.51.100.23|203.0.113.150",
      },
      { ...SURE, of: INDICATORS },
    ),
  ],
);
