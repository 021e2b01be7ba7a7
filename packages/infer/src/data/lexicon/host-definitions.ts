import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { one } from "./one.ts";
import { figure } from "../short-meanings.ts";

/** What those who set up checks of hosts write: definitions, the templates that these import, rules that assign them, imports from inventories. */
const LINES = String.raw`
host, host template, endpoint host > object name = web-01.example.com|generic-host|db-01.example.com|linux-server|mail-01.example.com|windows-server|app-02.example.net|network-switch|files-01.example.com|web-02.example.com|backup-01.example.net|router-branch.example.com|printer-2f.example.com|esx-03.example.com|ldap-01.example.com|proxy-01.example.net
service, service template > object name = ping4|disk|load|http|ssh|generic-service|swap|procs|ntp_time|dns|smtp|mysql|apt|users|ldap|imap|agent-disk|agent-memory|certificate|postgres
command, check command > object name = ping4|http|disk|mail-host-notification|load|ssh|mail-service-notification|swap|procs|ntp_time|dns|smtp|sms-notification|mysql|snmp|restart-service|ldap|certificate|backup-age|tcp
dependency > object name = router-down|parent-switch|disable-agent-checks|uplink|hypervisor-down|storage-array|vpn-branch|database-cluster|power-supply|satellite-down
endpoint > object name = master1.example.com|master2.example.com|satellite-north.example.com|web-01.example.com|db-01.example.com|mail-01.example.com|satellite-south.example.com|app-02.example.net|files-01.example.com|backup-01.example.net
hostgroup, host group > object name = linux-servers|windows-servers|web-servers|databases|mail-servers|routers|switches|printers|firewalls|virtual-hosts|backup-servers|access-points
servicegroup, service group > object name = web|mail|databases|backups|disks|certificates|dns|replication|queues|network|agents|storage
notification > object name = mail-host-admins|mail-service-admins|sms-oncall|chat-service-critical|mail-webteam|pager-night|mail-database-team|ticket-host-down|chat-recoveries|sms-datacenter
scheduled downtime, downtime > object name = nightly-backup|patchday|weekend-maintenance|monthly-reboot|storage-firmware|database-reindex|load-tests|network-window
service set > object name, name = Linux base checks|Windows base checks|MySQL server|Web server|Mail server|PostgreSQL server|Switches|Backup client|Domain controller|Hypervisor
timeperiod, time period > object name = 24x7|workhours|nonworkhours|never|oncall|weekends|nightly-backup|business-days|office-north|lunch-break
timeperiod, time period > update method = LegacyTimePeriod
user, contact > object name = icingaadmin|cknight|mmoreau|jweber|oncall|abrown|lrossi|hjensen|dpatel|kmeyer|snowak|tgarcia|rlind|epark
usergroup, user group, contact group > object name = icingaadmins|oncall|network-team|web-team|database-team|helpdesk|managers|storage-team
zone > object name = master|satellite-north|satellite-south|global-templates|director-global|dmz|branch-office|agent-web-01|agent-db-01
api user, apiuser > object name = director|root|icingaweb2|dashing|grafana|cmdb-sync|deploy|readonly
host template choice > object name = Operating system|Role|Hardware type|Environment|Site|Patch group|Backup class
service template choice > object name = Severity|Check interval|Escalation|Notification|Graphs
activity log, activity > object name = web-01.example.com|ping4|generic-host|disk|linux-servers|mail-host-admins|http|24x7|db-01.example.com|load|windows-server|icingaadmin|workhours|mail-01.example.com
activity log, branch activity > object type, object table = icinga_host|icinga_service|icinga_command|icinga_hostgroup|icinga_notification|icinga_user|icinga_timeperiod|icinga_service_set|icinga_zone
imported row > object name = web-01.example.com|db-01.example.com|mail-01.example.com|app-02.example.net|files-01.example.com|printer-2f.example.com|esx-03.example.com|proxy-01.example.net
command > method execute = PluginCheck|PluginCheck|PluginNotification|PluginEvent
command > command = /usr/lib/nagios/plugins/check_ping|/usr/lib/nagios/plugins/check_http|PluginDir + "/check_disk"|/usr/lib/nagios/plugins/check_load|/etc/icinga2/scripts/mail-host-notification.sh|PluginDir + "/check_ssh"|/usr/lib/nagios/plugins/check_ntp_time|/etc/icinga2/scripts/sms.sh
notification > command, notification command = mail-host-notification|mail-service-notification|sms-notification|chat-notification|pager-notification
notification, user, contact > period, notification period = 24x7|workhours|oncall|nonworkhours
notification, user, contact > state, state filter = ["Critical","Warning","OK"]|["Down","Up"]|["Critical","OK"]|["Critical","Warning","Unknown","OK"]
notification, user, contact > type, type filter = ["Problem","Recovery"]|["Problem","Acknowledgement","Recovery"]|["Problem"]|["Problem","Recovery","FlappingStart","FlappingEnd"]
notification > usergroup, user group = ["icingaadmins"]|["oncall"]|["web-team"]|["network-team","oncall"]|["database-team"]
notification > user = ["icingaadmin"]|["cknight"]|["jweber","mmoreau"]|["oncall"]
zone, endpoint, command, host, user, timeperiod, notification, service > zone = master|satellite-north|satellite-south|global-templates|director-global|dmz
zone > parent = master|satellite-north|master|satellite-south
host > group = ["linux-servers"]|["web-servers","linux-servers"]|["windows-servers"]|["databases"]|["switches"]|["mail-servers"]
service > group = ["disks"]|["web"]|["backups"]|["databases"]|["mail","certificates"]|["network"]
user > group = ["icingaadmins"]|["oncall"]|["web-team"]|["network-team"]
host > import = ["generic-host"]|["generic-host","linux-server"]|["windows-server"]|["network-switch"]|["generic-host","virtual-machine"]
service > import = ["generic-service"]|["generic-service","agent-disk"]|["agent-service"]|["slow-service"]
command > import = ["plugin-check-command"]|["plugin-notification-command"]|["plugin-event-command"]|["ipv4-or-ipv6"]
dependency > import = ["generic-dependency"]|["parent-host-down"]
endpoint > import = ["generic-endpoint"]
notification > import = ["generic-notification"]|["mail-host-template"]|["mail-service-template"]|["escalation"]
scheduled downtime > import = ["generic-downtime"]|["weekly-downtime"]
service set > import = ["linux-base"]|["windows-base"]
timeperiod > import = ["24x7"]|["workhours"]|["legacy-timeperiod"]
user > import = ["generic-user"]|["oncall-user"]
zone > import = ["generic-zone"]
host, service, hostgroup, notification, dependency, service set, scheduled downtime > assign filter = host.vars.os="Linux"|host.name="web*"|host.vars.os="Windows"|host.vars.location="Berlin"&host.vars.role="db"|host.vars.patchday="wed"|host.groups="linux-servers"|host.vars.http_vhosts=true
servicegroup, service group > assign filter = service.name="http*"|service.name="disk*"|service.vars.team="db"|service.check_command="mysql*"|service.name="dns*"
command field, host field, service field, user field, notification field > var filter = host.vars.os="Linux"|host.vars.role="web"|service.check_command="http"|host.vars.snmp_version="3"
host, service > command endpoint = satellite-north.example.com|web-01.example.com|satellite-south.example.com|db-01.example.com
host, service > event command = restart-service|clear-cache|reload-config
host > check command = hostalive|ping4|cluster-zone|dummy|tcp
service > check command = http|disk|ssh|load|swap|procs|ntp_time|dns|smtp|mysql|users|apt
service > apply for = host.vars.disks|host.vars.http_vhosts|host.vars.interfaces|host.vars.databases
service, host > check interval, check every = 60|300|5m|1m|600|15m
service, host > retry interval = 30|60|1m|15|30s
service > service set = Linux base checks|Windows base checks|Web server|MySQL server
dependency > parent host var = host.vars.parent_host|host.vars.uplink|host.vars.hypervisor
dependency > parent service, parent service by name, child service = ping4|icinga-agent|uplink|vpn|disk
dependency > parent host = router-branch.example.com|switch-01.example.com|esx-03.example.com|satellite-north.example.com
host > icon image alternative = Linux|Windows|Switch|Router|Printer|Firewall|Database|Hypervisor
service > icon image alternative = Disk|Mail|Database|Web|Network|Certificate|Backup
host > note, notes = Rack 12, second from the top|Maintained by the network team|Contract ends in 2027|Do not reboot without the database team|Console over the management port|Moves to the new data centre in spring|Virtual, lives on the storage cluster|Spare part is in the server room
service > note, notes = Runbook: restart the worker first|Often rises during the nightly import|Thresholds agreed with the web team|Clean up old logs, then watch it|Renew the certificate 14 days before
service set > description = Disk, load and swap for all Linux hosts|What every web server is checked for|Services that a domain controller runs|Checks of the database and its replication|Processes, queues and mail delivery|Interfaces and errors of switches
host, service, command, user, notification, endpoint, zone, service set, hostgroup, usergroup, servicegroup, timeperiod, api user, scheduled downtime, dependency > set null = ["zone"]|["notes","notes_url"]|["display_name"]
api user > permission = ["*"]|["objects/query/*","actions/*","status/query"]|["config/*","objects/*"]|["status/query"]|["objects/query/Host","objects/query/Service"]
timeperiod > range = {"monday":"09:00-17:00","tuesday":"09:00-17:00","wednesday":"09:00-17:00"}|{"monday":"00:00-24:00","saturday":"00:00-24:00","sunday":"00:00-24:00"}|{"saturday":"10:00-16:00"}|{"friday":"18:00-24:00","saturday":"00:00-24:00"}
scheduled downtime > range = {"sunday":"02:00-04:00"}|{"monday":"22:00-24:00"}|{"saturday":"20:00-23:00"}|{"day 1":"03:00-05:00"}
host > var, custom var = {"os":"Linux","location":"Berlin","disks":{"disk /":{"disk_partitions":"/"}}}|{"os":"Windows","location":"Lyon"}|{"os":"Linux","role":"db","notify":"database-team"}|{"snmp_community":"public","location":"Oslo"}
service > var, custom var = {"http_port":443,"http_ssl":true}|{"disk_wfree":"10%","disk_cfree":"5%"}|{"load_wload1":8}|{"ssh_port":22}
service set > var, custom var = {"disk_wfree":"20%"}|{"load_wload1":5,"load_cload1":10}|{"team":"web"}
notification > var, custom var = {"notification_from":"icinga@example.com","verbose":true}|{"chat_channel":"#alerts"}|{"verbose":false}
user > var, custom var = {"mobile":"+1 202-555-0143","chat":"@cknight"}|{"language":"en"}|{"mobile":"+44 1632 960121"}
command > argument = {"-H":{"value":"$address$"},"-w":{"value":"$ping_wrta$,$ping_wpl$%"}}|{"-p":{"value":"$http_port$"},"-S":{"set_if":"$http_ssl$"}}|{"-w":{"value":"$disk_wfree$"},"-c":{"value":"$disk_cfree$"}}
command argument > argument name, key string = -H|-w|-c|-p|-t|--ssl|-u|-C|--timeout|-4|-6|-s|-e
command argument > description = Address of the host|Warning threshold|Critical threshold|Port to connect to|Seconds until the check gives up|Use TLS|Path of the page|Community for SNMP queries
command var, command resolved var > varname, var name = ping_wrta|ping_crta|http_port|http_uri|disk_wfree|ssh_port|ntp_address
command var > varvalue, var value = 100|200,10%|$address$|443|20%|/health|5
service var, service resolved var, service set var, service set resolved var > varname, var name = http_port|disk_wfree|http_uri|load_wload1|disk_cfree|ssh_port|procs_warning
service var, service set var > varvalue, var value = 443|20%|/health|5.0|10%|22|250
notification var, notification resolved var > varname, var name = notification_from|verbose|chat_channel|notification_logtosyslog
notification var > varvalue, var value = icinga@example.com|true|#alerts|false
user var, user resolved var > varname, var name = mobile|chat|language|oncall_group
user var > varvalue, var value = +1 202-555-0143|@mmoreau|en|true|nights
var > rendered = vars.os = "Linux"|vars.location = "Berlin"|vars.http_vhosts["www"] = { http_uri = "/" }|vars.snmp_community = "public"|vars.disks["disk /"] = { disk_partitions = "/" }
scheduled downtime range > range key = sunday|saturday|monday|wednesday|day 1|2026-12-24|friday
scheduled downtime range > range value = 02:00-04:00|22:00-24:00|00:00-06:00|20:00-23:00|12:00-13:00
data field > varname, var name = os|location|http_vhosts|snmp_community|disks|role|ssh_port|environment|patchday|rack
data field > caption = Operating system|Location|Virtual web hosts|SNMP community|Disks|Role|SSH port|Environment|Patch day|Rack
data field > datatype, data type = Icinga\Module\Director\DataType\DataTypeString|Icinga\Module\Director\DataType\DataTypeDatalist|Icinga\Module\Director\DataType\DataTypeBoolean|Icinga\Module\Director\DataType\DataTypeNumber|Icinga\Module\Director\DataType\DataTypeArray
data field category > category name, name = Networking|Operating system|Notification|Database|Web server|Hardware|Location|Backup|Security
data field category > description = Fields about the network of a host|What runs on it, and in which version|Who is told, and when|Where it stands
data field setting > setting name = datalist_id|visibility|behavior|data_type
data list > list name, name = Locations|Operating systems|Environments|Roles|Patch groups|SNMP versions|Support teams|Rack rows
data list entry > entry name = linux|berlin|production|windows|lyon|staging|db|web|freebsd|oslo|test|router
data list entry > entry value = Linux|Berlin data centre|Production|Windows|Lyon office|Staging|Database server|Web server|FreeBSD|Oslo office|Test|Router
basket > basket name, name = Host templates|Linux commands|Daily backup|Service sets|Notification templates|Windows checks|Data lists|Network devices
basket > object = {"Command":true,"HostTemplate":true}|{"ServiceSet":true,"DataList":["Locations"]}|{"HostTemplate":["linux-server","generic-host"]}|{"Notification":true,"TimePeriod":true}
basket > owner value = icingaadmin|Administrators|network-team|operators
basket content > summary = {"Command":12,"HostTemplate":4}|{"ServiceSet":7,"DataList":2}|{"Notification":5,"TimePeriod":3}|{"HostTemplate":9}
basket content > content = {"HostTemplate":{"generic-host":{"check_command":"hostalive","object_type":"template"}}}|{"Command":{"restart-service":{"command":"/usr/bin/sudo systemctl restart","timeout":60}}}|{"TimePeriod":{"workhours":{"ranges":{"monday":"09:00-17:00"}}}}
director branch, config branch > branch name, name = new-datacenter|jweber-fix-notifications|https-checks|snmp-v3|decommission-web-03|patchday-rework|more-disks|oncall-2026
director branch, config branch > description = Move the web checks to HTTPS|Hosts of the new data centre|Quieter nights for those on call|Replace the old disk thresholds|SNMP version 3 on all switches
activity log remark > remark = Ticket 4711: new disk limits|Agreed with the web team|Undone after the deployment failed|Hosts of the new rack|Quieter at night, see the minutes of Monday|Clean-up after the migration
activity log, branch activity > old property, former property = {"address":"192.0.2.14","check_interval":"300"}|{"display_name":"Web 01"}|{"imports":["generic-host"]}|{"vars.disk_wfree":"20%"}
activity log, branch activity > new property, modified property = {"address":"192.0.2.31","check_interval":"60"}|{"display_name":"Web server 01"}|{"imports":["generic-host","linux-server"]}|{"vars.disk_wfree":"10%"}
generated config file, config file > file path, path = zones.d/master/hosts.conf|zones.d/director-global/commands.conf|zones.d/master/services.conf|zones.d/director-global/host_templates.conf|zones.d/master/notifications.conf|zones.d/director-global/timeperiods.conf|zones.d/satellite-north/hosts.conf|zones.d/director-global/service_templates.conf|zones.d/master/hostgroups.conf|zones.d/master/users.conf
generated file > content = object Host "web-01.example.com" { import "generic-host" address = "192.0.2.14" }|template Service "generic-service" { max_check_attempts = 3 check_interval = 5m }|object TimePeriod "workhours" { ranges = { "monday" = "09:00-17:00" } }|apply Service "ssh" { check_command = "ssh" assign where host.vars.os == "Linux" }
deployment log > peer identity = master1.example.com|master2.example.com
deployment log > stage name = ~master1\.example\.com-17[4-8][0-9]{7}-[0-3]
deployment log > startup log = information/cli: Icinga application loader. information/ConfigItem: Instantiated 214 Hosts.|information/ConfigItem: Instantiated 1204 Services. Finished validating the configuration file(s).|critical/config: Error: Validation failed for object 'web-01' of type 'Host'; Attribute 'check_command' is missing.
daemon info > username, user name = icingadirector|www-data|icinga
daemon info > binary path, binary real path = /usr/bin/icingacli|/usr/share/icingaweb2/bin/icingacli
daemon info > php binary path = /usr/bin/php|/usr/bin/php8.2
daemon info > instance uuid hex, uuid hex = ~[0-9a-f]{32}
daemon info > process info = {"12345":{"command":"director: idle","running":true}}|{"2211":{"command":"director: deploying","running":true}}|{}
php version = 8.2.15|8.1.27|7.4.33|8.3.8
director version = 1.11.1|1.10.2|1.8.1|1.11.0|1.9.1
director job > job name, name = Deploy config|Import from the inventory|Sync hosts|Housekeeping|Sync users|Import virtual machines|Nightly deployment
director job > job class = Icinga\Module\Director\Job\ImportJob|Icinga\Module\Director\Job\ConfigJob|Icinga\Module\Director\Job\SyncJob|Icinga\Module\Director\Job\HousekeepingJob
director job setting > setting name = force_generate|deploy_when_changed|grace_period|source_id|run_import|enabled_jobs
director job setting > setting value = y|n|600|3|__ALL__|300
director setting > setting name = default_global_zone|icinga_package_name|config_format|disable_all_jobs|enable_audit_log|magic_apply_for|deployment_mode_v2
director setting > setting value = director-global|director|v2|n|y|active-passive
import source > source name, name = Hosts of the inventory|Computers of the directory|Virtual machines|Configuration database|Printers list|Users of the directory|Switches of the network map|Cloud instances
import source > key column = hostname|fqdn|name|dnshostname|serial
import source > provider class = Icinga\Module\Director\Import\ImportSourceSql|Icinga\Module\Director\Import\ImportSourceLdap|Icinga\Module\Director\Import\ImportSourceRestApi
import source > description = All productive servers of the inventory|Computers of the directory that signed in this month|Virtual machines of both data centres|Devices that the network team looks after
import source setting > setting name = resource|query|base|objectclass|query_type|column_cache
import source setting > setting value = inventory|SELECT hostname, ip FROM hosts|ou=computers,dc=example,dc=com|computer|user|hostname,ip_address
import row modifier > target property = hostname_lower|address|location|short_name
import row modifier, imported property > property name = hostname|ip_address|os|location|fqdn|serial|rack|contact
imported property > property value = web-01.example.com|192.0.2.14|Debian 12|Berlin|db-01.example.com|rack-12|198.51.100.7|Windows Server 2022
import row modifier > provider class = Icinga\Module\Director\PropertyModifier\PropertyModifierLowercase|Icinga\Module\Director\PropertyModifier\PropertyModifierStripDomain|Icinga\Module\Director\PropertyModifier\PropertyModifierRegexReplace|Icinga\Module\Director\PropertyModifier\PropertyModifierSplit
import row modifier > description = Cut the domain off the host name|Names in small letters|Address of the name|Split the list of groups|Replace blanks by dashes
import row modifier setting > setting name = pattern|replacement|delimiter|on_failure|domain|when_empty
import row modifier setting > setting value = /\.example\.com$/|-|,|keep|example.com|null
sync property > destination field = object_name|address|import|vars.os|groups|vars.location|display_name
sync property, sync rule > filter expression = os=*Windows*|state=active&os=*Linux*|environment=production|location=Berlin
sync rule, sync run > rule name, name = Hosts from the inventory|Users of the directory|Virtual machines to hosts|Printers|Switches|Host groups by location|Cloud instances
audit log, auditlog > resource name = web-01|Linux by Zabbix agent|db-02|Disk space is low on /var|Report problems to administrators|Local network|Email|mail-01|Operators|Nightly backup
dashboard > name = Global view|Server health|Network interfaces|Linux servers|Databases|Web availability|Storage|Problems of today|Virtual machines|Branch offices
dcheck, discovery check > snmpv 3 context name, context name = mgmt|vrf-red|vrf-blue|
expression, regexp expression > exp delimiter, delimiter = ,|.|/
interface > port = 10050|161|10050|623|12345
item > url = https://web-01.example.com/status|http://192.0.2.14:8080/health|https://api.example.com/v1/metrics
trigger > correlation tag = service|host||component
host inventory > url a, url b, url c = https://web-01.example.com/ui/|https://idrac-web-01.example.com/|https://wiki.example.com/hosts/web-01|https://192.0.2.14/
host inventory > serial number b = ~(SN-[0-9A-Z]{4}-[0-9A-Z]{6})?
sync rule > description = Creates a host for each active server of the inventory|Adds those who are on call as users|Puts hosts in groups by where they stand|Removes hosts that were switched off
`;

/** Variables of hosts, and of whatever else has some. */
const VARIABLES = String.raw`
var, resolved var > varname, flatname, var name, flat name = os|location|snmp_community|http_vhosts|disks|role|ssh_port|environment|notify|rack
var > varvalue, flatvalue, var value, flat value = Linux|Berlin|public|www.example.com|/var|db|22|production|web-team|rack-12
`;

export const HOST_DEFINITIONS = field(
  "hostgroup servicegroup checkcommand eventcommand notificationcommand timeperiod hostescalation serviceescalation .assign_filter .check_command .max_check_attempts host_template escalation? host? endpoint?",
  [
    ...fromLines(LINES, 0.962),
    ...fromLines(VARIABLES, 0.955),
    one("source expression", "${hostname}|${ip_address}|linux-server|${location}|${os}|web-servers", {
      confidence: 0.962,
      of: ["sync property"],
    }),
    figure("port", [5665, 5665, 5665, 5666], { confidence: 0.962, of: ["endpoint"] }),
    figure("weight", [1, 1, 2, 3], {
      confidence: 0.962,
      of: "host,service,command,user,usergroup,hostgroup,service group,service set,zone,endpoint,timeperiod,notification,dependency,scheduled downtime"
        .split(",")
        .map((each) => `${each} inheritance`),
    }),
    figure("php integer size", [8, 8, 8, 4], { confidence: 0.962 }),
    figure("time begin, times begin", [0, 300, 900, 1800, 3600], { confidence: 0.962, of: ["notification"] }),
    figure("time end, times end", [7200, 14_400, 28_800], { confidence: 0.962, of: ["notification"] }),
    figure("smtp verify peer, smtp verify host", [0, 1, 2], { confidence: 0.962 }),
    figure("period", [3600, 7200, 14_400, 10_800], { confidence: 0.962, of: ["timeperiod"] }),
    figure("start time", [3600, 79_200, 0, 28_800, 7200], { confidence: 0.962, of: ["timeperiod", "report"] }),
    figure("run interval", [300, 600, 3600, 86_400, 900], { confidence: 0.962, of: ["job"] }),
  ],
);
