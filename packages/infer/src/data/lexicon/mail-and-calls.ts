import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { toldPairs } from "./told-rows.ts";

/** What a program for mail in the browser keeps. */
export const MAIL_IN_BROWSERS = field(
  "cache_shared cache_index cache_thread contactgroup contactgroupmember cache_message? identity? searches? dictionary? filestore?",
  [
    ...fromLines(
      String.raw`
cache > cache key = ~mailboxes|mailboxes\.metadata|folders\.(INBOX|Sent|Drafts|Archive)\.cnt|capability|namespace
cache > datum, data = a:3:{i:0;s:5:"INBOX";i:1;s:6:"Drafts";i:2;s:4:"Sent";}|a:2:{s:8:"personal";a:1:{i:0;a:2:{i:0;s:0:"";i:1;s:1:".";}}s:5:"other";N;}|a:4:{i:0;s:9:"IMAP4rev1";i:1;s:4:"IDLE";i:2;s:4:"SORT";i:3;s:6:"THREAD";}|i:412;
cache shared > cache key = ~ldap\.[0-9a-f]{8}|carddav\.(discovery|groups)\.[1-9][0-9]?|autoconfig\.[0-9a-f]{8}
cache shared > datum, data = a:2:{s:4:"host";s:16:"ldap.example.com";s:4:"port";i:389;}|a:1:{s:5:"count";i:38;}|s:32:"9f86d081884c7d659a2feaa0c55ad015";|a:2:{s:4:"imap";s:16:"imap.example.com";s:4:"smtp";s:16:"smtp.example.com";}
dictionary > datum, data = Harbour Holm onboarding webmail|Müller Straße Rechnung|Lefebvre courriel Bourgogne|García correo Sevilla
user > preference, preferences = a:2:{s:8:"timezone";s:13:"Europe/Berlin";s:11:"skin_mobile";N;}|a:3:{s:11:"client_hash";s:16:"x8aYp3kTq0Lm5RwZ";s:9:"htmleditor";i:1;s:12:"preview_pane";b:1;}|a:1:{s:13:"prefer_html";b:0;}
`,
      0.985,
    ),
  ],
);

/** What switchboards of internet calls keep of domains and of messages that wait. */
export const CALL_SWITCHBOARDS = field(
  "uid_global_attr silo xcap uacreg dialog_var dialog? dispatcher? pua?",
  [
    ...fromLines(
      String.raw`
silo > body = Call me back when you are free.|The meeting is at three.|I am in room 214.|Please send me the number of the office.|Running ten minutes late.
presentity > body = <?xml version="1.0"?><presence xmlns="urn:ietf:params:xml:ns:pidf" entity="sip:2041@sip.example.com"><tuple id="a1"><status><basic>open</basic></status></tuple></presence>|<?xml version="1.0"?><presence xmlns="urn:ietf:params:xml:ns:pidf" entity="sip:3310@sip.example.com"><tuple id="b7"><status><basic>closed</basic></status><note>In a meeting</note></tuple></presence>|<?xml version="1.0"?><dialog-info xmlns="urn:ietf:params:xml:ns:dialog-info" version="3" state="full" entity="sip:1207@pbx.example.net"/>
rls presentity > presence state = <?xml version="1.0"?><presence xmlns="urn:ietf:params:xml:ns:pidf" entity="sip:2188@sip.example.com"><tuple id="c3"><status><basic>open</basic></status><note>At my desk</note></tuple></presence>|<?xml version="1.0"?><presence xmlns="urn:ietf:params:xml:ns:pidf" entity="sip:4075@pbx.example.net"><tuple id="d2"><status><basic>closed</basic></status></tuple></presence>
xcap > doc = <?xml version="1.0" encoding="UTF-8"?><resource-lists xmlns="urn:ietf:params:xml:ns:resource-lists"><list name="friends"><entry uri="sip:anna@example.com"/></list></resource-lists>|<?xml version="1.0" encoding="UTF-8"?><ruleset xmlns="urn:ietf:params:xml:ns:common-policy"><rule id="pres_whitelist"><actions/></rule></ruleset>
`,
      0.985,
    ),
  ],
  [],
  [
    ...toldPairs(
      "uid global attr, uid global attribute, global attribute",
      "name | value",
      `
lang | en|de
timezone | Europe/Berlin|Europe/London
fwd_always_uri | sip:voicemail@example.com
digest_realm | example.com
did | _default
sw_acl_fwd | 1
gflags | 0
pstn_gateway | sip:gw1.example.com
ring_timeout | 30|45`,
    ),
  ],
);
