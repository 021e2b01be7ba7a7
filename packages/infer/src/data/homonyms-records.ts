import { senses } from "./sense.ts";

const LEDGER = "ledger gl journal posting voucher debit gltrans";
const CALLBACK = "~https://(app|portal|shop|www)\\.example\\.(com|net|org)/(auth|oauth|login)/callback";

/** Words that name people, places and articles elsewhere, and what programs keep records of here. */
export const RECORD_HOMONYMS = [
  // Books that are kept.
  ...senses("account, gl account, ledger account", [
    LEDGER,
    "Debtors|Sales|Bank|Creditors|Cost of Goods Sold|Cash|Wages|Rent|Office Supplies|VAT Payable|Inventory|Travel|Bank Charges",
  ]),
  ...senses("income account, against income account, revenue account, sales account, default income account", [
    "",
    "Sales|Service Income|Consulting Income|Other Income|Shipping Income|Interest Income|Rental Income|Licence Income",
  ]),
  ...senses("expense account, default expense account, cost account, expense head", [
    "",
    "Cost of Goods Sold|Office Expenses|Travel Expenses|Marketing|Rent|Utilities|Repairs|Freight|Telephone|Bank Charges",
  ]),
  ...senses("parent account, account parent", [
    "root chart lft rgt heading ledger",
    "Current Assets|Current Liabilities|Fixed Assets|Direct Income|Indirect Expenses|Equity|Accounts Receivable|Accounts Payable|Stock Assets|Duties and Taxes",
  ]),
  ...senses("account number, account code", [
    "chart lft rgt ledger heading gl fiscal",
    "~(1[0-9]|2[0-4]|3[0-2]|4[0-4]|5[0-6]|6[0-6]|7[0-2])[0-9]0",
  ]),
  ...senses("debit to, debit account, receivable account", [
    "",
    "Debtors|Trade Receivables|Accounts Receivable|Debtors Abroad|Other Receivables",
  ]),
  ...senses("credit to, credit account, payable account", [
    "",
    "Creditors|Trade Payables|Accounts Payable|Creditors Abroad|Other Payables",
  ]),
  ...senses("against, against account", [
    "debit credit voucher posting ledger party",
    "Sales|Debtors|Bank|Creditors|Cost of Goods Sold|VAT Payable|Stock in Hand|Cash",
  ]),
  ...senses("sub ledger account, subledger account, subledger", ["", "~(411|401)[0-9]{5}"]),
  ...senses("accountancy code, accountancy code sell, accountancy code buy, accounting code", [
    "",
    "~(70[1-7]|60[1-7]|445)[0-9]{3}",
  ]),
  ...senses("stock account, adjustment account, wip account, variance account, inventory account", [
    "category stock gl ledger",
    "~(1[2-4]|5[0-2])[0-9]0",
  ]),
  ...senses("code journal, journal code", ["", "VT|AC|BQ|OD|AN|CA"]),
  // Papers that let somebody drive or trade: shapes, and numbers that nobody has.
  ...senses(
    "driving license number, driver license number, driving license, driver license, drivers license, dl number",
    ["", "~[A-Z]0[0-9]{6}"],
  ),
  ...senses("driver", ["ssn passport birth prefix maiden marital", "~S999[0-9]{5}"]),
  ...senses("ein, federal ein, federal tax id, fein, employer identification number, federal tin", [
    "",
    "~(07|08|09|17|18|19|28|29|49|69|70|78|79|89)-[0-9]{7}",
  ]),
  ...senses("federal drug id", ["", "~[ABFM][A-Z]00[0-9]{5}"]),
  ...senses("ss, social", ["patient birth dob sex marital guardian", "~9[0-9]{2}-[1-9][0-9]-[0-9]{4}"]),
  // What is run, and by what.
  ...senses("job", [
    "scheduler cron",
    "function::pruneDatabase|function::sendReminders|function::checkInboundMail|function::runNightlyReports|class::CleanUpTemporaryFiles|class::RefreshSearchIndex|class::SendDigest",
  ]),
  ...senses("schedulable class, task class, job class, command class", [
    "task scheduler job schedule cron",
    "org.example.scheduler.tasks.SendReportsTask|org.example.scheduler.tasks.CleanUpTask|org.example.scheduler.tasks.CloseVisitsTask|org.example.scheduler.tasks.ProcessInboxTask|org.example.scheduler.tasks.CheckInternetTask",
  ]),
  ...senses("plugin auth, auth plugin, auth module, authentication module, auth method", [
    "user login external oauth token identity",
    "oauth_github|oauth_google|ldap|oauth_generic_oauth|saml|authproxy|jwt",
  ]),
  ...senses("directory, folder", [
    "plugin addon webpage",
    "monitor|syslog|reports|backup|audit|weathermap|thresholds|sso|charts|notifications",
  ]),
  ...senses("folder, mail folder, imap folder, archive folder, mailbox folder", [
    "imap pop smtp mailbox mail",
    "INBOX|INBOX/Invoices|INBOX/Support|Archive|Processed|INBOX/Scans",
  ]),
  ...senses("program", [
    "analysis gff blast",
    "RepeatMasker|blastp|blastx|exonerate|dust|trf|genscan|hmmpfam|InterProScan|tRNAscan-SE",
  ]),
  ...senses("module", [
    "analysis gff blast",
    "RepeatMasker|Dust|TRF|Genscan|BlastGenscanPep|ProteinAnnotation|CpG|tRNAscan",
  ]),
  ...senses("database, db", [
    "analysis gff blast",
    "uniprot_sprot|refseq_rna|Pfam|RepBase|uniprot_trembl|vertrna|cdna",
  ]),
  ...senses("database file, db file", [
    "analysis gff blast",
    "/data/blastdb/uniprot_sprot.fa|/data/blastdb/refseq_rna.fa|/data/pfam/Pfam-A.hmm|/data/repeats/repbase.lib|/data/blastdb/vertrna.fa",
  ]),
  ...senses("program file", [
    "analysis gff blast",
    "/usr/local/bin/RepeatMasker|/usr/local/bin/blastp|/usr/local/bin/exonerate|/usr/local/bin/dustmasker|/opt/hmmer/bin/hmmscan",
  ]),
  ...senses("database name, db name", [
    "xref dbprimary accession external gene",
    "HGNC|EntrezGene|Uniprot/SWISSPROT|RefSeq_mRNA|GO|MIM_GENE|PDB|Interpro|Reactome|miRBase",
  ]),
  ...senses("dbprimary accession, dbprimary acc, primary accession, accession", [
    "xref gene protein",
    "~(NM_00[0-9]{4}|P[0-9]{5}|Q[0-9][A-Z0-9]{3}[0-9]|HGNC:[1-9][0-9]{3,4})",
  ]),
  // Addresses of programs' own.
  ...senses("redirect, redirect url, redirect uri", ["oauth grant secret", CALLBACK]),
  ...senses("redirect url", [
    "form submission honeypot recipient",
    "~https://www\\.[a-z]{5,9}\\.example/(thank-you|contact/sent|done|merci)",
  ]),
  ...senses("oauth token url, token url, token endpoint", [
    "",
    "~https://(login|auth|id)\\.example\\.(com|net|org)/oauth2/token",
  ]),
  ...senses("request uri, route, request route, api route", [
    "api request ip",
    "~/api/(v1|v2|client|application)/(users|servers|orders|accounts|files|backups|databases|nodes|settings)(/[1-9][0-9]{0,3})?",
  ]),
  ...senses("api get url, get url, resource get url", [
    "",
    "~/(clients|loans|savingsaccounts|groups|offices|charges|staff|users)/[1-9][0-9]{0,3}",
  ]),
  ...senses("api endpoint, endpoint", [
    "api usage rate quota",
    "~/api/v[12]/(posts|users|accounts|media|analytics|comments|webhooks|reports|messages)(/[1-9][0-9]{0,3})?",
  ]),
  ...senses("endpoint", [
    "push p256dh vapid",
    "~https://(fcm\\.push|updates\\.push|web\\.push)\\.example/(fcm/send|wpush/v2)/[A-Za-z0-9_-]{40}",
  ]),
  ...senses("server url, incoming server", [
    "inbound imap pop mailbox ssl smtp mail",
    "imap.example.com|mail.example.org|imap.mail.example|pop.example.com",
  ]),
  ...senses("location", [
    "watchdog referer",
    "~https://www\\.example\\.com/(user/login|node/[1-9][0-9]{0,3}|admin/content|search|cron|user/[1-9][0-9]{0,2})",
  ]),
  ...senses("to ping, pinged", ["post comment guid", "|https://blog.example/trackback/12"]),
  ...senses("map", ["zoom poi", "osm|googleRoad|googleSatellite|locationIqStreets|bingRoad|openTopoMap|carto"]),
  ...senses("map url, tile url, tiles url", [
    "",
    "~https://(tiles|maps)\\.example\\.(com|org|net)/(streets|terrain|satellite|light)/\\{z\\}/\\{x\\}/\\{y\\}\\.png",
  ]),
  ...senses("snmp oid", [
    "",
    "1.3.6.1.2.1.1.3.0|1.3.6.1.2.1.1.5.0|1.3.6.1.2.1.2.2.1.10.1|1.3.6.1.2.1.2.2.1.16.1|1.3.6.1.2.1.25.1.1.0|1.3.6.1.4.1.2021.10.1.3.1|1.3.6.1.4.1.2021.11.11.0|1.3.6.1.2.1.2.2.1.8.1",
  ]),
  ...senses("container, docker container, container name", [
    "docker daemon monitor",
    "~(web|db|cache|proxy|worker|api|mail|queue|backup)-[1-3]",
  ]),
  ...senses("script container, docker image, container image, image", [
    "docker container egg yolk daemon",
    "ghcr.io/example/yolks:java_17|debian:bookworm-slim|ghcr.io/example/yolks:nodejs_20|alpine:3.19|ghcr.io/example/installers:debian|ghcr.io/example/yolks:python_3.12",
  ]),
  ...senses("modem, gsm modem, serial port, serial device, tty", [
    "",
    "/dev/ttyS0|/dev/ttyUSB0|/dev/ttyACM0|/dev/ttyUSB1|COM3",
  ]),
  ...senses("printer, default printer, printer name", [
    "stylesheet numberformat recurring",
    "HP LaserJet office|accounting-printer|warehouse-labels|Front desk|Brother HL-L2350DW|Canon copier, 2nd floor",
  ]),
  ...senses("stylesheet, css, style sheet, css file, bo css", [
    "preference employee printer",
    "default.css|theme.css|dark.css|classic.css|high-contrast.css|compact.css",
  ]),
  ...senses("host network, networks, host networks", ["router netmask oob", "~10\\.[0-9]{1,2}\\.[0-9]{1,2}\\.0/24"]),
  ...senses("cookie string", ["user password login", "~[A-Za-z0-9_-]{64}"]),
  ...senses("disco key", ["", "~discokey:[0-9a-f]{64}"]),
  ...senses("machine key", ["node disco wireguard", "~mkey:[0-9a-f]{64}"]),
  ...senses("node key", ["machine disco wireguard", "~nodekey:[0-9a-f]{64}"]),
  ...senses("tmp table name, temp table name, temporary table name, tmp table", [
    "",
    "~tmp_(query|report|export)_[0-9a-f]{8}",
  ]),
  ...senses("tracking url, query tracking url", [
    "sql query database schema rows",
    "~https://trino\\.example\\.(com|net)/ui/query\\.html\\?2026[01][0-9]{3}_[0-9]{6}_[0-9]{5}_[a-z0-9]{5}",
  ]),
  ...senses("certified by", [
    "dashboard chart slice report dataset metric",
    "Data Platform Team|Finance Analytics|BI Team|Data Office|Product Analytics|Growth Analytics",
  ]),
  ...senses("job name", [
    "batch execution",
    "importOrdersJob|dailyReportJob|exportCustomersJob|invoiceRunJob|cleanUpJob|reconcilePaymentsJob|sendRemindersJob|archiveJob",
  ]),
  ...senses("attribute name", [
    "session",
    "SPRING_SECURITY_CONTEXT|SPRING_SECURITY_SAVED_REQUEST|csrfToken|cart|locale|lastVisited|SPRING_SECURITY_LAST_EXCEPTION",
  ]),
  ...senses("token, scan token", ["blockchain wallet chain tx stablecoin", "USDC|USDT|DAI|ETH|EURC"]),
  ...senses("batch, batch code", [
    "stock item quantity inventory movement product expiry warehouse serial build part",
    "~(B|LOT-)202[4-6]-(0[1-9]|1[0-2])[0-9]{0,2}",
  ]),
  ...senses("copy number, copynumber", ["barcode library biblio", "1|2|3|4|c. 2|c. 3"]),
  ...senses("uid", ["basic", "~[a-f][a-z0-9]{13}"]),
  ...senses("user, database user, db user", [
    "calls basic",
    "app|readonly|reporting|postgres|worker|backup|monitor|replicator",
  ]),
  ...senses("rands", ["user login password org", "~[A-Za-z0-9]{10}"]),
  ...senses("mid, email message id, mail id", [
    "thread entry header email",
    "~<[A-Za-z0-9+]{20}@mail\\.example\\.(com|org)>",
  ]),
  ...senses("reference, in reply to", ["reply", "~<[a-f0-9]{12}\\.[1-9][0-9]{4}@mail\\.example\\.(com|org|net)>"]),
];
