const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words of columns by which programs keep what they themselves are about. */
export const OF_PROGRAMS = words(
  "host hostname ip ipv4 ipv6 port protocol daemon checksum dns mac snmp ssl tls http https uri ttl timeout interval retry hash sha md5 session cron config configuration proxy node cluster worker token plugin module cache debug byte packet octet server client interface socket domain subnet netmask vlan firewall gateway router switch queue job task payload metadata uuid guid serialized xml json script command exec regex pattern charset encoding mime agent thread process pid uid gid kernel cpu memory disk volume snapshot mount filesystem path directory binary branch commit repository sip rtp oauth saml ldap realm nonce cipher algorithm certificate fingerprint key secret schema index cursor offset latency bandwidth throughput uptime acl namespace context handler callback listener hook event trigger flag mask bit version revision build release instance template parameter attribute option variable default mode state class",
);

/** Words of columns by which people keep what they trade, teach, treat and play. */
export const OF_PEOPLE = words(
  "price amount cost total order invoice customer product payment patient doctor student teacher course grade employee salary department supplier stock sale discount tax address city street country phone birth gender booking reservation room guest ticket seat movie book author genre album song recipe ingredient meal member subscription plan contract property rent tenant vehicle driver trip flight delivery shipment warehouse quantity unit weight height age rating review comment description notes category team player match score season club appointment visit diagnosis treatment medication dose vaccine",
);

/** What tables are called by which those who run machines and programs keep these. */
export const MACHINES = words(
  "server node host cluster container deployment instance hypervisor endpoint pod namespace volume mount network subnet firewall backup snapshot registry domain proxy agent runner pipeline credential secret certificate keypair daemon bucket replica shard tunnel vlan router switch gateway kernel artifact worker protocol federation config",
);

/** Words of columns that programs write for programs, of which a table has several. */
export const WRITTEN_BY_PROGRAMS = words(
  "token hash payload uuid guid json url uri ip agent header queue session request response checksum digest config metadata param parameter argument kwarg fingerprint namespace api http timestamp epoch cookie cache thread process exception stacktrace traceback schema query sql trace span latency ttl retry port host hostname endpoint callback serialized encrypted encoding signature salt nonce bucket blob byte md5 sha regex cron worker webhook commit git docker container proxy ssl tls dns json metadata",
);
