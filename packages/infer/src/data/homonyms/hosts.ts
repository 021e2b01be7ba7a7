import { LIVING } from "../living-things.ts";
import { senses } from "./sense.ts";

/** What a living thing is called beside its genus; what a process, a connection, a card, a file or a package is called, where the row tells that it is one of a computer. */
export const HOST_HOMONYMS = [
  ...senses(
    "state, status",
    ["ppid pgrp nlwp tgid pid+cmd pid+cmdline pid+priority", "sleeping|running|idle|disk-sleep|stopped|zombie"],
    ["remote+port port+inode port+socket local+remote", "LISTEN|ESTABLISHED|TIME_WAIT|CLOSE_WAIT|SYN_SENT"],
    ["mtu+mac rx+tx duplex", "up|up|down|unknown"],
  ),
  ...senses("type, kind", ["mtu+mac mtu+rx rx+tx", "ethernet|wireless|loopback|bridge|vlan|tunnel"]),
  ...senses("name, interface name", [
    "mtu+mac mtu+rx",
    "~eth[0-3]|ens(18|33|160|192)|enp[1-4]s0|wlan0|lo|docker0|bond0",
  ]),
  ...senses("adapter", [
    "mtu mac interface",
    "Gigabit Ethernet Controller|Wireless-AC 9260|Virtual Network Adapter|10GbE SFP+ Controller|USB Ethernet Adapter",
  ]),
  ...senses("protocol", ["remote+port port+inode port+socket local+remote", "tcp|udp|tcp6|udp6"]),
  ...senses("codename, code name, operating system codename, distribution codename, release codename", [
    "system distribution distro kernel release",
    "bookworm|jammy|noble|bullseye|focal|trixie",
  ]),
  ...senses(
    "major, version major, operating system major",
    ["student degree gpa college enrollment", "-"],
    ["minor+version minor+system minor+patch minor+build", "~[1-9]|1[0-9]|2[0-4]"],
  ),
  ...senses(
    "minor, version minor, operating system minor",
    ["student degree gpa college enrollment", "-"],
    ["major+version major+system major+patch major+build", "~[0-9]|1[0-2]"],
  ),
  ...senses("patch, version patch, operating system patch", ["major+minor", "~[0-9]|1[0-9]"]),
  ...senses("permission, perm, mode, file mode, file permission", [
    "inode mtime uid+gid symlink",
    "rw-r--r--|rwxr-xr-x|rw-r-----|rw-------|rwxrwxr-x",
  ]),
  ...senses("uid, gid, owner uid, owner gid, file uid, file gid", [
    "inode mtime+uid mtime+gid",
    "0|1000|33|1001|65534",
  ]),
  ...senses("gname, group name, owner group", ["inode gid+mtime", "root|www-data|users|adm|staff"]),
  ...senses("format, package format, package type", [
    "architecture+version+vendor architecture+section",
    "deb|rpm|win|pypi|npm|snap|pkg",
  ]),
  ...senses("section", ["architecture+priority package+priority", "admin|libs|net|utils|web|python|devel"]),
  ...senses("priority", ["architecture+section package+section", "optional|required|important|standard|extra"]),
  ...senses("location, install location, install path", [
    "architecture+version install+version software+version",
    "~/opt/[a-z]{4,8}|/usr/(lib|share)/[a-z]{4,8}|C:\\\\Program Files\\\\[A-Z][a-z]{4,8}",
  ]),
  ...senses("source", [
    "architecture+version+vendor architecture+section",
    "~lib[a-z]{3,6}|[a-z]{4,8}-(core|utils|common)",
  ]),
  // How somebody shows who they are.
  ...senses("request method, http method, http verb", ["", "GET|POST|PUT|DELETE|PATCH"]),
  ...senses(
    "second factor method, second factor, two factor method, mfa method, preferred mfa method, preferred 2fa method",
    ["", "totp|webauthn|sms|email|push"],
  ),
  ...senses("attachment, authenticator attachment", [
    "aaguid passkey webauthn fido credential",
    "cross-platform|platform",
  ]),
  ...senses("rpid, rp id, relying party id", [
    "",
    "~(login|auth|id|www|portal)\\.example\\.(com|org|net)|example\\.(com|org|net)",
  ]),
  ...senses("audience, aud, requested audience, granted audience, token audience", [
    "oauth oauth2 jwt token scope client+grant consent openid",
    "~https://(api|files|billing|reports|account)\\.example\\.(com|net|org)",
  ]),
  ...senses("algorithm", ["totp hotp otp digit+period", "SHA1|SHA256|SHA512"]),
  // Beside a genus the rest of the name.
  ...senses("species", ["genus", LIVING.epithet.join("|")]),
  ...senses(
    "medium",
    ["utm campaign referrer visit traffic keyword", "organic|cpc|email|social|referral|none"],
    ["track alert notify notification subscription recipient", "email|sms|web|push"],
  ),
  ...senses("scheme", ["port proxy endpoint host+path", "https|http"]),
  ...senses("hash file, file hash, hash of file, binary hash, image hash", ["", "@sha256"]),
  ...senses("netbios, netbios name, computer netbios name", ["", "~(DESKTOP|LAPTOP|SRV|WS)-[A-Z0-9]{5,7}"]),
  ...senses("worker group, worker pool, task queue", ["", "default|batch|reports|etl|gpu|priority"]),
  ...senses(
    "algorithm",
    ["program sequence alignment organism gene", "blast|smith-waterman|hmm|bwa-mem|k-mer"],
    ["training accuracy dataset feature hyperparameter", "random_forest|xgboost|logistic_regression|k_means|svm"],
  ),
  // What archives and collections say of their things.
  ...senses("right, rights, usage term, usage terms, terms of use, rights statement, license statement", [
    "rights+holder holder license citation publisher collection institution",
    "CC BY 4.0|CC0 1.0|All rights reserved|CC BY-NC 4.0|Public domain",
  ]),
  ...senses("access right, access rights", [
    "rights+holder holder license citation publisher collection institution",
    "open access|restricted access|on request|closed access",
  ]),
  ...senses("collection name, collection", [
    "institution specimen museum herbarium archive holder",
    "Herbarium|Vertebrates|Insects|Fossils|Minerals|Shells|Birds and eggs|Mosses and lichens",
  ]),
  ...senses("series name, series title, series", [
    "issn isbn publisher volume+page journal",
    "Studies in Ecology|Lecture Notes on Data|Handbook of Methods|Annual Reports|Field Guides|Methods in Genetics",
  ]),
  ...senses("issue", ["volume page", "~[1-9]|1[0-2]|[1-4]-[5-6]"]),
  ...senses("volume", ["issue page issn doi", "~[1-9][0-9]?|1[0-4][0-9]"]),
  // What is looked for on machines that have to be safe.
  ...senses("name, title, check name, control name", [
    "^check+remediation ^check+rationale ^check+benchmark ^control+remediation ^rule+remediation",
    "Root login over SSH is disabled|Audit logs are kept|Passwords expire after 365 days|Unused file systems are disabled|Time is synchronised|Firewall is enabled|Guest account is disabled|Permissions of the shadow file are set|Core dumps are restricted|Automatic updates are on",
  ]),
  ...senses("remediation", [
    "rationale benchmark compliance check+result",
    "Set the option to no and restart the service.|Remove the package.|Set the owner to root and the mode to 600.|Enable the service and start it.|Add the line to the configuration file.|Disable the account.",
  ]),
  ...senses("rationale", [
    "remediation benchmark compliance check+result",
    "Fewer services leave less to attack.|Without logs nobody can tell what happened.|Direct logins of administrators cannot be told apart.|Old passwords may be known to others.|What nobody uses nobody updates.",
  ]),
  ...senses("benchmark", [
    "rationale remediation pass+fail",
    "Server Level 1|Server Level 2|Workstation Level 1|Container Host|Database Server",
  ]),
  // Who is asked for one more proof.
  ...senses("method", ["duo mfa twofa factor", "push|totp|sms|phone_call|webauthn"]),
];
