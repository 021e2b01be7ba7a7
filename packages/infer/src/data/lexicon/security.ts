import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const CVSS_VECTORS =
  "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H|CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:L/I:L/A:N|CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N|CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:C/C:L/I:L/A:N";

/** Access, weaknesses and attacks. */
export const SECURITY = field(
  "vulnerability pentest iam access_review security_event threat? siem exploit cve malware finding? security_alert phishing penetration_test security_finding ioc intrusion security_scan iam_policy entitlement? privileged_access edr access_request secret_rotation bug_bounty asset_scan role? permission?",
  [
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
