import { figure, number, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.955 };
const TEMPLATES =
  "Unix - Load Average|Unix - Logged in Users|Unix - Ping Latency|Interface - Traffic (bits/sec)|Interface - Errors/Discards|Linux - Memory Usage|Host MIB - CPU Utilization|Host MIB - Processes|Net-SNMP - Available Disk Space|Interface - Unicast Packets";
const DATA_SOURCES =
  "traffic_in|traffic_out|load_1min|load_5min|users|proc|hdd_free|hdd_used|mem_buffers|cpu|ping|errors_in";
const HOSTS =
  "Generic SNMP Device|Local Linux Machine|Cisco Router|Net-SNMP Device|Windows Device|Juniper Switch|Printer|UPS|Firewall|Access Point";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
graph template graph > right axis formatter = numeric|timestamp|duration
graph template graph > unit value = |MINUTE:5:HOUR:1|HOUR:1:HOUR:6
plugin config > name = Thresholds|Network Weathermap|Syslog Monitoring|Device Monitoring|Route Display|Flow Viewer|Maintenance Schedules|Audit Log|Interface Table|Tools
plugin config > web page = https://plugins.example.org/thold|https://plugins.example.org/weathermap|https://plugins.example.org/syslog|https://plugins.example.org/monitor
poller item > arg 2 = |
poller reindex > arg 1 = .1.3.6.1.2.1.1.3.0|.1.3.6.1.2.1.2.1.0
poller reindex > operation, op = =|<|>
poller reindex > assert value = 24|8374653|48|1204817|12|52|93021447
report > from name = NOC|Network Team|Monitoring|Operations
site > address 2 = Floor 2|Rack room B|Hall 1|Basement|Building C
user authentication group > graph setting = on|
user domain > domain name = EXAMPLE.COM|corp.example.com|branch.example.net|lab.example.org
automation template > system name, sys name = ^core-|^dist-sw|ap-.*|srv-|
`;

/** Graphs of what devices say of themselves, kept in round-robin files: Cacti, Observium, LibreNMS. */
export const GRAPHING = field(
  "rrd cdef vdef data_source_profile graph_template graph_local data_local snmp_query poller poller_item poller_output data_template graph_tree host_template data_input .rrd_path .rrd_name graph? poller? data_source?",
  [
    figure("snmp port", [162, 162, 162, 1162], { confidence: 0.967, of: ["snmp agent manager"] }),
    number("time", 1_733_000_000, 1_790_000_000, 0, { confidence: 0.967, of: ["automation device"] }),
    ...fromLines(LINES, 0.967),
    one(
      "sysname, sys name, system name",
      "core-sw-01|edge-rtr-02|fw-north|ap-lobby-3|srv-db-01|dist-sw-07|ups-room2|printer-3f",
      SURE,
    ),
    one(
      "system location, syslocation, sys location",
      "Data centre, room 2, rack 14|Branch office, first floor|Server room|Warehouse, north wall|Laboratory",
      SURE,
    ),
    one("rrd name, data source name, rrd ds name, ds name", DATA_SOURCES, SURE),
    pattern(
      "rrd path, rrd file, rrd filename, data source path",
      "/var/lib/rra/[1-9][0-9]?/[1-9][0-9]{1,3}\\.rrd",
      SURE,
    ),
    figure("rrd num, rrd number", [1, 1, 2], SURE),
    figure("rrd step, step, rrd next step", [300, 300, 60], SURE),
    figure("rrd heartbeat, heartbeat", [600, 600, 120], {
      ...SURE,
      of: ["data template rrd", "data source profile", "data source"],
    }),
    figure("rrd maximum, rrd max", [100, 0, 1_000_000_000], SURE),
    figure("x files factor", [0.5], SURE),
    figure("snmp version", [2, 2, 3, 1], SURE),
    figure("snmp timeout", [500, 500, 1000, 2000], SURE),
    figure("max oids, max oid", [10, 10, 5, 20], SURE),
    figure("bulk walk size", [10, 10, 25, 50, 0], SURE),
    one("field name, snmp field", "ifName|ifDescr|ifAlias|ifOperStatus|ifIP|ifHighSpeed|hrStorageDescr|dskDevice", {
      ...SURE,
      of: ["host snmp cache", "snmp cache"],
    }),
    one("field value", "eth0|GigabitEthernet1/0/3|Uplink to core|Up|192.0.2.14|1000|/var|/dev/sda1", {
      ...SURE,
      of: ["host snmp cache", "snmp cache"],
    }),
    pattern("snmp index", "[1-9][0-9]?", SURE),
    pattern(
      "graph regex, host regex, regex match, match expression",
      "\\^(core|edge|dist)-.\\*|eth\\[0-9\\]|\\.\\*-uplink\\$",
      SURE,
    ),
    one("regexp match, validation regexp", "^[0-9]+$|^[A-Za-z0-9_]+$|^.{1,64}$", SURE),
    one(
      "input string, data input string",
      "<path_php_binary> -q <path_cacti>/scripts/ss_host_cpu.php <hostname>|perl <path_cacti>/scripts/ping.pl <host>|<path_php_binary> -q <path_cacti>/scripts/ss_host_disk.php <hostname> <disk>|perl <path_cacti>/scripts/loadavg.pl",
      SURE,
    ),
    one(
      "xml path",
      "<path_cacti>/resource/snmp_queries/interface.xml|<path_cacti>/resource/script_queries/host_disk.xml|<path_cacti>/resource/snmp_queries/host_disk.xml",
      SURE,
    ),
    one(
      "arg1, arg 1",
      "/usr/share/cacti/scripts/ping.pl 192.0.2.14|.1.3.6.1.2.1.2.2.1.10.3|/usr/share/cacti/scripts/loadavg.pl|.1.3.6.1.4.1.2021.4.15.0",
      SURE,
    ),
    one("arg2, arg 2", "ss_host_cpu|.1.3.6.1.2.1.2.2.1.16.3|", SURE),
    one("arg3, arg 3", "get 1|1||5", SURE),
    one("slope mode, show tree, show list, show preview", "on|", SURE),
    one(
      "vertical label",
      "bits per second|processes|users|bytes|milliseconds|percent|packets/sec|processes in the run queue",
      SURE,
    ),
    one("right axis label, left axis label", "bits per second|percent|bytes", SURE),
    one("right axis", "1:0|0.001:0|2:0", SURE),
    one("right axis format, left axis format", "%8.2lf %s|%6.1lf|%lf", SURE),
    figure("unit exponent value, unit exponent", [0, 0, 3, -3], SURE),
    figure("base value", [1000, 1000, 1024], SURE),
    figure("upper limit", [100, 0, 1000], SURE),
    figure("lower limit", [0], SURE),
    one("legend position", "south|north|west|east", SURE),
    one("legend direction", "topdown|bottomup", SURE),
    one("dash, dashes", "|10,5|2,2|4", SURE),
    figure("dash offset", [0, 0, 4], SURE),
    pattern("alpha, opacity", "FF|7F|BF|40", SURE),
    ...of(
      "graph template, graph templates graph, graph, aggregate graph",
      one("title, name, title cache", TEMPLATES.replaceAll(" - ", " - "), SURE),
    ),
    ...of("data template", one("name", TEMPLATES, SURE)),
    ...of(
      "graph template item, graph templates item",
      one("text format, text", "Inbound|Outbound|Current:|Average:|Maximum:|Total In:|95th Percentile", SURE),
      one("value", "|95|100", SURE),
      one("hard return", "on|", SURE),
    ),
    ...of(
      "cdef, vdef",
      one(
        "name",
        "Turn Bytes into Bits|Multiply by 1024|Total All Data Sources|Make Stack Negative|Make Per 5 Minutes|Divide by 1000|95th Percentile|Maximum|Average",
        SURE,
      ),
    ),
    ...of("cdef item, vdef item", one("value", "CURRENT_DATA_SOURCE|8|*|1024|ALL_DATA_SOURCES_NODUPS|-1", SURE)),
    ...of(
      "data input, data input method",
      one(
        "name",
        "Get SNMP Data|Get SNMP Data (Indexed)|Unix - Ping Host|Unix - Get Load Average|Unix - Get Free Disk Space|Get Script Data (Indexed)|Linux - Get Memory Usage|Unix - Get Logged In Users",
        SURE,
      ),
    ),
    ...of(
      "data input field",
      one("name", "IP Address|Disk Partition|Grep String|Community|OID|Port|Output Type|Index Value", SURE),
      one("data name", "ip|partition|users|grepstr|management_ip|oid|output_type|index_value", SURE),
      one("input output", "in|out", SURE),
      one("type code", "hostname|snmp_community|snmp_username|index_type|output_type|snmp_port", SURE),
    ),
    ...of(
      "data source profile",
      one("name", "5 Minute Collection|1 Minute Collection|30 Second Collection|Long-term Archive", SURE),
    ),
    ...of(
      "data source profile rra, profile rra",
      one(
        "name",
        "Daily (5 Minute Average)|Weekly (30 Minute Average)|Monthly (2 Hour Average)|Yearly (1 Day Average)",
        SURE,
      ),
      figure("timespan", [86_400, 604_800, 2_629_800, 31_557_600], SURE),
      figure("row, rows", [600, 700, 775, 797], SURE),
    ),
    ...of(
      "host template, device template",
      one("name", HOSTS, SURE),
      one("class", "linux|network|windows|printer|ups|unassigned", SURE),
    ),
    ...of(
      "snmp query",
      one(
        "name",
        "SNMP - Interface Statistics|Net-SNMP - Get Monitored Partitions|SNMP - Get Mounted Partitions|SNMP - Get Processor Information|Unix - Get Mounted Partitions",
        SURE,
      ),
      one(
        "description",
        "Queries a host for a list of monitored interfaces|Queries a list of mounted partitions|Queries processors of a host",
        SURE,
      ),
    ),
    ...of("graph tree, tree", one("name", "Default Tree|Data centre|Branch offices|Backbone|Customers|Servers", SURE)),
    ...of(
      "graph tree item, tree item",
      one("title, name", "Routers|Switches|Linux servers|Firewalls|North|South|Printers|Storage", SURE),
    ),
    ...of(
      "report",
      one(
        "name, subject",
        "Weekly traffic of the backbone|Monthly capacity|Load of the database servers|Daily errors of interfaces|Disk space of all servers",
        SURE,
      ),
      one("format file", "default.format|wide.format|plain.format", SURE),
      figure("font size", [16, 12, 14], SURE),
    ),
    ...of(
      "external link",
      one("style, extended style", "TAB|CONSOLE|FRONT", SURE),
      one("content file", "https://wiki.example.com/|https://status.example.com/|weathermap.html", SURE),
    ),
    ...of("user domain, user domains", one("domain name, name", "Local|LDAP|Head office|Branch office|Partners", SURE)),
    ...of(
      "poller item",
      one("name", DATA_SOURCES, SURE),
      pattern("path", "/var/lib/rra/[1-9][0-9]?/[1-9][0-9]{1,3}\\.rrd", SURE),
      figure("number, num", [1, 1, 2], SURE),
      figure("step, next step", [300, 300, 60], SURE),
    ),
    ...of("poller", one("name", "Main Poller|Branch Poller|Poller north|Poller south|Backup Poller", SURE)),
    meaning(
      "availability, availability percent",
      {
        decimal: {
          generator: "decimal",
          options: { min: 96, max: 100, scale: 2, distribution: "normal", mean: 99.7, deviation: 0.4 },
        },
      },
      SURE,
    ),
  ],
);
