import { figure, number, pattern, small } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const SURE = { confidence: 0.955 };

const COMMANDS =
  "ping4|http|ssh|disk|load|swap|procs|users|ntp_time|dns|smtp|imap|mysql|pgsql|apt|hostalive|snmp|tcp|icmp|dig|ldap|redis|by_ssh|cert";
const PERIODS = "24x7|workhours|nonworkhours|9to5|never|weekends|nightly-backup|business-days";
const RANGES = "00:00-24:00|09:00-17:00|08:00-18:00|00:00-08:00,18:00-24:00|22:00-06:00";
const GROUPS =
  "linux-servers|windows-servers|web-servers|databases|mail-servers|routers|switches|printers|firewalls|virtual-hosts|backup-servers|access-points";
const REMARKS =
  "Disk is replaced this afternoon|Known problem, ticket is open|Kernel update and reboot|Provider is informed|Restarted by hand, watching it|Planned power work in the rack|Moved to new hardware|Load of the nightly import|Firmware update at noon|Waiting for the supplier|Fan is noisy, spare part ordered|Tests of the new switch|Rack is being cabled|Certificate is renewed tonight|False alarm after the time change";
const ARGUMENTS = "-H|-w|-c|-p|-t|--ssl|-u|-C|--timeout|-4|-6|-s|-e";
const PLUGIN = "/usr/lib/nagios/plugins/check_";

/** What checks of hosts and services say, and what is kept of it: Nagios, Icinga, Zabbix and their like. */
export const HOST_CHECKS = field(
  "hostgroup servicegroup checkcommand eventcommand notificationcommand hoststatus servicestatus host_check service_check host_state service_state state_history statehistory flapping programstatus timeperiod perfdata hostescalation serviceescalation hstgrp usrgrp drule httptest httpstep hostmacro globalmacro sysmap host_template escalation? trigger? acknowledgement? host? snmp_trap .checkcommand_name .check_command .max_check_attempts .flapping_enabled",
  [
    one(
      "checkcommand name, check command, check command name, event command, eventcommand name, notification command, notificationcommand name, command object",
      COMMANDS,
      SURE,
    ),
    one(
      "event handler, global host event handler, global service event handler, eventhandler",
      "restart-service|notify-oncall|reload-config|clear-cache",
      SURE,
    ),
    ...of(
      "checkcommand, check command, eventcommand, notificationcommand",
      one("name, name ci", COMMANDS, SURE),
      one(
        "command, command line",
        [
          "ping -H $address$",
          "http -H $address$ -S",
          "disk -w 20% -c 10%",
          "load -w 8,6,4 -c 12,10,8",
          "ssh -p 22 $address$",
          "swap -w 50% -c 20%",
          "ntp_time -H 192.0.2.123",
          "procs -w 250 -c 400",
        ]
          .map((rest) => `${PLUGIN}${rest}`)
          .join("|"),
        SURE,
      ),
    ),
    one(
      "command line, check commandline, check command line",
      [
        "ping -H 192.0.2.14 -w 100,20% -c 500,60%",
        "http -H www.example.com -S",
        "disk -w 20% -c 10% -p /",
        "load -w 8,6,4 -c 12,10,8",
        "ssh 192.0.2.31",
      ]
        .map((rest) => `${PLUGIN}${rest}`)
        .join("|"),
      SURE,
    ),
    one("argument key, argument key override, command argument", ARGUMENTS, SURE),
    one("argument value", "$address$|$ping_wrta$|20%|10%|443|$http_vhost$|30|public|/var|8,6,4", SURE),
    one("set if", "$http_ssl$|$ping_ipv4$|$disk_all$|$snmp_v3$", SURE),
    one("separator, argument separator", "=|,|:", SURE),
    one("check timeperiod name, timeperiod name, check period, notification period, period name", PERIODS, SURE),
    ...of("timeperiod, time period", one("name, name ci, display name, alias", PERIODS, SURE)),
    ...of(
      "timeperiod range, time range, timeperiod timerange",
      one("range key, day, key", "monday|tuesday|wednesday|thursday|friday|saturday|sunday|2026-12-25|day -1", SURE),
      one("range value, value, range", RANGES, SURE),
    ),
    ...of("hostgroup, host group, hstgrp", one("name, name ci, display name, alias, group name", GROUPS, SURE)),
    ...of(
      "servicegroup, service group",
      one(
        "name, name ci, display name, alias",
        "web|mail|databases|backups|disks|certificates|dns|replication|queues",
        SURE,
      ),
    ),
    ...of(
      "usrgrp, usergroup",
      one(
        "name, alias, display name",
        "Administrators|Operators|Database team|Network team|On call|Guests|No access to the frontend|Web team|Auditors|Help desk",
        SURE,
      ),
    ),
    ...of(
      "zone",
      one(
        "name, name ci",
        "master|satellite-north|satellite-south|global-templates|director-global|dmz|agent-web-01|agent-db-01|branch-office",
        SURE,
      ),
    ),
    one("zone name", "master|satellite-north|satellite-south|dmz|branch-office", SURE),
    ...of(
      "endpoint",
      one(
        "name, name ci",
        "master1.example.com|master2.example.com|satellite-north.example.com|agent-web-01.example.com|agent-db-01.example.com|agent-mail.example.net",
        SURE,
      ),
    ),
    one(
      "endpoint name, command endpoint name, check source, scheduling source, check endpoint",
      "master1.example.com|master2.example.com|satellite-north.example.com|agent-web-01.example.com|agent-db-01.example.com",
      SURE,
    ),
    ...of(
      "comment, downtime, acknowledgement, commenthistory, downtimehistory, acknowledge",
      one("text, comment, comment data, comment text, message", REMARKS, SURE),
      pattern(
        "name",
        "(web|db|mail|app|files)-[0-9]{2}!(http|disk|load|ping4|ssh)![0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
        SURE,
      ),
    ),
    ...of(
      "notification",
      one("name, name ci", "mail-admins|sms-oncall|mail-webteam|chat-ops|pager-night|mail-database-team", SURE),
    ),
    ...of("notification history, notification", one("text, output", outputs(), SURE)),
    ...of(
      "customvar, custom variable, customvariable, customvar flat",
      one(
        "name, varname, flatname",
        "os|http_vhosts|disks|notification.mail.groups|location|rack|ssh_port|snmp_community|environment|contact",
        SURE,
      ),
      one(
        "value, varvalue, flatvalue",
        "Linux|Windows|www.example.com|/|admins|rack-12|22|public|production|staging",
        SURE,
      ),
    ),
    ...of(
      "object",
      pattern("name1, name 1", "(web|db|mail|app|files)-[0-9]{2}\\.example\\.(com|net)", SURE),
      one("name2, name 2", COMMANDS, SURE),
    ),
    ...of(
      "host, endpoint, ha node, node, device, satellite",
      meaning("address, ip address, primary address", { text: "ipv4" }, SURE),
      meaning("address6, address 6, ipv6 address", { text: "ipv6" }, SURE),
    ),
    one("pager, pager address, pager number", "+1 202-555-0143|+1 202-555-0178|+44 1632 960121|+1 312-555-0119", SURE),
    one("instance name", "default|master|branch|dmz", SURE),
    one("instance description", "Main instance|Instance of the branch office|Instance behind the firewall", SURE),
    meaning("percent state change", { number: { generator: "decimal", options: { min: 0, max: 60, scale: 2 } } }, SURE),
    number("flapping threshold low, low flap threshold, low threshold", 20, 30, 0, SURE),
    number("flapping threshold high, high flap threshold, high threshold", 30, 60, 0, SURE),
    figure("max check attempts", [3, 3, 5, 4, 1], SURE),
    number("check attempt, current check attempt", 1, 3, 0, SURE),
    figure("check interval, normal check interval", [60, 300, 60, 900, 1800], { confidence: 0.945 }),
    figure("check retry interval, retry interval, retry check interval", [30, 60, 15], { confidence: 0.96 }),
    figure("notification interval", [1800, 3600, 0, 7200], SURE),
    figure("check timeout", [60, 30, 120, 10], SURE),
    figure("first notification delay", [0, 0, 300, 600], SURE),
    figure("freshness threshold", [0, 600, 3600, 86_400], SURE),
    figure("scheduled downtime depth, suppression depth", [0, 0, 0, 0, 1], SURE),
    small("latency, check latency", 0, 2, 3, SURE),
    small("execution time, check execution time", 0, 10, 3, SURE),
    figure(
      "soft state, hard state, previous soft state, previous hard state, current state, last hard state",
      [0, 0, 0, 1, 2, 3],
      SURE,
    ),
    one("logentry data, log entry data", logEntries(), SURE),

    ...of(
      "trigger",
      pattern(
        "expression, recovery expression",
        "\\{(1[0-9]{4})\\}(>(90|80|5|300)|<(10|20|5)|=0)( or \\{(2[0-9]{4})\\}>(5|10))?",
        SURE,
      ),
      one(
        "comment, comments",
        "Check which process uses it first.|Clean up old logs, then watch it.|Tell the database team.|Often a neighbour's backup.|Restart the service if it lasts.",
        SURE,
      ),
      one(
        "event name",
        "High CPU utilization (over 90 % for 5 min)|Disk space is low on {HOST.NAME}|Memory of {HOST.NAME} is nearly used up|Load average is too high|{HOST.NAME} has been restarted|No data for 10 minutes|Link down on {HOST.NAME}|Certificate expires within 7 days|{HOST.NAME} does not answer to ping|Replica lags by {ITEM.LASTVALUE1}|Too many processes on {HOST.NAME}|nginx has stopped on {HOST.NAME}|Packets to {HOST.NAME} are lost|Swap of {HOST.NAME} is nearly used up",
        SURE,
      ),
      one(
        "opdata, operational data",
        "Current: {ITEM.LASTVALUE1}|Space used: {ITEM.LASTVALUE1}|Load: {ITEM.LASTVALUE1}|Uptime: {ITEM.LASTVALUE1}",
        SURE,
      ),
      one("description", problems(), SURE),
    ),
    figure("discover", [0, 0, 1], SURE),
    ...of(
      "host inventory",
      one("type, type full", "Server|Router|Switch|Printer|Firewall|Virtual machine|UPS|Access point|Storage", SURE),
      pattern("name, alias", "(web|db|mail|app|files|print|backup)-(0[1-9]|1[0-9])", SURE),
      one(
        "hardware full",
        "Dell PowerEdge R650, 2x Xeon Gold 6330, 256 GB|HPE ProLiant DL380 Gen10, 2x Xeon Silver 4214, 128 GB|Lenovo ThinkSystem SR630, Xeon Gold 5218, 96 GB|Cisco Catalyst 9200L, 48 ports, 4x 10G|Juniper MX240, 2 routing engines|APC Smart-UPS 3000, rack mount|LaserJet M404dn, duplex, 250 sheets|PA-440, 8 ports",
        SURE,
      ),
      one(
        "hardware, model",
        "PowerEdge R650|ProLiant DL380 Gen10|ThinkSystem SR630|Catalyst 9200L|MX240|Smart-UPS 3000|LaserJet M404dn|PA-440",
        SURE,
      ),
      one(
        "software, software full, software app a, software app b, software app c, software app d, software app e",
        "nginx 1.26|PostgreSQL 16.4|Postfix 3.8|Docker 27.1|OpenSSH 9.2|MariaDB 10.11|Redis 7.2|HAProxy 2.9|systemd 252|Samba 4.19",
        SURE,
      ),
      one("vendor, manufacturer, installer name", "Dell|HPE|Lenovo|Cisco|Juniper|Supermicro|APC|Fortinet", SURE),
      one("chassis", "Rack mount|Tower|Blade|Desktop|Virtual", SURE),
      one("deployment status", "Production|Staging|Testing|Spare|Decommissioned", SURE),
      one("host router, oob router, router", "192.0.2.1|198.51.100.1|203.0.113.1|10.0.20.1", SURE),
      one(
        "note, notes, site notes",
        "Second power supply ordered.|Disk replaced in March.|Moved to rack 14.|Warranty ends next year.|Console over the management port.|Do not reboot without the database team.|Only reachable over the jump host.|Replaced last summer.|Loud fan, watch the temperature.|Asset label missing.|Shared with the test environment.",
        SURE,
      ),
      one("tag", "linux|windows|network|dmz|virtual|critical", SURE),
      one("location", "Data centre, room 2|Branch office, first floor|Server room|Warehouse|Laboratory", SURE),
      meaning("poc 1 name, poc 2 name, poc name", { text: "fullName" }, SURE),
      one("poc 1 screen, poc 2 screen, screen name", "ops-anna|net-ben|dba-eva|night-shift|helpdesk", SURE),
    ),
    one(
      "os, os full, os short, operating system, host os",
      "Debian GNU/Linux 12|Ubuntu 24.04 LTS|Windows Server 2022|Rocky Linux 9.4|RouterOS 7.14|VMware ESXi 8.0|FreeBSD 14.1|Cisco IOS XE 17.9",
      { ...SURE, of: ["host inventory", "host", "agent", "node", "endpoint"] },
    ),
    ...of("problem, event", one("name", problems(), SURE)),
    ...of(
      "problem, event, history, history text, history log, history str",
      number("ns", 1_000_000, 999_000_000, 0, SURE),
    ),
    number("nanosecond, ns, r ns", 1_000_000, 999_000_000, 0, SURE),
    ...of(
      "function",
      one("name, function", "last|avg|max|min|nodata|diff|count|change|timeleft|sum", SURE),
      one("parameter, parameters", "$|$,5m|$,10m|$,#3|$,1h|$,30m", SURE),
    ),
    ...of(
      "macro, hostmacro, globalmacro, host macro, global macro, user macro",
      one(
        "macro, name",
        "{$SNMP_COMMUNITY}|{$CPU.UTIL.CRIT}|{$MEMORY.UTIL.MAX}|{$DISK.FREE.MIN}|{$HTTP.PORT}|{$ICMP_LOSS_WARN}|{$LOAD.MAX}|{$TEMP.CRIT}|{$DB.USER}|{$URL}",
        SURE,
      ),
      one("value", "public|90|95|20|443|1.5|60|zbx_monitor|https://www.example.com/|noc-read", SURE),
      one(
        "description",
        "Community for SNMP queries|Load above which to warn|Share of space that must be free|Port of the web server|Temperature in °C|User for database checks",
        SURE,
      ),
    ),
    ...of(
      "media type",
      one("name", "Email|SMS|Chat webhook|Email (HTML)|Ticket system|On-call pager|Script|Push message", SURE),
      one("gsm modem", "/dev/ttyS0|/dev/ttyUSB0|/dev/ttyS1", SURE),
      one("smtp helo, helo", "example.com|mail.example.net|monitoring.example.org", SURE),
      one("execution path, exec path", "sms.sh|notify.py|ticket.sh|pager.pl|slack-like.sh", SURE),
      one("event menu name", "Open ticket|Show in chat|Open incident", SURE),
      one(
        "event menu url",
        "https://tickets.example.com/{EVENT.TAGS.ticket}|https://chat.example.net/{EVENT.ID}",
        SURE,
      ),
    ),
    meaning("sendto, send to", { text: "email" }, SURE),
    one("period, active period", "1-7,00:00-24:00|1-5,09:00-18:00|6-7,10:00-16:00", {
      ...SURE,
      of: ["media", "user media"],
    }),
    ...of(
      "alert",
      one(
        "subject",
        "Problem: Disk space is low|Resolved: Disk space is low|Problem: High CPU utilization|Resolved: Host unreachable|Problem: No data received|Problem: Certificate expires soon",
        SURE,
      ),
      one(
        "error",
        "Connection timeout|No media defined for user|SMTP authentication failed|Media type disabled|Script exited with code 1",
        SURE,
      ),
      figure("esc step, escalation step", [1, 1, 1, 2, 3], SURE),
    ),
    ...of("operation", one("esc period, escalation period, step duration", "0|1h|30m|5m|1d", SURE)),
    one("delay, update interval", "1m|30s|5m|10m|1h|15s", SURE),
    one("history, history storage period", "90d|7d|31d|1w|0", { ...SURE, of: ["item", "item prototype"] }),
    one("trends, trend storage period", "365d|0|730d|90d", { ...SURE, of: ["item", "item prototype"] }),
    one("lifetime, keep lost resources", "30d|7d|1d|0", SURE),
    one("timeout", "3s|5s|10s|15s|30s", { ...SURE, of: ["item", "httpstep", "media type", "script", "check"] }),
    one("logtimefmt, log time format", "yyyy-MM-dd hh:mm:ss|dd/MM/yyyy hh:mm:ss|pppppp:yyyyMMdd:hhmmss|hh:mm:ss", SURE),
    one("ipmi sensor", "CPU Temp|System Fan 1|PSU1 Status|Inlet Temp|Power Meter|+12V", SURE),
    one(
      "jmx endpoint",
      "service:jmx:rmi:///jndi/rmi://{HOST.CONN}:{HOST.PORT}/jmxrmi|service:jmx:remoting-jmx://192.0.2.31:9990",
      SURE,
    ),
    one("formula, item formula", "1|0.01|8|1024|0.001|100", { ...SURE, of: ["item", "item prototype"] }),
    one("unit, units", "B|bps|%|s|uptime|", { ...SURE, of: ["item"] }),
    one(
      "params, parameters",
      "last(//cpu.user)+last(//cpu.system)|100*last(//mem.used)/last(//mem.total)|show global status",
      { ...SURE, of: ["item"] },
    ),
    one("query field, query fields", '[{"format":"json"}]|[{"status":"1"}]|[]', SURE),
    one(
      "posts, post, post data, request body",
      '{"jsonrpc":"2.0","method":"ping","id":1}|user=monitor&action=login|{"query":"status"}',
      { ...SURE, of: ["item", "httpstep"] },
    ),
    one("required, required string", "Welcome|Login|OK|healthy|</html>", { ...SURE, of: ["httpstep"] }),
    one("agent, user agent", "Zabbix|Mozilla/5.0 (X11; Linux x86_64)|curl/8.5.0", {
      ...SURE,
      of: ["httptest", "web scenario"],
    }),
    ...of(
      "httptest, web scenario",
      one(
        "name",
        "Login to the shop|Customer portal|Search works|API health|Intranet start page|Webmail login|Checkout|Booking form",
        SURE,
      ),
    ),
    ...of(
      "httpstep, web step",
      one("name", "Start page|Log in|Check login|Search|Open profile|Log out|First product|Cart", SURE),
    ),
    one(
      "http proxy, https proxy, proxy url",
      "http://proxy.example.com:3128|http://192.0.2.8:8080|http://user@proxy.example.net:3128",
      SURE,
    ),
    one(
      "trapper host, trapper hosts, allowed host, allowed hosts",
      "192.0.2.14|192.0.2.0/28|198.51.100.7,198.51.100.8|monitor.example.com",
      SURE,
    ),
    ...of(
      "drule, discovery rule",
      one(
        "name",
        "Local network|Servers of the data centre|Printers|Access points|Branch office|Laboratory|Voice network|Cameras",
        SURE,
      ),
    ),
    ...of(
      "valuemap, value map",
      one(
        "name",
        "Service state|Host availability|Interface status|Boolean|UPS state|Alarm state|SNMP truth value|Fan state|HTTP response status|Replication state",
        SURE,
      ),
    ),
    ...of(
      "regexp, global regexp",
      one(
        "name",
        "File systems for discovery|Network interfaces for discovery|Storage devices for SNMP discovery|Windows service names|Docker containers|Log errors",
        SURE,
      ),
      one("test string", "ext4|eth0|vda1|sshd.service|ERROR: connection lost", SURE),
    ),
    ...of(
      "expression, regexp expression",
      one("expression", "^ext[234]$|^lo$|^Physical memory$|^docker[0-9]+$|error|^veth|^/dev/", SURE),
    ),
    ...of(
      "action",
      one(
        "name",
        "Report problems to administrators|Auto discovery, Linux servers|Report unknown triggers|Escalate to on call|Notify the web team|Report not supported items|Restart web server|Notify the database team",
        SURE,
      ),
    ),
    ...of(
      "script",
      one(
        "name",
        "Ping|Traceroute|Detect operating system|Restart agent|Show processes|Reboot|Wake on LAN|Check certificate",
        SURE,
      ),
      one(
        "command",
        "ping -c 3 {HOST.CONN}|/usr/bin/traceroute {HOST.CONN}|sudo /usr/bin/nmap -O {HOST.CONN}|systemctl restart zabbix-agent2|ps aux --sort=-%cpu",
        SURE,
      ),
      one("confirmation, confirmation text", "Run this on {HOST.NAME}?|Restart {HOST.HOST}?|Are you sure?", SURE),
      one("menu path", "Tools|Tools/Network|Maintenance|Tools/Linux", SURE),
    ),
    ...of(
      "sysmap, map, network map",
      one(
        "name",
        "Local network|Data centre|Branch offices|Backbone|Racks of room 2|Power supply|Storage|Wireless network",
        SURE,
      ),
    ),
    one(
      "macro label, label string host, label string map",
      "{HOST.NAME}|{HOST.CONN}|{HOST.NAME}\\n{HOST.IP}|{MAP.NAME}",
      SURE,
    ),
    one(
      "label string, label string hostgroup, label string trigger, label string image",
      "{HOST.NAME}|{TRIGGER.EVENTS.PROBLEM}|",
      SURE,
    ),
    one(
      "security name, securityname, snmpv3 securityname, snmpv 3 securityname",
      "monitor|snmpv3user|nms-ro|readonly",
      SURE,
    ),
    pattern(
      "auth passphrase, authpassphrase, priv passphrase, privpassphrase, snmpv3 authpassphrase, snmpv3 privpassphrase, snmpv 3 authpassphrase, snmpv 3 privpassphrase",
      "[a-z]{4,6}-[a-z]{4,6}-[0-9]{2,4}",
      SURE,
    ),
    pattern("tls psk, psk", "[0-9a-f]{64}", SURE),
    one("tls psk identity, psk identity", "PSK 001|agent-web|agent-db|proxy-north|PSK 014|branch-office", SURE),
    one("tag", "scope|component|class|target|service|environment|application|location", {
      ...SURE,
      of: ["host tag", "trigger tag", "problem tag", "item tag", "event tag"],
    }),
    one("value", "availability|performance|os|linux|capacity|production|database|security|nginx|network", {
      ...SURE,
      of: ["host tag", "trigger tag", "problem tag", "item tag", "event tag"],
    }),
    one("new value, newvalue", "Up|Down|Ok|Warning|Critical|Unknown|Enabled|Disabled", {
      ...SURE,
      of: ["valuemap mapping", "value mapping"],
    }),
    one("value", "0|1|2|3|4|5|6", { ...SURE, of: ["valuemap mapping", "value mapping"] }),
    ...of("service", one("algorithm", "most critical of all|most critical if all", SURE)),
  ],
  [],
  [
    pair(
      "output, check output, plugin output, message output",
      "perfdata, performance data, perf data",
      {
        "PING OK - Packet loss = 0%, RTA = 0.84 ms":
          "rta=0.84ms;100;500;0 pl=0%;20;60;0|rta=1.12ms;100;500;0 pl=0%;20;60;0",
        "HTTP OK: HTTP/1.1 200 OK - 15312 bytes in 0.031 second response time": "time=0.031s;;;0 size=15312B;;;0",
        "DISK OK - free space: / 18421 MB (61% inode=88%)": "/=11742MB;24130;27146;0;30163",
        "OK - load average: 0.42, 0.38, 0.31": "load1=0.42;8;12;0 load5=0.38;6;10;0 load15=0.31;4;8;0",
        "SSH OK - OpenSSH_9.2p1 Debian-2+deb12u2 (protocol 2.0)": "time=0.012s;;;0;10",
        "PROCS OK: 143 processes": "procs=143;250;400;0",
        "SWAP OK - 98% free (2004 MB out of 2047 MB)": "swap=2004MB;1023;409;0;2047",
        "DISK WARNING - free space: /var 1830 MB (9% inode=71%)": "/var=18412MB;16193;18217;0;20242",
        "HTTP CRITICAL: HTTP/1.1 503 Service Unavailable - 512 bytes in 0.204 second response time":
          "time=0.204s;;;0 size=512B;;;0",
        "PING CRITICAL - Packet loss = 100%": "pl=100%;20;60;0",
        "WARNING - load average: 9.12, 7.44, 5.02": "load1=9.12;8;12;0 load5=7.44;6;10;0 load15=5.02;4;8;0",
        "NTP OK: Offset -0.0007 secs": "offset=-0.0007s;0.5;1",
      },
      SURE,
    ),
    pair(
      "long output",
      "normalized performance data",
      {
        "/ 61% free, /boot 74% free, /home 48% free": "disk=61%;20;10",
        "Process nginx: 5 running": "procs=5;;",
        "No further details": "count=0",
        "Certificate is valid until 2027-03-14": "days=112;30;14",
      },
      SURE,
    ),
  ],
);

function outputs(): string {
  return "PING CRITICAL - Packet loss = 100%|DISK WARNING - free space: /var 1830 MB (9% inode=71%)|PING OK - Packet loss = 0%, RTA = 0.84 ms|HTTP CRITICAL: HTTP/1.1 503 Service Unavailable|OK - load average: 0.42, 0.38, 0.31|SSH OK - OpenSSH_9.2p1 Debian|CRITICAL - Socket timeout after 10 seconds|NTP OK: Offset -0.0007 secs";
}

function problems(): string {
  return "High CPU utilization|Disk space is low on /var|High memory utilization|Load average is too high|Host has been restarted|No data from agent for 5 minutes|Interface eth1: Link down|Certificate expires soon|Unavailable by ICMP ping|Replication lag is high|Too many processes|Service nginx is not running|High ICMP ping loss|Swap space is low";
}

function logEntries(): string {
  return "HOST ALERT: web-01;DOWN;HARD;3;PING CRITICAL - Packet loss = 100%|SERVICE ALERT: db-02;disk;WARNING;SOFT;1;DISK WARNING - free space: /var 9%|SERVICE NOTIFICATION: admins;web-01;http;CRITICAL;mail-service-notification;Socket timeout|EXTERNAL COMMAND: ACKNOWLEDGE_SVC_PROBLEM;db-02;disk|CURRENT HOST STATE: mail-01;UP;HARD;1;PING OK|LOG ROTATION: DAILY";
}
