import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const SURE = { confidence: 0.95 };
/** Surer than what such names mean anywhere. */
const SURER = { confidence: 0.96 };
const SCHEDULES = { of: ["schedule", "server schedule", "cron", "cron job"], ...SURER };
/** When what is done by the clock is done: day of the month, day of the week, hour, minute. */
const TIMES: Readonly<Record<string, readonly [day: string, weekday: string, hour: string, minute: string]>> = {
  "Nightly restart": ["*", "*", "3|4", "0|30"],
  "Daily backup": ["*", "*", "2|1", "15|0"],
  "Weekly update": ["*", "1|3", "5", "0|30"],
  "Clear cache": ["*", "*", "*/6|5", "0|45"],
  "Rotate logs": ["1|15", "*", "0", "10"],
  "Hourly save": ["*", "*", "*", "0|55"],
  "Announce restart": ["*", "*", "2", "55|45"],
  "Weekly backup": ["*", "0|6", "1|3", "30|0"],
  "Prune old backups": ["1", "*", "4", "45"],
  "Morning start": ["*", "1-5", "7|8", "0|30"],
  "Night stop": ["*", "1-5", "23|22", "0|30"],
  "Renew certificates": ["1", "*", "5", "20"],
};
const partOf = (part: 0 | 1 | 2 | 3): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(TIMES).map(([name, parts]) => [name, parts[part]]));

const VARIABLES = ["variable", "env variable", "environment variable", "template variable", "startup variable"];

/** Panels by which customers of a hosting company run servers: where these stand, how they start, what is done to them by the clock. */
export const HOSTING = field(
  "subuser sub_user game_server vps daemon allocation? egg? hosting_plan hosting_account virtual_server dedicated_server server_transfer server? node? backup? mount? location? datacenter? ip_pool panel_user database_host startup_command web_domain vhost virtual_host ftp_user web_database email_user email_domain ftp_account ftpgroup ftpuser ftp_group",
  [
    ...of("allocation", one("note, notes", "Query port|RCON|Voice|Web map|Database|Spare", { confidence: 0.955 })),
    ...of(
      "api key, key",
      one("memo, description", "Status page|Chat bot|Backup script|Billing|Monitoring|Deploys", { confidence: 0.955 }),
    ),
    ...of(
      "nest",
      one(
        "description",
        "Games that run on Java|Voice servers|Bots and small programs|Database servers|Survival games|Shooters",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "server",
      one(
        "description",
        "Friends only, with whitelist|Test of new mods|Public, restarts at 5 am|For the league on Sundays|Old world, read only|Staging of the shop",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "egg variable",
      one(
        "description",
        "Name of the world that is loaded|Highest number of players|Version that is installed|Port for queries|Password for joining, empty for none|File that starts the server",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "web domain, vhost, virtual host, website, web site, hosting account",
      one("redirect type, rewrite type", "|R=301,L|R=302,L|L|proxy", SURE),
      one("subdomain, auto subdomain", "www|none|*", SURE),
      one("web folder, public folder", "web|public|htdocs|public_html", SURE),
      one("php, php mode, php handler", "php-fpm|fast-cgi|no", SURE),
      one("seo redirect, www redirect", "non_www_to_www|www_to_non_www||", SURE),
      one("stats type, statistics", "awstats|goaccess|webalizer|none", SURE),
      one("allow override", "All|None|FileInfo AuthConfig", SURE),
      one(
        "apache directive, apache directives, httpd directives",
        "Options -Indexes|RewriteEngine On|Header set X-Frame-Options SAMEORIGIN|ExpiresActive On|AddDefaultCharset UTF-8",
        SURE,
      ),
      one(
        "nginx directive, nginx directives",
        "gzip on;|client_max_body_size 64m;|expires 7d;|add_header X-Frame-Options SAMEORIGIN;|try_files $uri $uri/ /index.php;",
        SURE,
      ),
      one(
        "php open basedir, open basedir",
        "/var/www/clients:/tmp|/var/www/shop:/tmp|/srv/www:/tmp:/usr/share/php",
        SURE,
      ),
      one(
        "custom php ini, php ini, php option",
        "memory_limit = 256M|upload_max_filesize = 64M|max_execution_time = 120|date.timezone = UTC|display_errors = Off",
        SURE,
      ),
      one("backup interval", "none|daily|weekly|monthly", SURE),
      one("type, vhost type", "vhost|alias|subdomain|name", SURE),
      one("system group, unix group", "client0|client1|client2|www-data", SURE),
      one("system user, unix user", "web1|web2|web3|web4|web7|web12", SURE),
      one("ssl action", "|create|save|del", SURE),
      one("ssl request, csr, ssl csr", "-----BEGIN CERTIFICATE REQUEST-----", SURE),
      one("ssl bundle, ca bundle, certificate chain", "-----BEGIN CERTIFICATE-----", SURE),
    ),
    ...of(
      "email user, mailbox, email account",
      one(
        "autoresponder subject",
        "Out of office|On holiday until Monday|We have received your message|Away this week",
        SURE,
      ),
      one(
        "autoresponder text, autoresponder message, vacation text",
        "I am away until Monday and will answer then.|Thank you for your message. Our office is closed until the 6th.|I read mail only now and then this week. In urgent cases please call the office.|We have received your message and will answer within two working days.",
        SURE,
      ),
      one("maildir format, mail format", "maildir|mdbox", SURE),
    ),
    ...of(
      "ftp group, unix group, ftpgroup",
      one("name, group name", "web|clients|staff|upload|backup|media|design", SURE),
      one("member, members", "web1,web2|upload|backup,web3|anna,bruno|client01,client02", SURE),
    ),
    ...of(
      "ftp user, ftpuser, ftp account, unix account, system user",
      one("shell, login shell", "/sbin/nologin|/bin/bash|/bin/false|/bin/sh", SURE),
    ),
    ...of("schedule, server schedule, cron, cron job", one("cron month", "*", SURER)),
    ...of(
      "node, daemon",
      one(
        "description",
        "Main site, fast disks.|For large servers.|Reserved for staff.|Old hardware, to be retired.|Spare, used for transfers.|Only for backups.|For free plans.|Added in spring.",
        SURER,
      ),
    ),
    ...of(
      "nest, template group, egg group",
      one(
        "description",
        "For small communities.|Open to all customers.|Only with a support contract.|Made by the community.|Checked by our team.|Being replaced.|Needs a licence of one's own.",
        SURER,
      ),
    ),
    ...of(
      "egg, server template, application template",
      one(
        "description",
        "Latest stable release.|Version can be chosen at the start.|Needs at least 2 GB of memory.|Maintained by the community.|Installs itself at the first start.|Old release, kept for existing servers.|Sensible defaults for beginners.|Beta, may change.",
        SURER,
      ),
    ),
    ...of(
      "egg variable, template variable, startup variable",
      one(
        "description",
        "Read at the next start.|Leave as it is if unsure.|Shown to everybody on the server.|Changed by staff only.|Applied after a reinstall.|May be empty.|See the manual for what is allowed.",
        SURER,
      ),
    ),
    ...of(
      "mount, shared folder",
      one(
        "description",
        "Shared by all servers of a node.|Maps and worlds, read only.|Uploads of customers.|Not part of backups.|Only on nodes with large disks.|For staff.|Cleared every month.",
        SURER,
      ),
    ),
    ...of(
      "task, schedule task, server task",
      one("action, task action", "command|power|backup", SURE),
      meaning("sequence id, sequence", { integer: { generator: "integer", options: { min: 1, max: 6 } } }, SURE),
    ),
    ...of(
      "server, vps, virtual server, container, game server",
      meaning(
        "io, io weight, block io weight, io priority",
        { integer: { generator: "choice", options: { values: [500, 500, 500, 500, 100, 250, 750, 1000] } } },
        SURE,
      ),
      meaning(
        "cpu, cpu limit, cpu percent",
        { integer: { generator: "choice", options: { values: [100, 100, 200, 50, 300, 400, 0] } } },
        SURE,
      ),
      meaning(
        "database limit, backup limit, allocation limit, snapshot limit, subuser limit",
        { integer: { generator: "choice", options: { values: [0, 1, 1, 2, 2, 3, 5, 10] } } },
        SURE,
      ),
    ),
    ...of(
      "egg, server template, game, image, application template",
      one(
        "update url",
        "https://updates.example.com/templates/paper.json|https://updates.example.com/templates/node.json|https://updates.example.com/templates/valheim.json|https://updates.example.com/templates/teamspeak.json|https://updates.example.com/templates/rust.json",
        SURE,
      ),
    ),
    ...of(
      "egg, server template, application template",
      one(
        "name, title",
        "Vanilla Server|Paper|Modded Server|Proxy|Voice Server|Survival Server|Creative Server|Dedicated Server|Node.js App|Python App|Java App|Go Service|Discord Bot|Music Bot|Static Website|PostgreSQL|MariaDB|Redis|MongoDB|Wiki|Uptime Monitor|Git Server|Build Agent|Racing Server|Arena Server|Sandbox Server",
        SURE,
      ),
    ),
    ...of(
      "nest, template group, egg group",
      one(
        "name, title",
        "Survival Games|Voice Servers|Databases|Source Engine|Bots|Web Applications|Monitoring|Storage|Generic Languages|Racing Games|Building Games|Proxies",
        SURE,
      ),
    ),
    ...of(
      "backup, server backup",
      one("ignored file, ignored, exclude", "*.log|cache/*|logs/*|*.tmp|node_modules/*|crash-reports/*|*.bak", SURE),
    ),
    ...of(
      "allocation, ip allocation, port allocation",
      one(
        "note, notes",
        "Query port|Voice port|Web interface|RCON|Reserved for staff|Second instance|Metrics|Do not assign",
        SURE,
      ),
    ),
  ],
  [],
  [
    // Days before hours and minutes, which have their numbers among others.
    pair("name, title", "cron day of month, cron day", partOf(0), SCHEDULES),
    pair("name, title", "cron day of week, cron weekday, cron dow", partOf(1), SCHEDULES),
    pair("name, title", "cron hour", partOf(2), SCHEDULES),
    pair("name, title", "cron minute", partOf(3), SCHEDULES),
    pair(
      "short, short code, code, short name",
      "long, long name, description",
      {
        fra1: "Frankfurt, Germany",
        ams1: "Amsterdam, Netherlands",
        lon1: "London, United Kingdom",
        par1: "Paris, France",
        waw1: "Warsaw, Poland",
        hel1: "Helsinki, Finland",
        mad1: "Madrid, Spain",
        mil1: "Milan, Italy",
        nyc1: "New York, United States",
        chi1: "Chicago, United States",
        dal1: "Dallas, United States",
        lax1: "Los Angeles, United States",
        mia1: "Miami, United States",
        tor1: "Toronto, Canada",
        sao1: "São Paulo, Brazil",
        sin1: "Singapore",
        syd1: "Sydney, Australia",
        tyo1: "Tokyo, Japan",
        fra2: "Frankfurt, Germany",
        ber1: "Berlin, Germany",
        ams2: "Amsterdam, Netherlands",
        lon2: "London, United Kingdom",
        man1: "Manchester, United Kingdom",
        dub1: "Dublin, Ireland",
        par2: "Paris, France",
        rbx1: "Roubaix, France",
        sto1: "Stockholm, Sweden",
        osl1: "Oslo, Norway",
        cph1: "Copenhagen, Denmark",
        vie1: "Vienna, Austria",
        zrh1: "Zurich, Switzerland",
        prg1: "Prague, Czechia",
        lis1: "Lisbon, Portugal",
        nyc2: "New York, United States",
        sea1: "Seattle, United States",
        atl1: "Atlanta, United States",
        phx1: "Phoenix, United States",
        yvr1: "Vancouver, Canada",
        mex1: "Mexico City, Mexico",
        scl1: "Santiago, Chile",
        hkg1: "Hong Kong",
        sin2: "Singapore",
        bom1: "Mumbai, India",
        jnb1: "Johannesburg, South Africa",
        mel1: "Melbourne, Australia",
        akl1: "Auckland, New Zealand",
        osa1: "Osaka, Japan",
        sel1: "Seoul, South Korea",
      },
      { of: ["location", "data center", "datacenter", "region", "node location"], ...SURE },
    ),
    pair(
      "name, label, display name",
      "env variable, environment variable, variable name, env key",
      {
        "Server name": "SERVER_NAME",
        "Server port": "SERVER_PORT",
        "Maximum players": "MAX_PLAYERS",
        "Server version": "SERVER_VERSION",
        "World name": "WORLD_NAME",
        "Startup file": "STARTUP_FILE",
        "Memory limit": "MEMORY_LIMIT",
        "Time zone": "TZ",
        "Log level": "LOG_LEVEL",
        "Admin password": "ADMIN_PASSWORD",
        "Automatic updates": "AUTO_UPDATE",
        "Java version": "JAVA_VERSION",
        "Query port": "QUERY_PORT",
        "Database name": "DATABASE_NAME",
        Map: "MAP",
        Difficulty: "DIFFICULTY",
      },
      { of: VARIABLES, ...SURE },
    ),
    pair(
      "env variable, environment variable, variable name, env key",
      "default value, default, value",
      {
        SERVER_NAME: "My server|Unnamed server",
        SERVER_PORT: "25565|27015|8080",
        MAX_PLAYERS: "20|32|64",
        SERVER_VERSION: "latest|1.21.4",
        WORLD_NAME: "world|main",
        STARTUP_FILE: "server.jar|index.js|app.py",
        MEMORY_LIMIT: "1024|2048|4096",
        TZ: "UTC|Europe/Berlin",
        LOG_LEVEL: "info|warn|debug",
        ADMIN_PASSWORD: "changeme",
        AUTO_UPDATE: "1|0",
        JAVA_VERSION: "21|17",
        QUERY_PORT: "27016|25566",
        DATABASE_NAME: "panel|s1_main",
        MAP: "overworld|dust|island",
        DIFFICULTY: "easy|normal|hard",
      },
      { of: VARIABLES, ...SURE },
    ),
  ],
);
