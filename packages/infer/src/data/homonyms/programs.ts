import { senses } from "./sense.ts";

/** Words that mean a thing, a place or a person elsewhere, and something of a program's own beside what programs keep. */
export const PROGRAM_HOMONYMS = [
  ...senses("flavor, flavour", [
    "arch architecture build kernel hypervisor iso distribution image vcpu",
    "server|desktop|minimal|cloud|netinstall|live",
  ]),
  ...senses("build", ["arch version flavor release distribution test artifact", "~[1-9][0-9]{2,3}(\\.[1-9][0-9]?)?"]),
  // What codes of mail servers tell more exactly.
  ...senses("enhanced code, enhanced status, enhanced status code", ["", "5.1.1|5.7.1|4.2.2|5.2.2|4.4.1|5.1.2|4.7.0"]),
  ...senses("content encoding, transfer encoding, content transfer encoding", [
    "message mail subject header transaction attachment parent",
    "none|base64|quoted-printable|7bit",
  ]),
  ...senses("message id", [
    "subject header sender recipient mail in",
    "~<[a-f0-9]{12}\\.[1-9][0-9]{4}@mail\\.example\\.(com|org|net)>",
  ]),
  ...senses("correspond address, comment address, reply address, bounce address, envelope address", ["", "@email"]),
  ...senses("referrer source, traffic source, referral source", [
    "attribution visit url medium utm subscription member referrer campaign session",
    "Google|Direct|Newsletter|Twitter|Facebook|LinkedIn|Bing|Reddit",
  ]),
  ...senses("thread, threads handle", [
    "facebook twitter instagram mastodon bluesky tiktok linkedin",
    "~@[a-z]{4,7}[._]?[a-z]{3,6}",
  ]),
  // Whose tables a tool for databases tells of.
  ...senses("table name, tbl name", [
    "db dbase database dbname",
    "orders|customers|products|users|invoices|payments|sessions|categories|articles|comments|order_items|settings|addresses|stock",
  ]),
  ...senses("dbase, db name, dbname", [
    "table column query sql bookmark user",
    "shop|wordpress|crm|billing|intranet|analytics|wiki|inventory|webapp|test",
  ]),
  ...senses("collation, column collation, table collation", [
    "",
    "utf8mb4_general_ci|utf8mb4_unicode_ci|latin1_swedish_ci|utf8mb4_bin|ascii_general_ci",
  ]),
  ...senses("state", ["oidc oauth relay csrf pkce", "~[A-Za-z0-9_-]{30}"]),
  ...senses("entity id", [
    "saml idp acs sso",
    "~https://(app|portal|sp|login)\\.example\\.(com|org|net)/saml/metadata",
  ]),
  ...senses("issuer", [
    "sso oidc saml jwt identity audience",
    "~https://(login|id|auth|sso|accounts)\\.example\\.(com|org|net)(/(acme|main|staff))?",
  ]),
  ...senses("user scope, oauth scope, oidc scope", ["", "profile|email|phone|address|openid|offline_access|roles"]),
  ...senses("invitee", ["invitation token accepted expires inviter organization", "@email"]),
  ...senses("code", ["passcode otp", "~[1-9][0-9]{5}"]),
  ...senses("path to index, path to api, path to root, path to admin", [
    "",
    "~/(app|api|admin|portal|site)(/index\\.php)?",
  ]),
  ...senses("device", [
    "protocol channel baud format capture port",
    "/dev/video0|/dev/ttyUSB0|/dev/video1|/dev/ttyS0|/dev/ttyACM0",
  ]),
  ...senses("control device", ["", "/dev/ttyS0|/dev/ttyUSB0|/dev/ttyS1|/dev/ttyACM0"]),
  ...senses("badge", ["template plugin flow marketplace usecase", "NEW|POPULAR|BETA|RECOMMENDED"]),
  ...senses("framework", [
    "flow chatflow agent prompt llm usecase",
    "LangChain|LlamaIndex|Haystack|Semantic Kernel|CrewAI",
  ]),
  ...senses("credential name", [
    "encrypted flow workspace token api node",
    "OpenAI|GitHub|AWS|Slack|PostgreSQL|Google Drive|Notion|SMTP",
  ]),
  ...senses("product collection", ["", "Basics|Summer|Winter|Essentials|New arrivals|Classics|Home|Outdoor"]),
  ...senses("address name, address label", ["", "Home|Office|Parents|Warehouse|Work|Holiday home"]),
  ...senses("plan nickname, price nickname", ["", "Monthly|Yearly|Quarterly|Monthly, early bird"]),
  ...senses("nickname", ["price amount interval currency stripe plan", "Monthly|Yearly|Quarterly|Complimentary"]),
  ...senses("registry address, registry host", ["", "docker.io|ghcr.io|quay.io|registry.example.com"]),
  ...senses("address", ["registry", "docker.io|ghcr.io|quay.io|registry.example.com"]),
  ...senses("stage", ["hook template script scrip", "before|after|on_error"]),
  ...senses("backend", ["hypervisor machine virtual vm", "qemu|libvirt|vmware|hyperv|ipmi"]),
  ...senses("machine", ["arch build distribution worker flavor", "64bit|uefi|aarch64|ppc64le|s390x"]),
  ...senses("remote address, remote addr, client address, peer addr, x forwarded for", [
    "url user agent referer referrer visit method session login request ping",
    "@ipAddress",
  ]),
  ...senses("origin", [
    "agent ip user_agent cors client session request",
    "~https://(app|portal|admin|shop|dashboard|www)\\.(example\\.(com|org|net)|northline\\.example)",
  ]),
  ...senses("language, programming language, script language, syntax", [
    "script snippet lock syntax function notebook gist paste runtime entrypoint kernel stdin stdout compiler submission challenge",
    "python|typescript|javascript|bash|go|sql|rust|php|java|yaml|json|text",
  ]),
  ...senses("kind, script kind", [
    "script flow lock workspace",
    "script|trigger|failure|approval|command|preprocessor",
  ]),
  ...senses("playbook, playbook file", [
    "inventory ansible template task host git arguments limit survey",
    "site.yml|deploy.yml|provision.yml|backup.yml|update.yml|playbooks/web.yml|playbooks/database.yml|rollback.yml",
  ]),
  ...senses("inventory", [
    "ssh playbook ansible key project",
    "[web]\\nweb1.example.com\\nweb2.example.com|[db]\\ndb1.example.com|inventories/production|localhost ansible_connection=local",
  ]),
  ...senses("directive", ["address access client allow deny", "allow|deny"]),
  ...senses("dockerfile, docker file", [
    "build image git command publish base",
    'FROM node:22-alpine\\nWORKDIR /app\\nCOPY . .\\nRUN npm ci\\nCMD ["node","server.js"]|FROM python:3.12-slim\\nCOPY . /app\\nRUN pip install -r requirements.txt\\nCMD ["python","main.py"]|FROM nginx:alpine\\nCOPY dist /usr/share/nginx/html',
  ]),
  ...senses("build pack, buildpack", ["", "nixpacks|dockerfile|static|dockercompose|heroku/nodejs|paketo"]),
  ...senses("health check path, healthcheck path, probe path, liveness path, readiness path", [
    "",
    "/health|/healthz|/|/status|/api/health|/ready",
  ]),
  ...senses("base directory, publish directory, root directory, output directory, dist directory", [
    "build git deploy command repository image publish",
    "/|/dist|/public|/apps/web|/build|/packages/site",
  ]),
  ...senses("limit memory, memory limit", ["docker image container cpu build", "0|512m|1g|256m|2g"]),
  ...senses("port mapping, ports mapping", [
    "docker image container expose build",
    "8080:80|3000:3000|5432:5432|8443:443",
  ]),
  ...senses("custom label, docker label", [
    "docker image container build git",
    "traefik.enable=true|traefik.http.routers.web.rule=Host(`app.example.com`)|com.example.team=web",
  ]),
  ...senses("aud, audience claim", [
    "encrypted role token confirmation email instance",
    "authenticated|authenticated|anon",
  ]),
  ...senses("class, serializer class, deserializer class, handler class", [
    "serde function jar classpath serializer deserializer",
    "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe|org.apache.hadoop.hive.ql.io.orc.OrcSerde|org.apache.hadoop.hive.serde2.OpenCSVSerde|com.example.udf.Normalize",
  ]),
  ...senses("input format", [
    "serde bucket compressed table storage",
    "org.apache.hadoop.mapred.TextInputFormat|org.apache.hadoop.hive.ql.io.orc.OrcInputFormat|org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
  ]),
  ...senses("location, location uri, storage location", [
    "bucket serde partition hive compressed warehouse catalog",
    "~(hdfs://namenode:8020/warehouse|s3a://data-lake)/(sales|web|finance|crm)\\.db/(orders|customers|events|sessions|payments)",
  ]),
  ...senses("db location uri, managed location uri, database location", [
    "",
    "~(hdfs://namenode:8020/warehouse|s3a://data-lake)/(sales|web|finance|crm|staging|marts)\\.db",
  ]),
  ...senses("part name, partition name", [
    "location bucket hive table tbl sd",
    "~(dt|day|load_date)=2026-0[1-9]-[0-2][1-8](/(country|region)=(de|fr|us|uk)|)",
  ]),
  ...senses("engine", ["stat column table compaction hive", "hive|spark|impala|presto"]),
  ...senses("pool name", ["worker error state queue executor enqueue", "default|high-priority|etl|compaction"]),
  ...senses("principal type, grantor type, owner type", ["principal grant owner privilege role", "USER|ROLE|GROUP"]),
  ...senses("short code, short link code, vanity code, url key", [
    "url link visit redirect original",
    "~[A-Za-z0-9]{5,7}",
  ]),
  ...senses(
    "key",
    ["link url domain archived click", "~[A-Za-z0-9]{5,7}"],
    [
      "private_key public_key cipher encrypted encryption vault private master kdf reprompt",
      "~2\\.[A-Za-z0-9+/]{22}==\\|[A-Za-z0-9+/]{43}=\\|[A-Za-z0-9+/]{43}=",
    ],
  ),
  ...senses("valve, valves", [
    "tool function model plugin content",
    '{}|{"priority":0}|{"api_key":"","timeout":30}|{"max_results":5}',
  ]),
  ...senses("spec, specs", [
    "tool function valve plugin",
    '[{"name":"search","parameters":{"type":"object"}}]|[{"name":"get_weather","parameters":{"type":"object"}}]|[]',
  ]),
  ...senses("slash command", ["", "/summarize|/translate|/fix|/explain|/email|/tests|/reset|/help"]),
  ...senses("collection, collections, many collection, one collection, one allowed collection, target collection", [
    "field interface singleton item sort presets layout activity junction schema revision",
    "articles|authors|pages|products|categories|orders|customers|events|media|menus|settings|redirects|tags|reviews|faqs|news",
  ]),
  ...senses("interface", [
    "field display special validation collection option",
    "input|select-dropdown|datetime|input-rich-text-html|boolean|file-image|list-m2m|tags|slider",
  ]),
  ...senses("display", [
    "field interface special validation collection option",
    "raw|formatted-value|datetime|labels|user|image|boolean|related-values",
  ]),
  ...senses("special", [
    "field interface display collection option",
    "uuid|date-created|user-created|cast-json|m2o|o2m|file|cast-boolean",
  ]),
  ...senses("item", ["collection activity revision delta agent", "1|14|27|103|208|9|62|341"]),
  ...senses("accountability", ["flow collection trigger archive", "all|activity|none"]),
  ...senses(
    "layout, preset layout",
    ["page block section theme site template slide", "-"],
    ["page block section theme site template slide", "-"],
    ["collection bookmark filter preset", "tabular|cards|calendar|map|kanban"],
  ),
  ...senses("node, node name", [
    "webhook workflow path method",
    "Webhook|Stripe Trigger|Form Trigger|Telegram Trigger|Schedule Trigger",
  ]),
  ...senses("permissioned as, run as", ["job script workspace queue state", "u/admin|u/anna|g/all|u/deploy|g/data"]),
  ...senses("output, stdout, stderr, console output, command output, log output, task output", [
    "task job command script worker run build execution container exit host template",
    "OK|Done in 3 s|Finished without errors|exit code 0|exit code 1|Connection timed out|PLAY RECAP: ok=12 changed=3 failed=0|TASK [restart nginx] changed: [web1]",
  ]),
  ...senses("two factor recovery codes, two factor recovery code, two factor backup codes", [
    "",
    '~\\["[A-Za-z0-9]{10}-[A-Za-z0-9]{10}"(,"[A-Za-z0-9]{10}-[A-Za-z0-9]{10}"){7}\\]',
  ]),
  ...senses("gpgkey, gpg key, pgp key, pgp public key, gpg public key", [
    "",
    "~-----BEGIN PGP PUBLIC KEY BLOCK-----\\n\\nmQENB[A-Za-z0-9+/]{59}\\n[A-Za-z0-9+/]{64}\\n=[A-Za-z0-9+/]{4}\\n-----END PGP PUBLIC KEY BLOCK-----",
  ]),
  ...senses("check command arg, check command args, check command argument", [
    "host service flap notification",
    "|100,20%!500,60%|1,5!2,10|-w 5 -c 10",
  ]),
  // What clouds call what they rent out.
  ...senses("role arn, iam role, iam role arn, execution role arn, assume role arn", [
    "aws arn region cluster bucket access lambda vpc",
    "~arn:aws:iam::123456789012:role/(deploy|eks-cluster|ci|reader|backup)-role",
  ]),
  ...senses("vpc id, vpc", ["aws region subnet instance arn cluster", "~vpc-0[0-9a-f]{16}"]),
  ...senses("subnet id, subnet ids", ["aws vpc arn", "~subnet-0[0-9a-f]{16}"]),
  ...senses("security group id, security group ids", ["aws vpc arn", "~sg-0[0-9a-f]{16}"]),
  ...senses("access key id, aws access key id", ["aws arn secret region bucket", "~AKIA[A-Z2-7]{9}EXAMPLE"]),
  ...senses("gcp project id, google project id, gcp project", [
    "",
    "~(shop|data|web|demo|ml)-(prod|staging|dev)-[1-9][0-9]{5}",
  ]),
  ...senses("service account name, service account", [
    "kubernetes cluster namespace pod",
    "default|deployer|runner|prometheus|external-dns|cert-manager|ingress-nginx",
  ]),
  ...senses("password iv, token iv, key iv, secret iv", ["", "~[A-Za-z0-9+/]{22}=="]),
  // Sixth of its version, and no sixth address.
  ...senses("ip address 6, ipaddr 6, remote ip address 6, local ip address 6", ["", "@ipv6"]),
] as const;
