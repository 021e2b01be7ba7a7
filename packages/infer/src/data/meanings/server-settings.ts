import { figure, list, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";

const SURE = { confidence: 0.95 };
const CERTIFICATES = "(server|www|mail|api|vpn|wildcard|proxy|ldap)(-20(25|26))?";

/** What programs on servers are told once and in one way: directories of people, certificates, formats, who relays. */
export const SERVER_SETTINGS: readonly Meaning[] = [
  list(
    "ldap base dn, ldap basedn, base dn, basedn, root dn, search base, ldap search base, ldap user base, ldap group base, ldap base",
    "dc=example,dc=com|ou=people,dc=example,dc=org|dc=office,dc=example,dc=net|ou=users,dc=example,dc=com",
    SURE,
  ),
  list(
    "ldap bind dn, ldap binddn, bind dn, ldap uname, ldap user dn, ldap admin dn, ldap bind user",
    "cn=reader,dc=example,dc=com|cn=admin,dc=example,dc=org|uid=service,ou=system,dc=example,dc=net",
    SURE,
  ),
  list(
    "ldap user name field, ldap username field, ldap login attribute, uid attribute, ldap uid attribute, ldap user attribute, ldap active flag",
    "samaccountname|uid|userprincipalname|cn|mail",
    SURE,
  ),
  list(
    "ldap filter, ldap auth filter query, ldap user filter, ldap search filter, ldap group filter",
    "(objectClass=person)|(&(objectClass=user)(mail=*))|(memberOf=cn=staff,dc=example,dc=org)|uid=",
    SURE,
  ),
  list(
    "ldap ou, organizational unit dn",
    "OU=Sales,DC=example,DC=com|OU=Workshop,DC=example,DC=com|OU=Staff,DC=example,DC=net|OU=Head Office,DC=example,DC=com",
    SURE,
  ),
  list(
    "ldap fname field, ldap first name attribute, ldap lname field, ldap email attribute, ldap group attribute, ldap member attribute",
    "givenName|sn|mail|memberOf|displayName",
    SURE,
  ),
  meaning("mac address 1, mac address 2, mac address 3, mac 1, mac 2", { text: "macAddress" }, SURE),
  meaning("ip address 1, ip address 2, ip address 3, ip 1, ip 2", { text: "ipv4" }, SURE),
  list("depreciation method", "straight|declining|units|straight_line|declining_balance", SURE),
  list(
    "webhook channel, slack channel, chat channel, mattermost channel",
    "#operations|#alerts|#helpdesk|#deployments|#general",
    SURE,
  ),
  list(
    "eula text, default eula text, eula, license agreement text",
    "You are responsible for this device. Please return it when you leave.|Report loss or damage within one day.|The software may only be used for work.|Do not lend the device to anybody outside of the company.",
    SURE,
  ),
  list("qr text, qr code text, label text", "Property of Example Ltd|IT department|Call 555-0143|Scan to report", SURE),
  pattern("local part, localpart, mailbox local part", "[a-z]{4,8}(\\.[a-z]{4,8})?|info|office|sales|support", SURE),
  meaning(
    "client address, client addr, client ip address, remote addr, peer addr, server addr",
    { text: "ipv4", network: "ipv4" },
    { confidence: 0.93 },
  ),
  meaning(
    "caller id number, cid number, effective caller id number, outbound caller id number, emergency caller id number",
    { text: "phone" },
    SURE,
  ),
  meaning("caller id name, cid name, effective caller id name, outbound caller id name", { text: "fullName" }, SURE),
  list(
    "cron str, cron string, cron spec, cron street",
    "0 0 2 * * *|*/15 * * * *|0 3 * * 0|30 1 * * *|0 */6 * * *",
    SURE,
  ),
  pattern(
    "clone, clone url",
    "https://git\\.example\\.(com|net|org)/(team|infra|web|docs)/(api|site|client|scripts)\\.git",
    { confidence: 0.9 },
  ),
  pattern(
    "clone ssh, clone ssh url",
    "git@git\\.example\\.(com|net|org):(team|infra|web|docs)/(api|site|client|scripts)\\.git",
    SURE,
  ),
  figure("ldap version, ldap protocol version", [3, 3, 2], SURE),
  pattern("ldap pword, ldap password, bind password, ldap bind password", "[A-Za-z0-9]{16}", SURE),
  pattern(
    "ssl cert file, ssl certificate file, tls cert file, cert file, certificate file, ssl cert, tls cert path, cert path, certificate path, ssl certificate path",
    `/etc/ssl/certs/${CERTIFICATES}\\.(pem|crt)`,
    SURE,
  ),
  pattern(
    "ssl key file, tls key file, key file, ssl key path, tls key path, private key path, private key file, certificate key path, ssl certificate key",
    `/etc/ssl/private/${CERTIFICATES}\\.key`,
    SURE,
  ),
  pattern(
    "ca file, ca cert, ca certificate, ca path, ca bundle, ssl ca file, tls ca cert, ca cert file, trusted ca, client ca",
    "/etc/ssl/certs/(ca-certificates|internal-ca|company-ca|example-root)\\.(pem|crt)",
    SURE,
  ),
  list("date display format, date format, dateformat", "Y-m-d|d.m.Y|m/d/Y|d/m/Y|M j, Y", { confidence: 0.9 }),
  list("time display format, time format, timeformat", "H:i|h:i A|H:i:s|g:i a", { confidence: 0.9 }),
  list(
    "http proxy, https proxy, proxy url, outgoing proxy",
    "http://proxy.example.com:3128|http://192.0.2.8:8080|http://proxy.example.net:8888",
    SURE,
  ),
  list(
    "no proxy, proxy exclude, proxy bypass",
    "localhost,127.0.0.1|.example.com,192.0.2.0/24|localhost,.internal.example",
    SURE,
  ),
  list("smtp helo, helo, helo name, ehlo name", "mail.example.com|example.net|smtp.example.org", SURE),
  list(
    "syslog server, log server, remote syslog",
    "udp://192.0.2.14:514|tcp://logs.example.com:6514|logs.example.net",
    SURE,
  ),
  list(
    "ntp server, ntp servers, time server, timeserver",
    "ntp1.example.com|ntp2.example.com|192.0.2.123|time.example.net",
    SURE,
  ),
  list(
    "dns server, dns servers, resolver, resolvers, nameservers, dns resolver",
    "192.0.2.53|198.51.100.53|192.0.2.53,198.51.100.53|2001:db8::53",
    { confidence: 0.93 },
  ),
  list(
    "cipher suite, cipher suites, ssl cipher, ssl ciphers, tls ciphers",
    "HIGH:!aNULL:!MD5|ECDHE+AESGCM:ECDHE+CHACHA20|TLS_AES_256_GCM_SHA384|DEFAULT@SECLEVEL=2",
    SURE,
  ),
  list(
    "tls version, ssl version, min tls version, tls min version, minimum tls version, ssl protocol",
    "TLSv1.2|TLSv1.3|TLSv1.2|TLSv1.1",
    SURE,
  ),
  list(
    "saml idp metadata, idp metadata, metadata url, saml metadata url",
    "https://idp.example.com/saml2/metadata|https://login.example.net/federation/metadata.xml",
    SURE,
  ),
  list(
    "saml attr mapping username, saml username attribute, saml user attribute",
    "uid|mail|sAMAccountName|NameID",
    SURE,
  ),
  list(
    "nameid format, name id format, saml nameid format",
    "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress|urn:oasis:names:tc:SAML:2.0:nameid-format:persistent|urn:oasis:names:tc:SAML:2.0:nameid-format:transient",
    SURE,
  ),
  list(
    "password complexity, pwd secure complexity, password strength policy",
    "letters|numbers|symbols|letters|numbers|case_diff",
    { confidence: 0.9 },
  ),
  list(
    "sshd config, kernel version, kernel release, kernel",
    "6.1.0-25-amd64|5.15.0-118-generic|6.8.0-41-generic|5.14.0-427.el9.x86_64|4.18.0-553.el8_10.x86_64",
    { confidence: 0.9 },
  ),
];
