import { senses } from "./sense.ts";

const LEDGER = "ledger gl journal posting voucher gltrans";
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
    "api",
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
  ...senses("disco key", ["node machine wireguard", "~discokey:[0-9a-f]{64}"]),
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
  // Words of standards and of widely used programs.
  ...senses("cron expression", [
    "qrtz sched trigger misfire",
    "0 0 3 * * ?|0 0/15 * * * ?|0 30 6 ? * MON-FRI|0 0 0 1 * ?|0 0 12 ? * SUN|0 0/5 * * * ?",
  ]),
  ...senses("user code", [
    "device secret grant oauth expiration",
    "~[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}",
  ]),
  ...senses("first name", ["mimetype checksum", "~[0-9a-f]{2}/[0-9a-f]{40}"]),
  ...senses("pass temperature, temporary password, temp password", ["", "~[A-Za-z0-9]{20}"]),
  ...senses("iban prefix", ["", "@iban"]),
  ...senses("reference employee, employee reference, employee ref", ["", "~EMP-0[0-9]{3}"]),
  ...senses("remember, two factor remember", ["", "~[A-Za-z0-9+/]{43}="]),
  ...senses("predecessor, predecessors", ["task project duration milestone", "2|3|1,2|5|4,6|7|3,5"]),
  ...senses("companion, companions, companion plant", [
    "seed plant sow crop germination variety",
    "basil, marigold|carrots, onions|beans, squash|lettuce, radishes|tomatoes, parsley|dill, cucumbers|peas, spinach|leeks, celery",
  ]),
  ...senses("email address cap, email cap, address cap, email upper", [
    "",
    "~[A-Z]{4,8}\\.[A-Z]{4,8}@EXAMPLE\\.(COM|ORG|NET)",
  ]),
  ...senses("wheel, wheels", [
    "railway locomotive builder built railroad",
    "0-6-0|2-6-2T|4-6-0|0-4-0ST|2-8-0|4-4-0|0-6-2T|4-6-2",
  ]),
  ...senses("conference, primary conference", [
    "institution mascot enrollment affiliation ncaa",
    "Lakes Conference|Big Valley Conference|Northern Athletic Conference|Coastal Conference|Mountain East Conference|Heartland Conference",
  ]),
  ...senses("plan name, insurance plan", [
    "subscriber copay insurance policy",
    "PPO Gold|HMO 2000|Medicare Part B|EPO Silver|High Deductible Plan|PPO Standard|Family Plus|HMO Basic",
  ]),
  ...senses("provider, insurer, payer", [
    "subscriber copay",
    "Northfield Health|Harbour Mutual|Blue Valley Health Plan|Medicare|Medicaid|Lakeside Insurance|Union Health",
  ]),
  ...senses("result code", [
    "procedure abnormal loinc",
    "718-7|2345-7|2160-0|4548-4|2951-2|2823-3|6690-2|777-3|2093-3|3016-3",
  ]),
  ...senses("rxnorm drug code, rxnorm code, rxcui, rxnorm drugcode", [
    "",
    "197884|314076|860975|617314|197361|308136|849574|311989|312961|866924",
  ]),
  ...senses("common name", [
    "tank aquarium salinity",
    "Neon tetra|Guppy|Corydoras|Angelfish|Cherry shrimp|Clown loach|Betta|Zebra danio|Bristlenose pleco|Harlequin rasbora",
  ]),
  ...senses("scientific name", [
    "tank aquarium salinity",
    "Paracheirodon innesi|Poecilia reticulata|Corydoras paleatus|Pterophyllum scalare|Neocaridina davidi|Betta splendens|Danio rerio|Ancistrus cirrhosus|Trigonostigma heteromorpha",
  ]),
  ...senses("make, manufacturer", [
    "machinery tractor harvester farm implement",
    "John Deere|Claas|Fendt|New Holland|Massey Ferguson|Case IH|Kubota|Deutz-Fahr|Valtra|JCB",
  ]),
  ...senses("model", [
    "machinery tractor harvester farm implement",
    "6120M|Lexion 750|T7.210|Vario 724|MF 5S|M7-172|Axion 850|Puma 165|Loadall 541-70|6R 150",
  ]),
  ...senses("cc brand, credit card brand, payment card brand", ["", "visa|mastercard|amex|discover|maestro"]),
  ...senses("preferred model, default model, chat model, llm model, preferred llm", [
    "",
    "gpt-4o|claude-sonnet-4-5|gpt-4o-mini|gemini-2.5-pro|mistral-large|llama-3.3-70b",
  ]),
  ...senses("provider name, model provider", [
    "llm quota encrypted",
    "openai|anthropic|mistral|cohere|azure_openai|ollama|google",
  ]),
  ...senses("application id, app id", [
    "credential calendar",
    "google-calendar|zoom|stripe|office365-calendar|google-meet|zapier|paypal|hubspot|daily-video",
  ]),
  ...senses("alias, path alias, url alias", [
    "langcode",
    "~/(about-us|contact|blog/(spring-theatre|summer-news|new-office)|team|services/(repairs|advice)|events/[1-9][0-9]?)",
  ]),
  ...senses("path, system path", ["langcode", "~/(node|taxonomy/term|user|media)/[1-9][0-9]{0,2}"]),
  ...senses("link url, link uri", [
    "shortcut langcode",
    "internal:/node/add|internal:/admin/content|internal:/|internal:/admin/people|entity:node/12|internal:/contact|route:<nolink>",
  ]),
  ...senses("read only banner", [
    "",
    "Only staff may post here.|This category is closed for now.|Read only while we move.|New topics are opened by moderators.",
  ]),
  ...senses("model id", ["experiment artifact", "~m-[0-9a-f]{32}"]),
  ...senses("location uri, location url, db location url, db location uri", [
    "ctlg catalog serde tbls managed create",
    "~hdfs://namenode:8020/user/hive/warehouse/(sales|analytics|staging|finance|events|hr|raw|marketing)\\.db",
  ]),
  ...senses("output format", [
    "input serde compressed bucket",
    "org.apache.hadoop.hive.ql.io.orc.OrcOutputFormat|org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat|org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
  ]),
  ...senses("owner, owner name", [
    "serde tbls ctlg retention view_expanded",
    "hive|etl_user|admin|analytics|reporting|data_platform|spark",
  ]),
  ...senses("elasticsearch id", ["", "{dag_id}-{task_id}-{run_id}-{map_index}-{try_number}"]),
  ...senses("file location, fileloc, file loc", [
    "dag source code",
    "~/opt/airflow/dags/(sales|finance|marketing|etl|exports)/[a-z]{4,8}_(daily|hourly|load|sync|report)\\.py",
  ]),
  ...senses("processor subdirectory, processor subdir, dags folder", ["", "/opt/airflow/dags"]),
  ...senses("file name", [
    "import+error stacktrace",
    "~/opt/airflow/dags/(sales|finance|marketing|etl|exports)/[a-z]{4,8}_(daily|hourly|load|sync)\\.py",
  ]),
  ...senses("team old, team new, previous team, new team, old team", ["", "-"]),
  // Addresses told by the table.
  ...senses("stream url", [
    "",
    "~http://(stream|live|ice)\\.(harbourfm|cityradio|jazzline|nordwave|studionine|oldies)\\.example:8000/(live|stream|main|hq)(\\.mp3|\\.aac|)",
  ]),
  ...senses("search url, search url template", [
    "",
    "~https://(search|find|www)\\.(quickfind|openseek|webscout|findly|pageseek)\\.example/search\\?q=\\{searchTerms\\}",
  ]),
  ...senses("suggest url, suggestion url", [
    "",
    "~https://(search|find|www)\\.(quickfind|openseek|webscout|findly|pageseek)\\.example/suggest\\?q=\\{searchTerms\\}",
  ]),
  ...senses("host", ["ldap", "ldap.example.com|dc1.example.com|ad.example.org|ldap.corp.example|dc2.example.com"]),
  ...senses("source compute, dest compute, destination compute, hypervisor host name", [
    "",
    "~(compute|kvm|hv)-[0-2][1-9]",
  ]),
];
