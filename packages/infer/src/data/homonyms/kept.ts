import { senses } from "./sense.ts";

const PEM =
  "~-----BEGIN CERTIFICATE-----\\nMII[A-Za-z0-9+/]{61}\\n[A-Za-z0-9+/]{64}\\n[A-Za-z0-9+/]{64}\\n[A-Za-z0-9+/]{42}==\\n-----END CERTIFICATE-----";
const KEY =
  "~-----BEGIN PRIVATE KEY-----\\nMII[A-Za-z0-9+/]{61}\\n[A-Za-z0-9+/]{64}\\n[A-Za-z0-9+/]{64}\\n[A-Za-z0-9+/]{42}==\\n-----END PRIVATE KEY-----";
const FROM_SERIES = "monitored";
const REPOSITORY = "fork mirror wiki";
const NODE_OF_NET = "disco ephemeral reusable";
const MATCH = "foulcommit shoton shotoff possession foul";

/** Texts in which programs keep lists and records of their own, written as JSON or otherwise, by names that mean something else elsewhere. */
export const KEPT_HOMONYMS = [
  // Pictures that a shop keeps, what its options are, and how its promotions are written down.
  ...senses("preview", [
    "^asset+mime+type",
    "~preview/[0-9a-f]{2}/(shoe|chair|lamp|bag|watch|jacket)-[0-9]{3}__preview\\.jpg",
  ]),
  ...senses("condition", [
    "^promotion+action",
    '~\\[\\{"code":"(minimum_order_amount|contains_products|customer_group)","args":\\[\\{"name":"(amount|minimum)","value":"[1-9]0{1,3}"\\}\\]\\}\\]|\\[\\]',
  ]),
  ...senses("action", [
    "^promotion+condition",
    '~\\[\\{"code":"(order_percentage_discount|order_fixed_discount)","args":\\[\\{"name":"discount","value":"(5|10|15|20)"\\}\\]\\}\\]|\\[\\{"code":"free_shipping","args":\\[\\]\\}\\]',
  ]),
  // What is noted of things that are put together of parts.
  ...senses("note", [
    "^build+#part+#stock",
    "Waiting for the circuit boards.|First batch for the fair.|Two housings scratched, replaced.|Built by the evening shift.|Tested, ready to ship.|Short of four screws, ordered.",
  ]),
  ...senses("banner url", ["image+^banner", "~https://shop\\\\.example\\\\.com/(sale|new|gifts|outlet|brands|summer)"]),
  // What may be done to what, what calls what, and who earns how much.
  ...senses("code", [
    "^permission+entity+action",
    "CREATE_CLIENT|READ_CLIENT|UPDATE_CLIENT|CREATE_LOAN|APPROVE_LOAN|DISBURSE_LOAN|READ_OFFICE|DELETE_CHARGE|CREATE_SAVINGSACCOUNT|READ_REPORT|UPDATE_ROLE|CREATE_GROUP",
  ]),
  ...senses("trigger", [
    "^event+action+code",
    "catalog/model/checkout/order/addOrder/after|catalog/model/account/customer/addCustomer/after|admin/view/common/dashboard/before|catalog/controller/product/product/before",
  ]),
  ...senses("job id", [
    "^job+salary+title",
    "SA_REP|IT_PROG|FI_ACCOUNT|AD_VP|ST_CLERK|ST_MAN|PU_CLERK|HR_REP|MK_MAN|SA_MAN|AC_MGR|PR_REP|AD_ASST|SH_CLERK",
  ]),
  // Who lives at an address that says whom to ring up, what stands on shelves by its packaging, and shops that measure their freezers.
  ...senses("product name", [
    "low+fat+shelf",
    "Washington Berry Juice|Hermanos Green Pepper|Golden Frozen Peas|Best Choice Corn Chips|Fort West Raisins|Moms Sliced Ham|Jeffers Oatmeal|Club Whole Milk|Sunset Paper Plates|Better Chicken Soup|Plato Strawberry Jam|Blue Label Tuna|Carrington Ice Cream|Lake Low Fat Cookies|High Top Oranges|Denny Glass Cleaner|Horatio Pretzels|Nationeel Dried Apples|Pleasant Noodle Soup|Colony Rye Bread",
  ]),
  ...senses("store name", ["grocery+meat+frozen", "~Store [1-9][0-9]?"]),
  // What a shop shows together, what builders keep parts by, and where goods are.
  ...senses("special instruction", [
    "^order+shipment",
    "Leave it with the neighbour.|Ring twice.|Side entrance, please.|Call before delivery.|Wrap it as a gift, please.|Deliver after five.|Leave it in the garage.",
  ]),
  ...senses(
    "name",
    [
      "^category+^part+#build+#stock",
      "Resistors|Capacitors|Fasteners|Enclosures|Connectors|Cables|Integrated Circuits|Switches|Displays|Sensors|Motors|Bearings|Labels|Power Supplies|Screws|Washers|Boards|Assemblies|Paint|Tools",
    ],
    [
      "^location+^stock+usage",
      "Stock|Input|Output|Quality control|Packing zone|Shelf 1|Shelf 2|Shelf 3|Customers|Vendors|Inventory adjustment|Production|Scrap|Transit",
    ],
    ["^entity+control+class", "@companyName"],
    ["^address+phone+company", "@fullName"],
    [
      "^collection+#cart+#product",
      "New arrivals|Best sellers|Summer sale|Featured products|Gifts under 30|Back in stock|Last chance|Staff picks|Winter essentials|Limited edition|Made in Italy|Outlet",
    ],
  ),
  // Regular expressions, where nobody dials.
  ...senses(
    "registration expiration, regexp, reg exp, regular expression, valid regexp, validation regexp",
    ["route trunk dial gateway carrier prefix lnp sip extension group", "-"],
    [
      "",
      "^[A-Z]{2}-\\d{4}$|^\\d{5}$|^[A-Za-z0-9_.-]+$|^\\S+@\\S+$|^https?://|^[0-9]{4}-[0-9]{2}$|(?i)sponsored|release \\d+",
    ],
  ),
  // Keys and certificates, each as what it is, in lines.
  ...senses(
    "ssl cert, tls cert, ssl certificate, tls certificate, tls ca, ssl ca, ca cert, ca certificate, client cert, client certificate",
    ["path file directory", "-"],
    ["", PEM],
  ),
  ...senses(
    "ssl key, tls key, ssl private key, tls private key, client key pem",
    ["path file directory", "-"],
    ["", KEY],
  ),
  // What programs remember for a while.
  ...senses("manifest cache", [
    "",
    '{"name":"com_tags","type":"component","version":"4.2.0","author":"Web team"}|{"name":"mod_menu","type":"module","version":"3.9.1","author":"Web team"}|{"name":"plg_search","type":"plugin","version":"2.0.4","author":"Web team"}',
  ]),
  ...senses("label cache", [
    "",
    '[]|[["-1025","Important","","#ff0000"]]|[["-1031","To read","","#0057b8"]]|{"no-labels":1}',
  ]),
  ...senses("source map, sourcemap", [
    "",
    '{"version":3,"sources":["app.scss"],"names":[],"mappings":"AAAA,CAAC"}|{"version":3,"sources":["theme.scss","header.scss"],"names":[],"mappings":"AACA;EACE"}',
  ]),
  ...senses(
    "tag, tags",
    [
      "cid serialized",
      "rendered|node:12 rendered user:1|config:system.menu.main rendered|node_list rendered|config:block.block.branding rendered|user:1",
    ],
    [
      "news article headline press",
      "education|water|partners|health|volunteers|events|report|donations|research|community",
    ],
  ),
  // Rules of calendars.
  ...senses("recurrence, recurrence rule, recur rule, recurrule, rrule, repeat rule", [
    "calendar duration event meeting appointment start end",
    "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO|FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=15|FREQ=DAILY;INTERVAL=1|FREQ=WEEKLY;INTERVAL=2;BYDAY=FR|FREQ=YEARLY;INTERVAL=1",
  ]),
  ...senses("calendardata, calendar data, ical data, ics data, vevent", [
    "",
    "~BEGIN:VCALENDAR\\r\\nVERSION:2\\.0\\r\\nBEGIN:VEVENT\\r\\nUID:[a-f0-9]{12}@example\\.com\\r\\nDTSTART:20260[1-9]1[0-9]T0[89]0000Z\\r\\nSUMMARY:(Team meeting|Dentist|Lunch with the board|Review|School fair)\\r\\nEND:VEVENT\\r\\nEND:VCALENDAR",
  ]),
  ...senses("carddata, card data, vcard data", [
    "address uri etag vcard addressbook book",
    "~BEGIN:VCARD\\r\\nVERSION:4\\.0\\r\\nUID:[a-f0-9]{12}\\r\\nFN:(Anna|Peter|Laura|Omar|Ruth|Jonas) (Bell|Novak|Keller|Silva|Moore|Haas)\\r\\nEMAIL:info@example\\.com\\r\\nEND:VCARD",
  ]),
  ...senses("business hours, business hour, opening schedule", [
    "timezone calendar ical",
    '{"mon":{"active":true,"timeframes":[["09:00","17:00"]]},"tue":{"active":true,"timeframes":[["09:00","17:00"]]},"sat":{"active":false}}|{"mon":{"active":true,"timeframes":[["08:00","12:00"],["13:00","17:00"]]},"sun":{"active":false}}',
  ]),
  ...senses("timeplan, time plan", [
    "",
    '{"days":{"Mon":true,"Thu":true},"hours":{"8":true},"minutes":{"0":true}}|{"days":{"Mon":true,"Tue":true,"Wed":true},"hours":{"2":true},"minutes":{"30":true}}',
  ]),
  ...senses("cron rule, cron rules", [
    "",
    '{"type":"interval","exp":"PT24H"}|{"type":"interval","exp":"P1D"}|{"type":"cron-expression","exp":"0 3 * * *"}',
  ]),
  ...senses("execution rule, execution rules", [
    "",
    '{"rule-type":"interval-hours","interval-hours":"24","exec-time":"03:00"}|{"rule-type":"interval-days","interval-days":"1","exec-time":"04:30"}|{"rule-type":"manual"}',
  ]),
  ...senses("time log, time_log", [
    "rate invoice project task duration",
    "[[1768471200,1768474800]]|[[1768298400,1768309200],[1768312800,1768320000]]|[]|[[1765875600,1765882800]]",
  ]),
  // What a form, a list or a screen of the program itself is like.
  ...senses("data option, data option new", [
    "",
    '{"type":"text","maxlength":120,"null":true}|{"default":false,"options":{"true":"yes","false":"no"}}|{"type":"richtext","maxlength":4000}|{"relation":"Group","nulloption":true}',
  ]),
  ...senses("view", [
    "overview prio",
    '{"d":["title","customer","group","created_at"],"s":["title","customer"],"view_mode_default":"s"}|{"d":["title","owner","state"],"s":["title","owner"],"view_mode_default":"s"}',
  ]),
  ...senses("match", [
    "perform channel postmaster",
    '{"from":{"operator":"contains","value":"@ads.example"}}|{"subject":{"operator":"contains","value":"[SPAM]"}}|{"to":{"operator":"contains","value":"sales@"}}',
  ]),
  ...senses("perform, perform action", [
    "match channel postmaster job",
    '{"x-zammad-ignore":{"value":true}}|{"ticket.priority_id":{"value":"3"}}|{"ticket.group_id":{"value":"2"}}',
  ]),
  ...senses("state current, state initial", [
    "",
    '{"value":true}|{"value":false}|{"value":"Helpdesk"}|{"value":"en-us"}|{"value":30}',
  ]),
  ...senses("device detail, device details", [
    "fingerprint agent",
    '{"plattform":"Mac","browser":{"name":"Firefox","version":"142"}}|{"plattform":"Windows","browser":{"name":"Chrome","version":"140"}}|{"plattform":"Linux","browser":{"name":"Firefox","version":"141"}}',
  ]),
  ...senses("location detail, location details", [
    "fingerprint agent",
    '{"country_code":"GB","city_name":"Leeds"}|{"country_code":"DE","city_name":"Hamburg"}|{"country_code":"US","city_name":"Denver"}',
  ]),
  ...senses("condition, conditions", [
    "truncate",
    '[]|[{"crit":["isanswered","nset",null],"prop":{"font-weight":"bold"}}]|[{"crit":["isoverdue","set",null],"prop":{"color":"#c00"}}]',
  ]),
  ...senses("layout", [
    "login",
    '[[{"uniqueId":"widgetLive","parameters":{"module":"Live"}}],[{"uniqueId":"widgetVisits","parameters":{"module":"Visits"}}]]',
  ]),
  ...senses("dashboard", [
    "snapshot",
    '{"title":"Web traffic","panels":[{"type":"timeseries","title":"Requests"}],"schemaVersion":39}|{"title":"Hosts","panels":[{"type":"stat","title":"Uptime"}],"schemaVersion":39}',
  ]),
  ...senses(
    "model, models",
    [
      "folder panel library element",
      '{"type":"stat","title":"Uptime","targets":[{"refId":"A","expr":"up"}]}|{"type":"timeseries","title":"Requests","targets":[{"refId":"A","expr":"rate(requests_total[5m])"}]}',
    ],
    [
      "deck dconf crt usn",
      '{"1342697561419":{"name":"Basic","flds":[{"name":"Front"},{"name":"Back"}],"tmpls":[{"name":"Card 1"}]}}|{"1502298033753":{"name":"Cloze","flds":[{"name":"Text"}],"tmpls":[{"name":"Cloze"}]}}',
    ],
  ),
  ...senses("deck, decks", [
    "dconf crt usn model",
    '{"1":{"id":1,"name":"Default","conf":1}}|{"1":{"id":1,"name":"Default","conf":1},"1690000000000":{"id":1690000000000,"name":"Spanish","conf":1}}',
  ]),
  ...senses("dconf, deck conf", ["", '{"1":{"id":1,"name":"Default","new":{"perDay":20},"rev":{"perDay":200}}}']),
  ...senses("annot data, annotation data, annotation datum", [
    "",
    '{"type":"highlight","highlighted_text":"A sentence to remember","start_cfi":"/2/4/2:0"}|{"type":"bookmark","title":"Chapter 3","pos":"/6/12"}|{"type":"last-read","pos":"/8/2"}',
  ]),
  ...senses("position", [
    "annotation",
    '{"pageIndex":4,"rects":[[72.1,540.2,310.4,552.8]]}|{"pageIndex":11,"rects":[[81.5,212.9,402.6,226.1]]}|{"pageIndex":0,"rects":[[64.2,698.4,288.3,711.7]]}',
  ]),
  // Who may do what, with which addresses, as programs write it.
  ...senses("grant, grants", [
    "bot",
    '["basic","highvolume"]|["basic","highvolume","editpage"]|["basic","createeditmovepage","uploadfile"]',
  ]),
  ...senses("restriction, restrictions", [
    "bot",
    '{"IPAddresses":["0.0.0.0/0","::/0"]}|{"IPAddresses":["192.0.2.0/24"]}|{"IPAddresses":["198.51.100.7"]}',
  ]),
  ...senses("module allowed, modules allowed", [
    "",
    "1,1,1,1,1,1,1,1,1,1,1,|1,1,0,0,1,0,1,0,1,0,0,|0,0,1,1,0,1,1,1,0,0,0,",
  ]),
  ...senses("equivalent domain, equivalent domains", [
    "",
    '[]|[["alpha.example","beta.example"]]|[["shop.example","pay.example"]]',
  ]),
  ...senses("excluded globals, excluded global", ["", "[]|[2,5]|[11]|[0,7,14]"]),
  ...senses("password history", [
    "",
    '[{"LastUsedDate":"2026-01-03T10:11:00Z","Password":"2.Qk9fbm90YXJlYWw=="}]|[{"LastUsedDate":"2025-09-21T07:42:18Z","Password":"2.bm90YXJlYWxvbmU=="}]',
  ]),
  ...senses("field, fields", [
    "cipher atype",
    '[{"Name":"2.bmFtZQ==","Value":"2.dmFsdWU=","Type":0}]|[{"Name":"2.cGlu","Value":"2.NDAyMQ==","Type":1}]|[]',
  ]),
  ...senses("header, self header, ratchet header", [
    "ciphertext ratchet",
    '{"dh":"Zk3vQ0m9t1","n":3,"pn":0}|{"dh":"b7HqWc20Ls","n":0,"pn":12}|{"dh":"9xTfUe41Ra","n":7,"pn":4}',
  ]),
  ...senses("allow domain list, allowed domain list, domain allow list", [
    "",
    "https://app.example.com|https://app.example.com,https://portal.example.org|https://intranet.example.net",
  ]),
  // What watches, builds and stores.
  ...senses("formula", ["esc eventsource evaltype", "A and B|A and (B or C)|(A or B) and C|A or B|A"]),
  ...senses("detail, details", [
    "recordsetid resourcetype resourceid recordset",
    '{"host.name":["update","web-01","web-02"]}|{"user.roleid":["update","1","3"]}|{"item.delay":["update","1m","5m"]}|{"trigger.status":["update","0","1"]}',
  ]),
  ...senses("script", [
    "smtp gsm",
    "var params = JSON.parse(value);\\nvar req = new HttpRequest();\\nreq.post(params.url, value);\\nreturn 'OK';|return JSON.stringify({ ok: true });",
  ]),
  ...senses(
    "expression",
    ["attribute", "speed * 1.852|adc1 / 10|batteryLevel > 20|fuel * 0.85"],
    ["filterable verbose", "price * quantity|COALESCE(amount, 0)|date_trunc('month', created_at)|revenue - cost"],
  ),
  ...senses("location, locations", [
    "forward hsts",
    '[]|[{"path":"/api","forward_scheme":"http","forward_host":"10.0.0.12","forward_port":8080}]|[{"path":"/files","forward_scheme":"http","forward_host":"10.0.0.18","forward_port":9000}]',
  ]),
  ...senses("network", [
    "latitude altitude course",
    '{"radioType":"gsm","cellTowers":[{"cellId":21532,"locationAreaCode":415,"mobileCountryCode":1}]}|{"radioType":"lte","cellTowers":[{"cellId":10847,"locationAreaCode":88,"mobileCountryCode":1}]}',
  ]),
  ...senses("env, environment, environment variable", [
    "playbook json storage",
    '{"ANSIBLE_HOST_KEY_CHECKING":"False"}|{"TZ":"UTC","LOG_LEVEL":"info"}|{"HTTP_PROXY":"http://proxy.example.com:3128"}|{}',
  ]),
  ...senses("survey var, survey vars, survey variable", [
    "",
    '[]|[{"name":"version","title":"Version","required":true,"type":""}]|[{"name":"target","title":"Target","required":false,"type":"enum"}]',
  ]),
  ...senses("config stop, stop command, stop signal command", ["egg nest startup docker", "stop|^C|end|quit|shutdown"]),
  ...senses("config file, config files", [
    "egg nest startup",
    '{"server.properties":{"parser":"properties","find":{"server-port":"{{server.build.default.port}}"}}}|{"config.yml":{"parser":"yaml","find":{"listeners[0].host":"0.0.0.0:{{server.build.default.port}}"}}}',
  ]),
  ...senses(
    "kwarg, kwargs",
    ["classpath triggerer", '{"moment":"2026-01-06T00:00:00+00:00"}|{"poke_interval":60,"timeout":3600}|{"delta":300}'],
    ["crontab interval solar clocked periodic", '{}|{"limit": 500}|{"force": false}|{"days": 30}'],
  ),
  ...senses("source code", [
    "dag fileloc",
    "from airflow import DAG\\nfrom airflow.operators.bash import BashOperator\\n\\nwith DAG('daily_sales') as dag:\\n    BashOperator(task_id='load', bash_command='echo load')|from airflow.decorators import dag, task\\n\\n@dag(schedule='@daily')\\ndef refresh():\\n    pass",
  ]),
  ...senses("traceback", [
    "celery kwarg worker arg",
    'Traceback (most recent call last):\\n  File "app/tasks.py", line 41, in run\\n    send(mail)\\nTimeoutError: timed out|Traceback (most recent call last):\\n  File "app/sync.py", line 88, in fetch\\n    response.raise_for_status()\\nHTTPError: 503 Server Error',
  ]),
  ...senses("event", [
    "lineage namespace",
    '{"eventType":"START","run":{"runId":"6f1c"},"job":{"namespace":"etl","name":"orders"}}|{"eventType":"COMPLETE","run":{"runId":"91ab"},"job":{"namespace":"etl","name":"customers"}}|{"eventType":"FAIL","run":{"runId":"0d72"},"job":{"namespace":"etl","name":"stock"}}',
  ]),
  ...senses(
    "value",
    [
      "expectation",
      '{"success":true,"statistics":{"evaluated_expectations":12,"successful_expectations":12}}|{"success":false,"statistics":{"evaluated_expectations":9,"successful_expectations":7}}',
    ],
    [
      "baked compiler",
      '.topic-title { color: #222; }|<div class=\\"banner\\">Welcome</div>|$header_background: #0057b8;|.sidebar { display: none; }',
    ],
  ),
  ...senses("template code", [
    "",
    "hostname {{ device.name }}\\n{% for interface in device.interfaces.all() %}\\ninterface {{ interface.name }}\\n{% endfor %}|{% for site in queryset %}{{ site.name }};{{ site.status }}\\n{% endfor %}",
  ]),
  ...senses(
    "query, queries",
    [
      "captured hash stat",
      'SELECT "users".* FROM "users" WHERE "users"."id" = $1 LIMIT $2|SELECT COUNT(*) FROM "orders" WHERE "orders"."status" = $1|UPDATE "sessions" SET "updated_at" = $1 WHERE "sessions"."id" = $2',
    ],
    [
      "datasource",
      '[{"refId":"A","expr":"rate(http_requests_total[5m])"}]|[{"refId":"A","expr":"up"}]|[{"refId":"A","rawSql":"SELECT now()"}]',
    ],
  ),
  ...senses("query, seo query", ["seo", "~(product_id|category_id|information_id|manufacturer_id)=[1-9][0-9]?"]),
  ...senses("query string, querystring", [
    "audittrail",
    "UPDATE stockmaster SET description='Desk lamp' WHERE stockid='SKU-104'|INSERT INTO debtortrans (transno, type) VALUES (1042, 10)|DELETE FROM salesorderdetails WHERE orderno=318|UPDATE debtorsmaster SET creditlimit=5000 WHERE debtorno='C0042'",
  ]),
  ...senses(
    "label, labels",
    [
      "fired",
      '[["alertname","High CPU"],["severity","critical"]]|[["alertname","Disk full"],["severity","warning"]]|[["alertname","No data"],["team","ops"]]',
    ],
    [
      "pipeline backend",
      '{"platform":"linux/amd64","repo":"acme/web"}|{"platform":"linux/arm64","repo":"acme/api"}|{"type":"docker","repo":"acme/shop"}',
    ],
  ),
  ...senses("dependency status, dependencies status", ["", '{}|{"12":"success"}|{"40":"success","41":"failure"}']),
  ...senses("need, needs", ["attempt repo runner", '[]|["build"]|["build","test"]|["lint"]']),
  ...senses("topic, topics", [REPOSITORY, '["kubernetes","api"]|[]|["typescript"]|["cli","go"]|["docs"]']),
  ...senses("status check context, status check contexts", [
    "",
    '["ci/test"]|["ci/build","ci/test"]|["ci/woodpecker/push"]|[]',
  ]),
  ...senses("approved route, approved routes", [
    NODE_OF_NET,
    '[]|["10.0.0.0/24"]|["0.0.0.0/0","::/0"]|["192.168.10.0/24"]',
  ]),
  ...senses("endpoint, endpoints", [NODE_OF_NET, '["192.0.2.75:41641"]|["198.51.100.4:41641","10.0.0.5:41641"]|[]']),
  ...senses("tag, tags", [NODE_OF_NET, '[]|["tag:web"]|["tag:server","tag:prod"]|["tag:ci"]']),
  ...senses("find filter", [
    "",
    '{"q":"","page":1,"per_page":40,"sort":"date","direction":"DESC"}|{"q":"holiday","page":1,"per_page":20,"sort":"title","direction":"ASC"}',
  ]),
  ...senses("object filter", [
    "",
    '{"tags":{"value":["12"],"modifier":"INCLUDES"}}|{"rating":{"value":60,"modifier":"GREATER_THAN"}}|{}',
  ]),
  ...senses("filter", [
    "theme timezone",
    "status:open|assignee:me due:today|status:open assignee:me|due:<=tomorrow|category:Bug",
  ]),
  ...senses("format store", ["", "--- {}\\n|---\\nurl_pattern: ''\\n|---\\nedit_tag_style: ''\\n"]),
  // Catalogues of films, cards and matches.
  ...senses("season, seasons", [
    FROM_SERIES,
    '[{"seasonNumber":1,"monitored":true}]|[{"seasonNumber":1,"monitored":false},{"seasonNumber":2,"monitored":true}]',
  ]),
  ...senses("genre, genres", [
    FROM_SERIES,
    '["Comedy","Drama"]|["Drama"]|["Crime","Thriller"]|["Animation","Family"]|["Documentary"]',
  ]),
  ...senses("actor, actors", [
    FROM_SERIES,
    '[{"name":"Julie Crawford","character":"Anna"}]|[{"name":"Louis Cabrera","character":"Inspector Hale"}]|[]',
  ]),
  ...senses("rating, ratings", [
    FROM_SERIES,
    '{"votes":812,"value":8.1}|{"votes":96,"value":7.4}|{"votes":2410,"value":8.7}|{"votes":0,"value":0}',
  ]),
  ...senses("purchase url, purchase urls", [
    "mtgo tcgplayer scryfall mcm",
    '{"cardKingdom":"https://cards.example.com/p/1021","tcgplayer":"https://shop.example.net/p/8814"}|{"cardmarket":"https://market.example.org/p/550"}',
  ]),
  ...senses("booster", [
    "mtgo tcgplayer base_set_size mcm",
    '{"default":{"boosters":[{"contents":{"rare":1,"uncommon":3,"common":11},"weight":1}]}}|{"default":{"boosters":[{"contents":{"rareMythic":1,"uncommon":3,"common":10},"weight":7}]}}',
  ]),
  ...senses("card", [
    MATCH,
    "<card><value><card_type>y</card_type><elapsed>43</elapsed><team>8456</team></value></card>|<card><value><card_type>r</card_type><elapsed>78</elapsed><team>9825</team></value></card>|<card />",
  ]),
  ...senses("foulcommit, foul commit", [
    "",
    "<foulcommit><value><elapsed>12</elapsed><team>10260</team></value></foulcommit>|<foulcommit><value><elapsed>57</elapsed><team>8650</team></value></foulcommit>|<foulcommit />",
  ]),
  ...senses("possession", [
    MATCH,
    "<possession><value><elapsed>45</elapsed><homepos>55</homepos><awaypos>45</awaypos></value></possession>|<possession><value><elapsed>90</elapsed><homepos>48</homepos><awaypos>52</awaypos></value></possession>",
  ]),
  ...senses("shoton, shotoff", [
    "",
    "<shoton><value><elapsed>3</elapsed><team>9825</team></value></shoton>|<shoton><value><elapsed>64</elapsed><team>8455</team></value></shoton>|<shoton />",
  ]),
  ...senses(
    "gedcom",
    [
      "family husb wife",
      "~0 @F[1-9][0-9]{0,2}@ FAM\\n1 HUSB @I[1-9][0-9]{0,2}@\\n1 WIFE @I[1-9][0-9]{0,2}@\\n1 MARR\\n2 DATE [1-9] (JAN|MAR|MAY|JUN|SEP|OCT) 19[0-8][0-9]",
    ],
    [
      "media multimedia",
      "~0 @M[1-9][0-9]{0,2}@ OBJE\\n1 FILE photos/(wedding|portrait|house|family)-[0-9]{2}\\.jpg\\n2 FORM JPEG\\n2 TITL (Wedding|Portrait|The house|The family)",
    ],
    [
      "source",
      "~0 @S[1-9][0-9]{0,2}@ SOUR\\n1 TITL (Census|Parish register|Birth register|Letters) 18[4-9]1\\n1 REPO @R[1-9]@",
    ],
  ),
  // What people and machines tell one another.
  ...senses("reaction, reactions", ["children actor verb", '{"👍":2}|{"👍":1,"🎉":1}|{"❤️":3}|{}']),
  ...senses("shared contact, shared contacts", [
    "quote thread body recipient",
    '[{"name":{"givenName":"Anna","familyName":"Bell"}}]|[{"name":{"givenName":"Omar","familyName":"Silva"}}]',
  ]),
  ...senses("link preview, link previews", [
    "quote thread body recipient",
    '[{"url":"https://www.example.com/news","title":"News"}]|[{"url":"https://www.example.org/tour","title":"Tour dates"}]',
  ]),
  ...senses("label text", ["tool", '{"web_search":{"en_US":"Web search"}}|{"calculator":{"en_US":"Calculator"}}']),
  ...senses("claim, claims", [
    "nonce challenge",
    '{"id_token":{"email":null}}|{"userinfo":{"email":{"essential":true}}}|{}',
  ]),
  ...senses("vector, embedding vector, embedding", [
    "embedding chunk dimension dim",
    "~\\[-?0\\.[0-9]{4},-?0\\.[0-9]{4},-?0\\.[0-9]{4},-?0\\.[0-9]{4},-?0\\.[0-9]{4},-?0\\.[0-9]{4},-?0\\.[0-9]{4},-?0\\.[0-9]{4}\\]",
  ]),
  ...senses("fax base64, fax base 64, fax base", ["", "~JVBERi0xLjcK[A-Za-z0-9+/]{80}"]),
  ...senses("byte, bytes", ["license licence", "~[A-Za-z0-9+/]{160}=="]),
  ...senses("address format", [
    "vat",
    "%(street)s\\n%(street2)s\\n%(city)s %(state_code)s %(zip)s\\n%(country_name)s|%(street)s\\n%(zip)s %(city)s\\n%(country_name)s|%(street)s\\n%(city)s\\n%(zip)s\\n%(country_name)s",
  ]),
  ...senses("domain", ["ttype relation", "[]|[('active','=',True)]|[('company_id','=',False)]|[('type','=','out')]"]),
  ...senses("custom member, custom members, custom member option", [
    "account rollup parent",
    'LookUpCube("[Sales]","([Measures].[Store Sales],"+time.currentmember.UniqueName+")")|LookUpCube("[Warehouse]","([Measures].[Warehouse Cost],"+time.currentmember.UniqueName+")")',
  ]),
  ...senses("hl7 data, hl 7 data, hl7 message, hl7", [
    "",
    "~MSH\\|\\^~\\\\&\\|FORMENTRY\\|CLINIC\\|HL7LISTENER\\|CLINIC\\|2026010[1-9]1[0-9]1500\\|\\|ORU\\^R01\\|[A-Z0-9]{12}\\|P\\|2\\.5",
  ]),
  ...senses("looking for", [
    "team hackathon project startup",
    "Frontend|Designer|ML engineer|Backend|Product|Data|Mobile|Marketing",
  ]),
  ...senses("feature, features", [
    "consultancy justice programme offering charity ngo advocacy counselling",
    "Baseline study|Field interviews|Final report|Training of staff|Free first advice|Online form|Follow-up visit|Needs assessment|Workshop on site",
  ]),
  ...senses("benefit, benefits", [
    "consultancy offering service programme advisory",
    "Saves time|Independent advice|Lower costs|One contact for everything|Measurable results|Trained staff",
  ]),
  ...senses("objective, objectives", [
    "programme ngo charity initiative beneficiary",
    "Train 40 mentors|Reach 500 pupils|Plant 2,000 trees|Open three centres|Halve the waiting time|Support 120 families",
  ]),
  ...senses("scheduled job, scheduled jobs", ["booking attendee", "~[a-z0-9]{25}"]),
  // What shops keep of those who have not bought yet, and of the modules of their pages.
  ...senses("cart, cart content, cart data", ["customer+password customer+wishlist salt+newsletter", "a:0:{}|[]"]),
  ...senses("wish list, wishlist", ["customer+password salt+newsletter", "a:0:{}|[]|[42,87]|[12]"]),
  ...senses("option, product option", ["^cart+quantity ^basket+quantity", '[]|{"218":"12"}|{"5":"31","9":"44"}']),
  ...senses("setting, settings", [
    "^module+code",
    '{"name":"Featured","limit":"4","width":"200","height":"200","status":"1"}|{"name":"Banner","banner_id":"7","width":"1140","height":"380","status":"1"}|{"name":"Carousel","banner_id":"8","width":"130","height":"100","status":"0"}|{"name":"Latest","limit":"6","status":"1"}',
  ]),
  ...senses(
    "code",
    ["^module+setting", "featured|banner|carousel|slideshow|latest|bestseller|special|category|account|html"],
    [
      "^extension+type+#product",
      "flat|free|cod|bank_transfer|cheque|sub_total|tax|total|shipping|banner|carousel|weight|pickup|coupon",
    ],
  ),
  ...senses("key", [
    "^activity+customer+data",
    "login|register|edit|password|address_add|address_edit|order_account|order_guest|forgotten|return_account",
  ]),
  ...senses("location", ["^custom+field+sort ^custom+^field", "account|address|affiliate"]),
  ...senses("name, filter name", [
    "^filter+language+filter ^filter+^description",
    "Red|Blue|Green|Small|Medium|Large|Cotton|Leather|Wood|Under 50|50 to 100|Over 100|New|On sale|In stock",
  ]),
  ...senses("name, marketing name", [
    "^marketing+click ^campaign+click+code",
    "Spring newsletter|Summer sale banner|Partner blog|Search ads|Autumn catalogue|Video channel|Price comparison|Influencers|Birthday mail|Fair in June",
  ]),
  // Forums.
  ...senses("forum parent, forum parents, parent forum", [
    "forum",
    '~|a:1:\\{i:[1-9];a:2:\\{i:0;s:7:"General";i:1;i:0;\\}\\}|a:1:\\{i:[1-9];a:2:\\{i:0;s:7:"Support";i:1;i:0;\\}\\}',
  ]),
  ...senses("request template, membership request template", [
    "group membership",
    "Please tell us why you would like to join.|Who are you, and who has invited you?|Which projects have you worked on?\n\nWhat would you like to do in this group?|Name and place:\n\nWhy would you like to join?",
  ]),
  ...senses("topic template, post template", [
    "",
    "What happened?\n\nWhat did you expect?\n\nWhich version do you use?|**Summary**\n\n**Details**|Item:\nPrice:\nPick-up or post:|Your question:\n\nWhat have you tried?|<!-- Please search before you post. -->",
  ]),
  ...senses("custom message, invite message, invitation message", [
    "^invite ^invitation",
    "Join us, the discussion about this starts today.|I think you will like this forum.|We would be glad to have you here.|You asked about this last week, here is the place for it.|Come and say hello!",
  ]),
  ...senses("content", [
    "^stylesheet+target ^stylesheet+digest",
    ".topic-title{color:#222}.sidebar{width:240px}|body{font-family:Helvetica,Arial,sans-serif;color:#333}|.btn-primary{background:#0088cc;color:#fff}|@media (max-width:640px){.sidebar{display:none}}|.header{position:sticky;top:0;background:#fff}",
  ]),
  // Pages that are put together from parts.
  ...senses("information, info, block description", [
    "^block+^content",
    "Contact details|Opening hours|Newsletter sign-up|Footer links|Copyright notice|Social media links|Donation banner|Next event",
  ]),
  ...senses("type, bundle", ["^node+nid ^node+vid", "article|page|event|landing_page|person"]),
  ...senses("revision log, revision log message, log", [
    "^node+^revision revision+node",
    "|Fixed a typo.|Updated the opening hours.|Changed the picture.|Shortened the introduction.|New paragraph on prices.|Published after review.|Corrected the date.",
  ]),
  ...senses("data", [
    "^search+^dataset sid+reindex",
    " solar power roof panels how to get started house energy | garden tools spring soil beds vegetables first steps | council meeting minutes water supply harbour district | opening hours contact address phone office | festival programme music stage tickets july ",
  ]),
  ...senses("parameter key, route parameter key, route param key", [
    "route",
    "|node=1|node=12|taxonomy_term=4|user=3|view_id=archive",
  ]),
  // Questionnaires.
  ...senses("description, group description", [
    "^group+gid+sid randomization",
    "Some questions about you.|About your last visit.|How satisfied are you?|Please answer for the last four weeks.|Questions about our products.|Almost done.|All answers are anonymous.",
  ]),
  ...senses("quotal name, quota name, name", [
    "^quota+language quotal",
    "Women 18-34|Men 18-34|Women 35-54|Men 35-54|Families with children|Residents of the city|Customers since 2020|Students",
  ]),
  ...senses("bounce account host, bounceaccounthost, bounce host", [
    "",
    "~(imap|mail|pop)\\.(riverside|northline|oakfield|meadowpath)\\.example",
  ]),
  // Shops in several channels.
  ...senses("audience", [
    "manifest+application manifest+version manifest+app homepage+manifest",
    "~https://(api|shop|store)\\.(riverside|northline|oakfield)\\.example/graphql/",
  ]),
  ...senses("name, channel name", [
    "^channel+currency",
    "Web shop US|Web shop EU|Marketplace|Point of sale|Wholesale|Mobile app|Outlet|Social shop|Partner shop|Pop-up store",
  ]),
  ...senses("subscription query", [
    "",
    "subscription { event { ... on OrderCreated { order { id number } } } }|subscription { event { ... on ProductUpdated { product { id name } } } }|subscription { event { ... on CustomerCreated { user { id email } } } }|subscription { event { ... on OrderFullyPaid { order { id } } } }",
  ]),
  ...senses("type, event type", [
    "^order+^event+parameter",
    "placed|confirmed|payment_captured|fulfillment_fulfilled_items|email_sent|tracking_updated|draft_created|refunded",
  ]),
  // Libraries.
  ...senses("parent type", ["^item+^type+rental itemtype rentalcharge checkinmsg", "book|media|periodical"]),
  // Places of learning.
  ...senses("auth, authentication", [
    "mnethostid ^user+idnumber ^user+institution",
    "manual|manual|ldap|email|oauth2|shibboleth|cas",
  ]),
  ...senses("short name", [
    "^role+archetype",
    "student|teacher|editingteacher|manager|coursecreator|guest|user|frontpage",
  ]),
  ...senses("message, badge message", [
    "^badge+issuer ^badge+expire",
    "You have earned this badge, congratulations!|Well done! Your badge can be shared from your profile.|You have completed all activities of the course.|A new badge is waiting in your profile.|Thank you for helping others in the forum.",
  ]),
  ...senses("subject line, message subject", [
    "^badge",
    "Congratulations! You have earned a badge|Your new badge|A badge for your work|You have been awarded a badge|Well done!",
  ]),
  // What somebody typed into the address bar.
  ...senses("text", [
    "fill+content+transition edit+transition",
    "wea|train|mail|news|search|recipe bread|map|transl|bank|weather t",
  ]),
  ...senses("description", [
    "fill+transition edit+transition",
    "Weather for tomorrow|Train timetable|Search|News of the day|Map of the city|Bread, recipes and tips|Translate texts|Sign in",
  ]),
  ...senses("description class", ["fill+transition edit+transition", "0,0|0,1|0,1,4,0|0,0,7,0|"]),
  ...senses("description", [
    "^talk+^room",
    "Where we plan the week.|Please use threads.||Notes are pinned above.|For everybody in the office.|Only short questions, please.",
  ]),
  // Desks where tickets are answered, as they keep forms and lists.
  ...senses("screen, screens", [
    "^attribute+display+data ^manager+^attribute",
    '{"edit":{"ticket.agent":{"shown":true,"required":false}}}|{"create_middle":{"ticket.agent":{"shown":true,"item_class":"column"}}}|{"view":{"ticket.agent":{"shown":true},"ticket.customer":{"shown":false}}}|{}',
  ]),
  ...senses("order", [
    "^overview+condition+view",
    '{"by":"created_at","direction":"DESC"}|{"by":"priority_id","direction":"ASC"}|{"by":"updated_at","direction":"DESC"}|{"by":"escalation_at","direction":"ASC"}',
  ]),
  // What is watched on hosts.
  ...senses("key", [
    "snmpv3+snmp uniq+snmp snmp+port",
    "system.uname|agent.ping|system.hostname|vfs.fs.size[/,free]||net.if.in[eth0]",
  ]),
  ...senses(
    "value",
    [
      "^history+clock+ns",
      "Linux web-01 6.1.0-21-amd64 x86_64|running|up|2.4.58|Debian GNU/Linux 12|active|OK|eth0: 1000 Mb/s, full duplex|7.0.3|stopped",
    ],
    [
      "^history+^log",
      "Accepted publickey for deploy from 192.0.2.14 port 50122|session opened for user root|Failed password for admin from 198.51.100.7|The Print Spooler service entered the stopped state.|Out of memory: Killed process 2214 (java)|nginx: reload complete|error: connection reset by peer|CRON: (root) CMD (run-parts /etc/cron.hourly)",
    ],
  ),
  ...senses("front image, front picture, picture front", [
    "",
    "~devicetype-images/(switch|server|router|pdu|storage|firewall|panel)-[0-9]{3,4}-front\\.(png|jpg)",
  ]),
  ...senses("rear image, rear picture, picture rear", [
    "",
    "~devicetype-images/(switch|server|router|pdu|storage|firewall|panel)-[0-9]{3,4}-rear\\.(png|jpg)",
  ]),
  ...senses("device", [
    "position+epoch ^read+^position",
    "Browser|Android phone|iPad|Kobo Clara|Laptop|Android tablet",
  ]),
  ...senses("name", ["^data+format+size ^data+format+book", "@bookTitle"]),
  // Ledgers whose rows refer to one another by 32 digits.
  ...senses("post transaction, post lot, post account, i account, b account, invoice, bill", [
    "uuid+denom",
    "~[0-9a-f]{32}",
  ]),
  ...senses("status code, status codes", [
    "retrieve+timeout http+timeout ^step+url+timeout",
    "200|200,201|200,301,302||200-299",
  ]),
  ...senses("subject line, subject", [
    "^opmessage default+mediatype ^op+^message",
    "Problem: {EVENT.NAME}|Resolved in {EVENT.DURATION}: {EVENT.NAME}|Updated problem: {EVENT.NAME}|Discovery: {DISCOVERY.DEVICE.STATUS} {DISCOVERY.DEVICE.IPADDRESS}|",
  ]),
  ...senses("message", [
    "^opmessage default+mediatype ^op+^message",
    "Problem started at {EVENT.TIME} on {EVENT.DATE}\nHost: {HOST.NAME}\nSeverity: {EVENT.SEVERITY}|Problem has been resolved at {EVENT.RECOVERY.TIME}\nHost: {HOST.NAME}|{USER.FULLNAME} {EVENT.UPDATE.ACTION} problem at {EVENT.UPDATE.DATE}|Host: {HOST.NAME}, value: {ITEM.LASTVALUE}|",
  ]),
];
