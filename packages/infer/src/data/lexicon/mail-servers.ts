import { meaning } from "../meaning.ts";
import { figure, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.955 };

/** What is told of some tables of such servers only. */
const LINES = String.raw`
admin, domain admin, quota 2, totp exception address, mailbox password token > user name, username = @email
fetch email, fetchmail > source user, src user = ~(anna|ben|office|sales|info|support|clara|emil)(@example\.(com|net|org))?
log > user name, username = ~(admin|postmaster|anna|ben)@example\.(com|net|org) \(192\.0\.2\.[1-9][0-9]?\)
message receipt, msgrcpt > content = C|C|S|S|M|V|H|B
message, msgs > time iso = ~202[56](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])T(0[0-9]|1[0-9])[0-5][0-9][0-5][0-9]Z
message, msgs > quarantine location, quar location, quar loc = ~(spam|virus|badh)-[A-Za-z0-9_-]{12}\.gz
message, msgs > host = mx1.example.com|mx2.example.com|mail.example.com
policy > virus admin, spam admin = virus-quarantine@example.com|postmaster@example.com|spam-quarantine@example.com
mailbox > maildir, mail dir = ~example\.(com|net|org)/(anna|ben|clara|dora|emil|finn|greta|hugo|ines|jonas|kira|leo|mia|omar|paula|rita|sam|tess|office|sales|info)[0-9]{0,2}/
`;

/** Servers that keep and carry mail: mailboxes, aliases, what was let through. */
export const MAIL_SERVERS = field(
  "mailbox maildir fetchmail greylist dkim_key dkim fetch_email email_log email_queue email_user email_domain postfix dovecot amavis msgrcpt awl maddr greylist_tracking alias_domain forwarder? alias? vacation? domain? quota?",
  [
    ...fromLines(LINES, 0.966),
    number("time number, time num", 1_733_000_000, 1_788_000_000, 0, { confidence: 0.966, of: ["message"] }),
    number("block expired", 1_733_000_000, 1_788_000_000, 0, { confidence: 0.966 }),
    number("record expired", 1_736_000_000, 1_791_000_000, 0, { confidence: 0.966 }),
    number("rseqnum", 1, 4, 0, { confidence: 0.966 }),
    ...of(
      "alias, forwarder, email alias, forwarding",
      meaning(
        "address, source, alias, goto, destination, forward to, forwarding, target",
        { text: "email" },
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "email log, greylist, email queue, quarantine, message, delivery",
      meaning(
        "sender, recipient, email from, receipt to, envelope from, from, to, sender address, recipient address",
        { text: "email" },
        { confidence: 0.96 },
      ),
      small("size, message size, size bytes", 2400, 4_200_000),
    ),
    ...of(
      "mailbox, email user, email account",
      meaning("username, user name, login, address, mailbox", { text: "email" }, { confidence: 0.955 }),
      meaning("name, display name, full name", { text: "fullName" }, { confidence: 0.955 }),
    ),
    pattern("email directory, mailbox path, maildir, mail directory", "[a-z]{4,6}\\.example/[a-z]{4,7}/"),
    one("storage base directory, storage directory", "/var/vmail|/srv/mail|/home/vmail"),
    one("mailbox format", "maildir|mdbox|sdbox"),
    one("transport, email transport", "dovecot|lmtp:unix:private/dovecot-lmtp|smtp:[192.0.2.25]|virtual"),
    one("access policy", "public|domain|subdomain|membersonly|moderatorsonly"),
    one("src auth, source auth", "password|kerberos_v5|ntlm|any", { of: ["fetch email"] }),
    one("protocol, email protocol, login protocol, last login protocol", "imap|pop3|smtp|imaps|pop3s"),
    one("mda, delivery agent", "/usr/lib/dovecot/deliver|/usr/bin/procmail|/usr/bin/maildrop"),
    one(
      "virus name, virus, malware name",
      "Eicar-Test-Signature|Win.Trojan.Agent|Doc.Dropper.Macro|Html.Phishing.Bank|Js.Downloader.Nemucod",
    ),
    number("spam score, score, spam level", -2.4, 14.8, 1),
    pattern("dsn, dsn code, status code", "2\\.0\\.0|2\\.1\\.5|4\\.[24]\\.[12]|5\\.1\\.1|5\\.7\\.1"),
    pattern(
      "relay, relay host",
      "(mx[1-3]|mail|relay)\\.(amber|stone|river|north)(gate|field|line)\\.example\\[192\\.0\\.2\\.[1-9][0-9]?\\]:25",
    ),
    pattern("queue number, queue identifier", "[0-9A-F]{10}"),
    pattern("selector, dkim selector", "default|mail|s[12]|dkim20(2[3-6])"),
    meaning(
      "key size, key length, key bits",
      { number: { generator: "choice", options: { values: [2048, 2048, 1024, 4096] } } },
      { confidence: 0.95 },
    ),
    meaning(
      "quota, max quota, mailbox quota",
      { number: { generator: "choice", options: { values: [1024, 1024, 2048, 5120, 10240, 0] } } },
      { confidence: 0.95 },
    ),
    number("poll time, poll interval", 5, 60),
    ...of(
      "fetchmail, fetch email, mail account",
      one("mailbox", "anna@example.com|office@example.net|support@example.org|sales@example.com", SURE),
      one("src server, source server", "pop.example.net|imap.example.org|mail.example.com", SURE),
      one("extra option, extra options", "no dns|nokeep|ssl sslproto TLS1.2|", SURE),
      one(
        "returned text",
        "No mail for office@example.net|3 messages for anna at pop.example.net|Authorization failure|Connection timed out",
        SURE,
      ),
    ),
    ...of(
      "vacation, autoreply, autoresponder",
      one(
        "subject",
        "Out of office|On holiday until Monday|Away on parental leave|Back on 7 January|Not in the office today",
        SURE,
      ),
      one(
        "body, message, text",
        "I am out of the office until Monday and answer as soon as I am back.|Thank you for your mail. Please write to office@example.com in urgent cases.|I am on holiday. My colleague Anna takes over.|Your message is not forwarded.|Our office is closed over the holidays.|I no longer work here. Please write to info@example.com.|I am at a conference and read mail in the evening.|Thank you, your request has been received.",
        SURE,
      ),
      one("cache", "|anna@example.com|ben@example.net", SURE),
    ),
    meaning("on vacation, notified, notified address", { text: "email" }, { ...SURE, of: ["vacation notification"] }),
    one(
      "smtp resp, smtp response, response, reply",
      "250 2.0.0 Ok: queued as 4F2C1A0B3D|250 2.7.0 Ok, discarded|554 5.7.0 Reject, spam|451 4.3.0 Temporary failure|250 2.1.5 Ok",
      SURE,
    ),
    pattern("time iso", "2026(0[1-9]|1[01])(0[1-9]|1[0-9]|2[0-8])T(0[6-9]|1[0-9])[0-5][0-9][0-5][0-9]Z", SURE),
    meaning("time num, init time", { integer: "epochSeconds" }, SURE),
    one("content", "C|C|S|s|V|B|M|H", { ...SURE, of: ["msg", "msgs", "msgrcpt", "message"] }),
    one("quar type, quarantine type", "F|B|Q|M|L", SURE),
    pattern("quar loc, quarantine location", "(spam|virus|banned)-[A-Za-z0-9]{12}\\.gz", SURE),
    one(
      "policy, policy name, policy bank",
      "Default|Wants all spam|No spam checks|Strict|MYNETS|ORIGINATING|Outgoing|Staff",
      { ...SURE, of: ["msg", "msgs", "policy", "mail policy"] },
    ),
    one("spam subject tag, spam subject tag2, subject tag", "***SPAM*** |[SPAM] |***Spam*** |", SURE),
    one("banned rulename, banned rulenames", "DEFAULT|ALLOW_EXE|NO-MS-EXEC|STRICT", SURE),
    number("spam level, bspam level, spam tag level, totscore", -2.4, 14.8, 1, SURE),
    figure("spam tag2 level, spam kill level", [6.2, 6.9, 5, 8, 10], SURE),
    figure("message size limit, max message size", [10_485_760, 26_214_400, 52_428_800, 15_728_640], SURE),
    meaning("virus admin, spam admin, admin address, quarantine to", { text: "email" }, SURE),
    one("signedby, signed by", "example.com|example.net|auto|", SURE),
    figure("interval time", [0, 86_400, 259_200, 604_800], SURE),
    meaning("account, throttle account", { text: "email" }, { ...SURE, of: ["throttle", "rate limit"] }),
    figure("period", [60, 300, 3600, 86_400], { ...SURE, of: ["throttle", "rate limit"] }),
    meaning("author", { text: "email" }, { ...SURE, of: ["dkim signing"] }),
    number("block expired, record expired", 1_794_000_000, 1_796_500_000, 0, SURE),
    one(
      "action",
      "create_mailbox|edit_mailbox|delete_mailbox|create_alias|edit_alias|create_domain|edit_password|delete_alias",
      { ...SURE, of: ["log"] },
    ),
    one(
      "data",
      "anna@example.com|office@example.net|example.org|ben@example.com -> sales@example.com|example.com (10 mailboxes)",
      { ...SURE, of: ["log"] },
    ),
    one(
      "description",
      "Main domain|Mail of the subsidiary|Old name, kept for forwarding|Newsletter only|Customers|Internal addresses",
      { ...SURE, of: ["domain", "dkim", "dkim key"] },
    ),
  ],
);
