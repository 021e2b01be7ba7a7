import { meaning } from "../meaning.ts";
import { number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Servers that keep and carry mail: mailboxes, aliases, what was let through. */
export const MAIL_SERVERS = field(
  "mailbox maildir fetchmail greylist dkim_key dkim fetch_email email_log email_queue email_user email_domain postfix dovecot forwarder? alias? vacation? domain? quota?",
  [
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
  ],
);
