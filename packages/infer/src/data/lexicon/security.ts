import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const CVSS_VECTORS =
  "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H|CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:L/I:L/A:N|CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N|CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:C/C:L/I:L/A:N";

/** Access, weaknesses and attacks. */
export const SECURITY = field(
  "vulnerability pentest iam access_review security_event threat? siem exploit cve malware finding? security_alert phishing penetration_test security_finding ioc intrusion security_scan iam_policy entitlement? privileged_access edr access_request secret_rotation bug_bounty asset_scan detection_rule yara_rule sigma_rule honeypot attacker attack_log blocked_ip threat_intel threat_feed security_log security_incident soc_alert quarantine waf firewall_rule firewall_log port_scan scan_target scan_finding ids ips network_alert detection? scan? alert? attack? log? case? ingest_source? role? permission?",
  [
    ...of(
      "detection rule, sigma rule, yara rule, alert rule, correlation rule, rule, security rule",
      one(
        "name, title, rule name",
        "Brute force on SSH|Impossible travel|New administrator account|Suspicious PowerShell command|Many failed logins|Port scan from one address|Cleared event log|Connection to known bad address|Unusual data upload|Service installed on server|Login outside of hours|Mass deletion of files",
      ),
      one(
        "description, summary",
        "Ten or more failed logins within five minutes.|Two logins from countries too far apart for the time between.|A user was added to the administrators.|PowerShell was started with an encoded command.|One address tried more than fifty ports.|The security log was cleared by hand.|A service account signed in from a new country.|Logging was switched off on a host.|More than a thousand files were renamed within a minute.|A certificate was exported together with its key.|Traffic to an address on the block list.|A new mail rule forwards everything outside.",
      ),
      one("action, response, rule action", "alert|alert|suppress|block|log"),
      one("category, type, rule type", "authentication|network|malware|persistence|privilege_escalation|exfiltration"),
    ),
    ...of(
      "alert, security alert, detection, network alert, soc alert, threat alert, siem alert, intrusion alert, threat",
      one(
        "title, name, alert name, signature, rule name",
        "Brute force on SSH|Impossible travel|New administrator account|Suspicious PowerShell command|Many failed logins|Port scan detected|Cleared event log|Connection to known bad address|Unusual data upload|Malware found in attachment|Login outside of hours|SQL injection attempt",
      ),
      one(
        "message, description, detail, summary",
        "14 failed logins for one account within 3 minutes.|Encoded command started by a service account.|One address tried 212 ports in a minute.|Login from two countries within one hour.|A file with a known bad hash was written.|4.2 GB were sent to an unknown host.|A new user was added to the administrators.|New forwarding rule in a mailbox of accounting.|Antivirus stopped on two hosts.|Token used from an unknown network.|Outbound connection to a listed address on port 8443.|A user joined the group of domain administrators.|DNS requests to a young domain.|317 files renamed within a minute.",
      ),
      one("status, state", "new|investigating|resolved|acknowledged|false_positive"),
      one(
        "type, category, alert type, attack type",
        "brute_force|malware|port_scan|phishing|data_exfiltration|privilege_escalation|anomaly",
      ),
    ),
    ...of(
      "case, incident, security incident, investigation, security case",
      one(
        "title, name, subject",
        "Phishing wave in finance|Compromised service account|Ransomware on file server|Suspicious logins from abroad|Data upload to unknown host|Malware on a laptop|Leaked API key|Brute force against VPN",
      ),
      one(
        "description, summary, detail, finding",
        "Several users opened the same attachment.|The account was used from two countries within an hour.|Files on one share were encrypted overnight.|A key was found in a public repository.|The laptop was isolated and an image was taken.|Passwords of all affected users were reset.|Old account of a contractor was still active.|The web server had a known weakness.|No data left the network.|Two hosts were rebuilt from backup.|The alert was a false one, rule changed.|The supplier was informed.",
      ),
      one("status, state", "open|investigating|contained|resolved|closed"),
      one("type, category, incident type", "phishing|malware|unauthorized_access|data_leak|denial_of_service|insider"),
    ),
    ...of(
      "log, event log, security log, attack log, firewall log, event, security event, siem event, network log",
      one(
        "source, log source, source type, event source",
        "syslog|windows|firewall|sysmon|cloudtrail|nginx|auth.log|edr",
      ),
      one("action, outcome, decision", "allowed|blocked|failed|success|dropped"),
    ),
    ...of(
      "ingest source, log source, data source, feed, threat feed, collector",
      one(
        "name, title",
        "dc-01 security log|Firewall Frankfurt|Web server access log|VPN gateway|Mail gateway|Sysmon laptops|Cloud audit trail|DNS resolver",
      ),
      one("type, kind, source type", "syslog|windows|agent|api|file|kafka"),
    ),
    one("severity, alert severity, match severity, threat severity, severity level", "medium|low|high|critical|info"),
    one(
      "match category, event type, log category",
      "authentication|network|malware|process|file|configuration|registry",
    ),
    one(
      "process name, parent process name, match process, process, image, parent image, parent process",
      "svchost.exe|powershell.exe|sshd|explorer.exe|cmd.exe|chrome.exe|lsass.exe|bash|cron|nginx|python3|services.exe|outlook.exe",
    ),
    one(
      "registry key, registry path, reg key",
      "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Run|HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce|HKLM\\System\\CurrentControlSet\\Services|HKLM\\Software\\Policies\\Microsoft\\Windows Defender|HKCU\\Software\\Classes",
    ),
    pattern(
      "file path, target filename, image path",
      "(C:\\\\(Windows\\\\(System32|Temp)|Users\\\\(anna|tom|svc-backup)\\\\Downloads)\\\\[a-z]{5,9}\\.(exe|dll|ps1|tmp)|/(tmp|var/tmp|usr/bin|opt)/[a-z]{4,9}(\\.sh)?)",
      { of: ["log", "event", "security event", "alert", "security log", "process"] },
    ),
    one(
      "attack name, attack pattern, attack, attack kind",
      "brute_force|sql_injection|port_scan|xss|path_traversal|credential_stuffing|denial_of_service",
    ),
    one(
      "payload, attack payload, raw request, exploit payload",
      "' OR 1=1 --|../../etc/passwd|<script>alert(1)</script>|GET /wp-login.php HTTP/1.1|root:123456|;cat /etc/shadow|GET /.env HTTP/1.1",
      { of: ["attack", "attack log", "honeypot", "honeypot event", "honeypot log", "waf", "waf log", "attempt"] },
    ),
    one(
      "threat intel source, intel source, feed name, reputation source",
      "abuse list|spam list|internal|partner feed|honeypot",
    ),
    one(
      "event id name, event name",
      "Logon|Process created|Service installed|Account locked|File deleted|Firewall rule changed",
    ),
    meaning(
      "windows event, event id, match event id",
      {
        integer: {
          generator: "choice",
          options: { values: [4624, 4624, 4625, 4625, 4634, 4688, 4720, 4732, 7045, 1102] },
        },
      },
      { confidence: 0.92 },
    ),
    pattern("cve, cve id, cve number", "CVE-20(19|2[0-5])-[0-9]{5}"),
    one("cvss vector, vector, vector string", CVSS_VECTORS),
    one("cvssv3, cvss v3, cvssv3 vector", CVSS_VECTORS),
    number("cvssv3 score, cvss v3 score", 2.1, 9.8, 1),
    meaning(
      "cwe, cwe number",
      { integer: { generator: "choice", options: { values: [79, 89, 22, 287, 352, 502, 798, 787, 200, 20] } } },
      { confidence: 0.94 },
    ),
    one("numerical severity", "S2|S3|S1|S4|S0"),
    one(
      "step to reproduce, steps to reproduce, reproduction",
      "Log in, open the search and enter the payload.|Send the request twice within a second.|Upload a file with a double extension.|Call the address without a session.|Change the id in the address to another customer's.",
    ),
    one("severity, finding severity", "medium|high|low|critical|info", { of: ["finding", "vulnerability"] }),
    one(
      "component name, component, package name, library",
      "lodash|log4j-core|openssl|spring-web|jackson-databind|requests|express|django|axios|zlib",
      { of: ["finding", "vulnerability", "component", "sbom component"] },
    ),
    one(
      "file path, path",
      "src/main/java/app/LoginController.java|app/views/search.py|lib/session.js|config/nginx.conf|src/api/users.ts|Dockerfile",
      { of: ["finding", "vulnerability"] },
    ),
    one(
      "scan type, scanner, test type",
      "ZAP Scan|Trivy Scan|Semgrep JSON Report|Nmap Scan|SonarQube Scan|Dependency Check Scan|Burp Scan",
      { of: ["test", "test import", "scan", "test type"] },
    ),
    one("test strategy, strategy", "https://wiki.example.com/security/testing|Black box|Grey box|White box"),
    one("business criticality", "high|medium|very high|low|none"),
    one("effort for fixing, effort, fix effort", "Low|Medium|High"),
    one("authentication type, auth type", "API|Password|SSH"),
    one("weakness, cwe, cwe id", "CWE-79|CWE-89|CWE-22|CWE-287|CWE-352|CWE-502|CWE-798|CWE-787"),
    one(
      "remediation, recommendation, fix, mitigation",
      "Update the library to the fixed version.|Validate input on the server and encode output.|Disable the old protocol versions.|Rotate the key and remove it from the repository.|Restrict access to the management network.|Require a second factor for administrators.",
    ),
    one("attack vector, vector type, attack type", "network|adjacent|local|physical"),
    one("attack complexity", "low|high"),
    one("privileges required, privilege required", "none|low|high"),
    one(
      "vuln status, vulnerability status, finding status, remediation status",
      "fixed|open|in_progress|accepted|false_positive",
    ),
    one("risk rating, risk level, risk, residual risk, inherent risk", "medium|high|low|critical|informational"),
    one("retest result, retest status", "fixed|not fixed|partly fixed|pending"),
    one(
      "evidence, proof, proof of concept",
      "Response contains the unescaped parameter.|Default credentials were accepted.|The header is missing on all pages.|Directory listing shows backup files.|Session stays valid after logout.|Error page shows the stack trace.",
    ),
    one("effect, policy effect", "allow|deny"),
    one("policy type", "managed|inline|custom|service_control"),
    one("certification decision, review decision, attestation", "approve|revoke|modify|pending"),
    one(
      "justification, business justification, access reason, reason for access",
      "Needed for monthly reporting.|On call for this service.|Covers for a colleague until June.|Project ends in autumn.|Support of customers in this region.|No longer needed, changed team.",
    ),
    one(
      "event category, security event type, event class",
      "authentication|network|malware|privilege change|data access|configuration",
    ),
    one(
      "tactic, mitre tactic, attack tactic",
      "Initial Access|Execution|Persistence|Credential Access|Discovery|Lateral Movement|Exfiltration",
    ),
    pattern("technique, mitre technique, technique id", "T1[0-5][0-9]{2}(\\.00[1-9])?"),
    one("verdict, classification, triage result", "false positive|benign|true positive|suspicious"),
    one(
      "threat type, malware type, threat name, indicator type",
      "phishing|trojan|ransomware|adware|brute force|spyware|worm",
    ),
    one("threat actor type, actor type", "criminal|insider|hacktivist|unknown"),
    one("scan type, scan mode", "authenticated|external|internal|web application|container"),
    one(
      "exploitability, exploit maturity, exploit status",
      "none known|proof of concept|weaponised|actively exploited",
    ),
    one("access level, privilege level, permission level", "read|write|admin|owner"),
    one("mfa method, second factor, factor type", "totp|sms|webauthn|push|email"),
    one("auth result, login result, authentication result", "success|wrong_password|locked|mfa_failed"),
    number("cvss, cvss score, base score", 2.1, 9.8, 1),
    number("epss, epss score", 0.001, 0.6, 4),
    ...of(
      "vulnerability, finding, security finding, pentest finding",
      one(
        "title, name",
        "Cross-site scripting in search|SQL injection in report filter|Outdated TLS configuration|Missing rate limit on login|Directory listing enabled|Hard-coded credentials|Weak password policy|Open redirect after logout|Verbose error messages|Insecure direct object reference",
      ),
      one("status", "fixed|open|in_progress|accepted|false_positive"),
      one(
        "description, impact",
        "An attacker could run scripts in the browser of another user.|Passwords can be guessed without limit.|Old protocol versions are still offered.|Files of other tenants can be read by changing a number.|The response reveals internal host names.",
      ),
    ),
    ...of(
      "iam policy, policy, role, permission set",
      one(
        "name, title",
        "ReadOnlyAccess|BillingView|DeveloperAccess|BackupOperator|SupportAgent|NetworkAdmin|AuditReader|DataScientist",
      ),
    ),
    ...of(
      "access review, access request, entitlement",
      one("decision, status", "approved|revoked|pending|escalated"),
      pattern("campaign, cycle, review campaign", "20(2[3-5]) Q[1-4]"),
    ),
  ],
);
