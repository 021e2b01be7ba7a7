import { figure, number, pattern, small } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.96 };
const INNER = "[1-4][0-9]{2}";
const CONTEXTS = "from-internal|from-trunk|default|public|ivr-main|queues";
const APPS = "transfer|voicemail|bridge|ivr|hangup|playback|answer|set|callcenter|conference";
const RINGING = "us-ring|fr-ring|local_stream://default|uk-ring|default";
const SOUNDS = "(ivr|greeting|closed|holiday|welcome|queue)-(main|office|lunch|evening|support|sales)\\.(wav|gsm|mp3)";
const STAFF =
  "Support|Sales|Reception|Accounts|Workshop|Service desk|Spare parts|Management|Warehouse|Field service|Bookings|Emergency";
const CODECS = "PCMU,PCMA|G722,PCMU,PCMA|OPUS,G722,PCMU|ulaw,alaw,g722|alaw|G729,PCMA";
const GATES = "carrier-(north|south|main|backup)|sip-trunk-[1-4]|pstn-gateway|mobile-gw";

/** What is told of some tables of such systems only. */
const LINES = String.raw`
var, switch variable > command = set|set|exec-set
conference room > profile = default|wideband|ultrawideband|cdquality
conference room > record, announce name, sound = true|false
destination > destination number regex, number regex = ~\^\\\+\?1\?(202|212|312|415|617)55501[0-9]{2}\$
xml cdr > end stamp = @timestamp
device line > label, display name = ~(Anna Brown|Ben Hall|Sales|Reception|Office|Carla Stone|Workshop|Night line)|(2[0-4][0-9]|10[1-9])
device line > user id, authentication id, auth id = ~(2[0-4][0-9]|10[1-9]|3[01][0-9])
device > device user name, user name = admin|user|phone
dialplan, var, sip profile > host name = pbx1.example.com|pbx2.example.com
extension > missed call application, missed call app = email|text|email
extension > missed call data = @email
extension > authentication acl, auth acl = lan|domains|providers
extension > dial string = ~\$\{sofia_contact\(\*/(2[0-4][0-9]|10[1-9])@\$\{domain_name\}\)\}
fax file > base64, fax base64 = ~SUkqAAg[A-Za-z0-9]{33}|JVBERi0x[A-Za-z0-9]{32}
ivr menu > menu language, language = en|en|fr|de
music on hold > music on hold timer name, timer name = soft
ring group > missed call application, ring group missed call application = email|text
user > user type = default|default|virtual
xml cdr > cc agent = ~(2[0-4][0-9]|10[1-9])@pbx\.example\.com
`;

/** Switchboards in software (Asterisk, FreeSWITCH and what stands in front of them): extensions, trunks, menus, queues, who called whom. */
export const TELEPHONE_SYSTEMS = field(
  "ivr_menu ring_group voicemail voicemails voicemail_message sip_profile call_center_queue call_center_agent music_on_hold musiconhold xml_cdr call_block fax_file conference_room sippeers sip_peer ps_endpoint ps_endpoints ps_aor ps_auth ps_contact queue_member follow_me call_flow call_forward pbx asterisk freeswitch fusionpbx a2billing cc_call cc_card cc_tariffplan cc_trunk cc_ratecard time_condition inbound_route outbound_route device_line cdr extension? gateway? dialplan? trunk? .effective_caller_id_name .sip_hangup_disposition .dialplan_context .callgroup",
  [
    ...fromLines(LINES, 0.967),
    one(
      "music on hold path, path",
      "${sounds_dir}/music/default/8000|${sounds_dir}/music/default/16000|/usr/share/freeswitch/sounds/music/classical/8000|/usr/share/freeswitch/sounds/music/jazz/16000",
      { confidence: 0.967, of: ["music on hold"] },
    ),
    figure("country code, call block country code", [1, 44, 49, 33, 61], { confidence: 0.967, of: ["call block"] }),
    ...of(
      "ivr menu",
      one(
        "description, note",
        "Main number|Support line|Outside opening hours|Menu of the branch office|Holidays|Orders and invoices|Night service|Menu in English",
        { confidence: 0.985 },
      ),
    ),
    ...of(
      "ivr menu option, menu option",
      one(
        "description, note",
        "Sales|Support|Operator|Accounts|Opening hours|Leave a message|Back to the main menu|Directory",
        { confidence: 0.985 },
      ),
    ),
    ...of(
      "destination",
      one(
        "description, note",
        "Main number|Fax line|Support line|Direct line of sales|Emergency line|Conference dial-in|Branch office|Toll-free number",
        { confidence: 0.985 },
      ),
    ),
    ...of(
      "gateway",
      one(
        "description, note",
        "Trunk of the carrier|Backup trunk|Trunk for calls abroad|Mobile gateway|Branch office|Former carrier, being replaced|Trunk for tests",
        { confidence: 0.985 },
      ),
    ),
    pattern(
      "extension, exten, extension number, mailbox, voicemail id, agent id, user extension, fax extension, number alias, mwi account",
      INNER,
      SURE,
    ),
    pattern("device line, line number", "[1-4]", { ...SURE, of: ["device line", "line"] }),
    meaning(
      "destination number, source number, caller destination, destination, forward destination, forward number, caller id number, call block number, number dialed, sms to, src, dst, forward all destination, forward busy destination, toll number, missed call data",
      { text: "phone" },
      SURE,
    ),
    meaning("caller id name, cid name, agent name, cc agent, directory name", { text: "fullName" }, SURE),
    pattern(
      "destination number regex, dialplan expression, dial pattern, match pattern",
      "\\^\\\\\\+?1?([0-9]{3})\\(\\\\d\\{[4-7]\\}\\)\\$",
      SURE,
    ),
    one("context, dialplan context, user context, destination context, dcontext, subscribe context", CONTEXTS, SURE),
    one(
      "app, application, destination app, exit app, timeout app, option action, last app, missed call app, dialplan app",
      APPS,
      SURE,
    ),
    one(
      "app data, destination data, exit data, timeout data, last arg, option param, appdata, lastdata",
      "201 XML default|*99301 XML default|voicemail default 204|user/105@pbx.example.com|sofia/gateway/carrier-main/12025550143|3001 XML default|hangup",
      SURE,
    ),
    one("ringback, ring group ringback, transfer ringback", RINGING, SURE),
    one(
      "hold music, moh sound, music on hold, moh, musicclass, queue moh sound",
      "local_stream://default|local_stream://jazz|local_stream://classic|default",
      SURE,
    ),
    pattern(
      "greet long, greet short, greeting, invalid sound, exit sound, announce sound, announce name, sound, sounds, recording filename, voicemail file, greeting filename, attach file",
      SOUNDS,
      {
        ...SURE,
        of: [
          "ivr menu",
          "ring group",
          "call center queue",
          "queue",
          "conference room",
          "recording",
          "announcement",
          "voicemail greeting",
        ],
      },
    ),
    one("voicemail file, attach file", "attach|link|listen", { ...SURE, of: ["voicemail"] }),
    one("voice", "callie|allison|default", { ...SURE, of: ["ivr menu"] }),
    one("dialect", "us|gb|de|fr", { ...SURE, of: ["ivr menu"] }),
    one("distinctive ring", "Bellcore-r1|Bellcore-r2|alert-external|", SURE),
    one("cid prefix, cid name prefix, name prefix, queue cid prefix", "Sales: |Support: |Night: |Fax: |VIP: ", {
      ...SURE,
      of: ["ivr menu", "ring group", "destination", "call center queue", "queue", "call flow"],
    }),
    one(
      "queue strategy, ring strategy",
      "ring-all|longest-idle-agent|round-robin|top-down|agent-with-least-talk-time|sequentially-by-agent-order|random",
      SURE,
    ),
    one("ring group strategy, strategy", "simultaneous|sequence|enterprise|rollover|random", {
      ...SURE,
      of: ["ring group"],
    }),
    one("time base score", "queue|system", SURE),
    one("agent status, queue agent status", "Available|Logged Out|On Break|Available (On Demand)", SURE),
    one("agent type", "callback|uuid-standby", SURE),
    pattern("agent contact, dial string, contact, interface", `(user|PJSIP|SIP)/${INNER}(@pbx\\.example\\.com)?`, {
      ...SURE,
      of: ["call center agent", "agent", "extension", "queue member"],
    }),
    ...of(
      "ring group, ivr menu, call center queue, queue, conference room, time condition, fax, call flow, department",
      one("name, ring group name, queue name, ivr menu name, title", STAFF, SURE),
      one(
        "description",
        "First contact for customers|Rings all phones of the office|Only outside office hours|Menu of the main number|Emergency line at night|Calls from the web site|For existing customers|Callers hear the waiting music|Forwards to mobile phones at night|Only for colleagues of other sites|Announcement in two languages|Used during the holidays",
        SURE,
      ),
    ),
    one(
      "conference name, conference room name",
      "Weekly meeting|Management|Project call|All hands|Sales round|Interviews|Support round",
      SURE,
    ),
    pattern("gateway, trunk, trunk name, gateway name, trunkname", GATES, SURE),
    one(
      "proxy, register proxy, outbound proxy, realm, from domain, sip server, outbound proxy primary, server address, server address primary, registrar",
      "sip.example.com|sip.example.net|proxy.voip.example|trunk.example.org|sbc1.example.net:5060",
      SURE,
    ),
    one("sip transport, register transport, transport", "udp|tcp|tls|udp,tcp", SURE),
    one("profile, sip profile, sip profile name", "internal|external|internal-ipv6|external-tls", SURE),
    one("codec pref, codec prefs, absolute codec string, codecs, allow, codec string", CODECS, SURE),
    one("read codec, write codec", "PCMU|PCMA|G722|OPUS|G729", SURE),
    one("read rate, write rate", "8000|16000|48000", SURE),
    figure("music on hold rate, rate, sample rate", [8000, 16_000, 32_000, 48_000], { ...SURE, of: ["music on hold"] }),
    one("sip bypass media", "bypass-media|proxy-media|bypass-media-after-bridge|", SURE),
    one("sip force contact, force contact", "NDLB-connectile-dysfunction|NDLB-tls-connectile-dysfunction|", SURE),
    one("toll allow, tollallow", "domestic,local|domestic,international,local|local|emergency", SURE),
    one("user record, record, call record, destination record", "all|local|inbound|outbound||", {
      ...SURE,
      of: ["extension", "destination", "conference room", "conference"],
    }),
    pattern(
      "record path",
      "/var/lib/freeswitch/recordings/pbx\\.example\\.com/archive/202[56]/(Jan|Mar|Jun|Sep|Nov)/[0-2][1-8]",
      SURE,
    ),
    pattern(
      "record name, recording name, record template",
      "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\.(wav|mp3)",
      { ...SURE, of: ["xml cdr", "cdr", "call"] },
    ),
    one(
      "recording name, name",
      "Main menu|Closed|Lunch break|Holiday|Welcome|All lines busy|Please hold|Out of office",
      { ...SURE, of: ["recording", "announcement", "system recording"] },
    ),
    one("leg", "a|b", SURE),
    one("cc side", "member|agent", SURE),
    one("cc queue", "support@pbx.example.com|sales@pbx.example.com|reception@pbx.example.com", SURE),
    one(
      "hangup cause",
      "NORMAL_CLEARING|ORIGINATOR_CANCEL|NO_ANSWER|USER_BUSY|CALL_REJECTED|UNALLOCATED_NUMBER|NORMAL_TEMPORARY_FAILURE",
      SURE,
    ),
    figure("hangup cause q850, hangup cause q 850, q850, cause code", [16, 16, 16, 17, 19, 31, 1, 21], SURE),
    one("hangup disposition, sip hangup disposition", "recv_bye|send_bye|recv_cancel|recv_refuse|send_refuse", SURE),
    one("status, call status, disposition", "answered|missed|voicemail|busy|cancelled|failed", {
      ...SURE,
      of: ["xml cdr", "cdr", "call"],
    }),
    pattern("digit dialed, digits dialed", "[0-9]|[1-4][0-9]{2}", SURE),
    pattern("option digit, option digits, digits", "[0-9*#]", { ...SURE, of: ["ivr menu option"] }),
    small("mduration, billmsec, duration ms", 2000, 900_000, 0, SURE),
    small("billsec, bill second, duration, talk time", 4, 900, 0, { ...SURE, of: ["xml cdr", "cdr", "call"] }),
    meaning(
      "start epoch, answer epoch, end epoch, created epoch, read epoch, fax epoch",
      { number: "epochSeconds" },
      { confidence: 0.94 },
    ),
    small("message length, fax length", 3, 180, 0, SURE),
    one("message status", "|saved|deleted", { ...SURE, of: ["voicemail message"] }),
    one("message priority", "normal|urgent", { ...SURE, of: ["voicemail message"] }),
    figure(
      "call timeout, ring group call timeout, destination timeout, agent call timeout, ring timeout, timeout",
      [30, 20, 15, 45, 60],
      SURE,
    ),
    figure("destination delay, delay", [0, 0, 5, 10, 15], {
      ...SURE,
      of: ["ring group destination", "follow me destination"],
    }),
    figure("destination prompt, prompt", [0, 1], { ...SURE, of: ["ring group destination", "follow me destination"] }),
    figure("ivr menu timeout, inter digit timeout, menu timeout", [3000, 2000, 5000], SURE),
    figure("digit len, digit length, max failure, max failures, max timeouts, max timeout", [1, 3, 5], {
      ...SURE,
      of: ["ivr menu"],
    }),
    figure("expire second, expire seconds, register expires, sip force expires, expires", [800, 3600, 600, 1800], SURE),
    figure("retry second, retry seconds", [30, 60], SURE),
    figure("wrap up time, reject delay time, busy delay time, agent wrap up time", [10, 15, 30, 90], SURE),
    figure("max no answer, agent max no answer", [0, 3, 5], SURE),
    figure("max wait time, max wait time with no agent", [0, 90, 300, 600], SURE),
    figure("announce frequency, chime freq", [30, 60, 120], SURE),
    figure("limit max, max registrations, max members, channels, send channels", [5, 2, 10, 1, 20], SURE),
    one("limit destination", "error/user_busy|voicemail|", SURE),
    figure("dialplan order, dialplan detail order, dialplan detail group", [10, 20, 100, 200, 333, 5], SURE),
    ...of(
      "dialplan",
      one(
        "name, dialplan name",
        "local_extension|voicemail|call_forward_all|outbound.11d|outbound.emergency|user_record|park|hold_music|valet_park|intercom",
        SURE,
      ),
      pattern("number, dialplan number, destination", "\\*(67|72|73|78|98|5901|99[0-9]{2})|[2-9][0-9]{2}", SURE),
      one(
        "xml, dialplan xml",
        '<extension name="local_extension" continue="true"><condition field="${user_exists}" expression="true"/></extension>|<extension name="voicemail"><condition field="destination_number" expression="^\\*98$"/></extension>',
        SURE,
      ),
      one(
        "description",
        "Calls between extensions|Access to voicemail|Emergency numbers|National calls over the main trunk|Records calls of the user|Parks a call",
        SURE,
      ),
    ),
    ...of(
      "dialplan detail",
      one("tag, dialplan detail tag", "condition|action|anti-action|regex", SURE),
      one("type, dialplan detail type", "destination_number|set|bridge|answer|transfer|playback|hangup|sleep", SURE),
      one(
        "data, dialplan detail data",
        "^(\\d{3})$|hangup_after_bridge=true|user/${destination_number}@${domain_name}|sofia/gateway/carrier-main/$1|1000|ringback=${us-ring}|1000 XML default|ivr/ivr-welcome.wav|",
        SURE,
      ),
      one("break, dialplan detail break", "on-true|never|on-false|", SURE),
    ),
    ...of(
      "sip profile setting",
      one(
        "name, setting name",
        "rtp-ip|sip-port|auth-calls|codec-prefs|ext-rtp-ip|tls|dtmf-duration|manage-presence|nat-options-ping",
        SURE,
      ),
      one("value, setting value", "$${local_ip_v4}|5060|true|$${global_codec_prefs}|auto-nat|false|2000", SURE),
    ),
    ...of(
      "access control, acl",
      one("name, access control name", "domains|lan|providers|office|trunks", SURE),
      one("default, access control default", "deny|allow", SURE),
      one("description", "Networks of the office|Addresses of carriers|Everybody else is refused", SURE),
    ),
    ...of(
      "access control node, acl node",
      one("type, node type", "allow|deny", SURE),
      pattern("cidr, node cidr", "192\\.0\\.2\\.[0-9]{1,2}/32|10\\.[1-9]?[0-9]\\.0\\.0/16|198\\.51\\.100\\.0/24", SURE),
      one("description, node description", "Office|Carrier, signalling|Carrier, media|Home office|Branch north", SURE),
    ),
    ...of(
      "var, variable",
      one(
        "name, var name",
        "default_password|domain|hold_music|global_codec_prefs|internal_sip_port|external_sip_port|default_language|us-ring|outbound_caller_id",
        SURE,
      ),
      one("category, var category", "Defaults|Codecs|SIP|Ringtones|Sound|Music on Hold", SURE),
      one(
        "value, var value",
        "local_stream://default|G722,PCMU,PCMA|5060|5080|en|%(2000, 4000, 440.0, 480.0)|us",
        SURE,
      ),
    ),
    ...of(
      "module",
      one(
        "name, module name",
        "mod_sofia|mod_dptools|mod_conference|mod_voicemail|mod_callcenter|mod_spandsp|mod_lua|mod_opus|mod_xml_cdr",
        SURE,
      ),
      one(
        "label, module label",
        "Sofia SIP|Dialplan Tools|Conference|Voicemail|Call Center|FAX|Lua|Opus|XML CDR",
        SURE,
      ),
      one(
        "category, module category",
        "Endpoints|Applications|Codecs|Event Handlers|Languages|File Format Interfaces",
        SURE,
      ),
    ),
    ...of(
      "device, phone",
      pattern("address, device address, mac", "00005e[0-9a-f]{6}", SURE),
      one("vendor, device vendor", "yealink|polycom|grandstream|snom|cisco|fanvil", SURE),
      one("model, device model", "T46S|VVX 350|GXP2170|D735|8845|X6U", SURE),
      one("template, device template", "yealink/t46s|polycom/vvx350|grandstream/gxp2170|snom/d735", SURE),
      one(
        "label, device label, location, device location",
        "Reception|Meeting room 2|Warehouse|Front desk|Home office|Workshop",
        SURE,
      ),
      one("provisioned method", "https|http", SURE),
      one(
        "provisioned agent",
        "Yealink SIP-T46S 66.86.0.15|PolycomVVX-VVX_350-UA/6.4.3|Grandstream Model HW GXP2170|snom735/10.1.158.16|Cisco-CP-8845-3PCC/11.3.1|Fanvil X6U 2.4.12",
        SURE,
      ),
    ),
    ...of(
      "call block",
      one("app, call block app", "busy|reject|hold|voicemail", SURE),
      one("direction, call block direction", "inbound|outbound", SURE),
      one("name, call block name", "Robocalls|Sales calls|Unknown fax|Nuisance caller|Silent calls", SURE),
    ),
    ...of(
      "fax file, fax queue",
      one("mode, fax mode", "rx|tx", SURE),
      one("type, file type", "tif|pdf", SURE),
      pattern(
        "path, file path, fax file path",
        "/var/lib/freeswitch/storage/fax/pbx\\.example\\.com/[2-4][0-9]{2}/(inbox|sent)/20260[1-9][0-2][1-8]-[0-9]{6}\\.tif",
        SURE,
      ),
    ),
    pattern("base64, recording base64, message base64, intro base64, fax base64", "UklGR[A-Za-z0-9+/]{42}A==", SURE),
    pattern("pin, pin number, moderator pin, participant pin, voicemail password, agent password", "[0-9]{4}", SURE),
    number("account, nibble account, accountcode", 1000, 9999, 0, SURE),
    one("accountcode, account code", "pbx.example.com|sales|support|branch-north", SURE),
    one(
      "description",
      "Phone at the front desk|Main number|Fax line|Spare|Home office|Direct line of the manager|Emergency phone in the lift|Door phone|Meeting room",
      { ...SURE, of: ["extension", "destination", "gateway", "trunk", "voicemail", "device", "fax"] },
    ),
    one("call group, callgroup, pickup group, named call group", "sales|support|office|warehouse|management", SURE),
  ],
);
