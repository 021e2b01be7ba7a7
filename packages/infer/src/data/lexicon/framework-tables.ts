import { figure, pattern, small } from "../short-meanings.ts";
import { ownTables } from "./field.ts";
import { of, one } from "./one.ts";

const MODELS = "Order|Customer|Invoice|Product|Project|Post|Ticket|Payment|Document|Account|Category|Booking";
const PHP_MODELS = "App\\\\Models\\\\(Order|Customer|Invoice|Product|Project|Post|Ticket|Payment|Document|Account)";
const SERIALIZED =
  '\\[\\{"model": "(shop|blog|crm)\\.(order|post|customer|invoice)", "pk": [1-9][0-9]{1,3}, "fields": \\{"(title|name|status)": "(draft|open|paid|Northline)", "version": [1-9]\\}\\}\\]';
const ABILITIES =
  "(view|create|update|delete|export|manage) (orders|customers|invoices|products|reports|users|roles|settings|tickets|projects)";

/** Tables that web frameworks and their packages bring along, in whatever application. */
export const FRAMEWORK_TABLES = ownTables(
  "content_type contenttype admin_log auth_permission auth_group telescope telescope_entry personal_access_token model_has role_has migration schema_migration django_migration data_migration databasechangelog flyway activity_log audit audits active_storage action_text action_mailbox ahoy friendly_id flipper waffle totpdevice totp_device staticdevice static_device statictoken emailaddress emailconfirmation email_confirmation accessattempt access_attempt accesslog accessfailurelog reversion reversion_version taggit taggeditem tagging cache_lock pulse_entry pulse_aggregate webhook_call health_check_result health_check solid_cache solid_cable noticed pay_customer pay_subscription pay_charge pay_webhook pay_payment_method blazer pghero revinfo flatpage django_site guardian constance efmigration migrations_history audit_log entity_change entity_property_change permission_grant background_job failed_job abp .auditable_type .log_name .guard_name .causer_type .whodunnit .object_repr .item_type .disk .collection_name",
  [
    one("guard name, guard", "web|api|web|sanctum|admin"),
    one("log name, log channel", "default|orders|users|auth|billing|system"),
    one("whodunnit, changed by id, version author", "1|14|27|103|208|system|9|62"),
    one("causer type, tokenable type, notifiable type, user type", "User|User|Admin", {
      confidence: 0.7,
    }),
    one(
      "object representation, object repr",
      "Order 1841|Northline Ltd|Invoice INV-10052|Spring catalogue|mia.greene|Price list 2026|Ticket #207|Main menu|Warehouse East|Newsletter March",
    ),
    one(
      "object change, object changes",
      '{"status":["open","paid"],"updated_at":["2026-03-01 09:12:44 UTC","2026-03-04 15:20:01 UTC"]}|{"name":["Northline","Northline Ltd"]}|{"quantity":[2,3]}|{"email":["mia@example.com","mia.greene@example.com"]}|{"price_cents":[1990,1790]}',
    ),
    one(
      "http accept, accept header",
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|application/json|*/*|text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
    ),
    one("get data, query data", "next=/admin/|next=/account/|page=2|ref=newsletter|next=/orders/1841/"),
    pattern(
      "post data, form data",
      "username=(anna|ben|clara|dora|emil|finn|greta|hugo|ines|jonas|kira|leo|mia|noor|omar|paula|rita|sam|tess|yara)[0-9]{0,3}\npassword=\\*{20}",
    ),
    pattern("path info, request path", "/(login|admin/login|accounts/login|api/token|api/login|signin)/"),
    pattern("family hash", "[0-9a-f]{32}"),
    one("disk, conversions disk, storage disk", "public|s3|local|media"),
    one("collection name, media collection", "images|documents|avatars|gallery|downloads|attachments|invoices"),
    ...of("tagging", one("context", "tags|skills|interests|categories")),
    pattern("session data, encoded session", "eyJ[A-Za-z0-9]{60}:1t[A-Za-z0-9]{4}:[A-Za-z0-9_-]{43}"),
    // What changed in rows, and who did it.
    ...of(
      "activity log",
      one("description, event", "created|updated|deleted|logged in|restored|exported"),
      one("event", "created|updated|deleted|restored"),
      one(
        "subject type, subject",
        "App\\Models\\Order|App\\Models\\Customer|App\\Models\\Invoice|App\\Models\\Product|App\\Models\\Project",
      ),
    ),
    ...of(
      "audit, version, revision, entity change",
      one("event, action, audit action", "update|create|destroy|update|update"),
      one(
        "old values, old value",
        '{"status":"open"}|{"name":"Northline"}|{"price":"19.90"}|[]|{"email":"mia@example.com"}|{"quantity":2}',
      ),
      one(
        "new values, new value",
        '{"status":"paid"}|{"name":"Northline Ltd"}|{"price":"17.90"}|{"email":"mia.greene@example.com"}|{"quantity":3}|{"status":"open","total":"59.90"}',
      ),
      one("item type, auditable type, associated type", MODELS, { confidence: 0.7 }),
      pattern(
        "object",
        "---\\nid: [1-9][0-9]{1,3}\\nname: (Northline|Oakfield|Spring catalogue|Price list)\\nstatus: (open|paid|draft)\\n",
      ),
    ),
    ...of(
      "entity change",
      pattern(
        "entity type full name, entity type",
        "Northline\\.Shop\\.(Orders\\.Order|Customers\\.Customer|Invoices\\.Invoice|Products\\.Product|Projects\\.Project)",
      ),
    ),
    ...of(
      "entity property change",
      one(
        "property name, name",
        "Status|Name|Price|Quantity|EmailAddress|DueDate|IsActive|Description|AssigneeId|Total",
      ),
      one(
        "property type full name, property type",
        "System.String|System.Int32|System.Decimal|System.Boolean|System.DateTime|System.Guid",
      ),
      one("original value, old value, new value", '"open"|"paid"|19.90|17.90|3|true|"Northline Ltd"|null'),
    ),
    ...of(
      "admin log, django admin log",
      one(
        "change message, message",
        '[{"added": {}}]|[{"changed": {"fields": ["Status"]}}]|[{"changed": {"fields": ["Name", "Price"]}}]|[{"deleted": {}}]|[{"changed": {"fields": ["Email"]}}]',
      ),
      figure("action flag", [1, 2, 2, 2, 3]),
    ),
    ...of(
      "content type, contenttype, django content type",
      one("app label", "auth|admin|sessions|contenttypes|shop|blog|orders|accounts|billing|catalog"),
      pattern(
        "model",
        "(order|customer|invoice|product|post|comment|category|payment|booking|ticket|project|document|address|review|coupon)(item|line|image|)",
      ),
    ),
    ...of(
      "auth permission, authentication permission, permission",
      one(
        "codename",
        "add_user|change_user|delete_user|view_user|add_order|change_order|delete_order|view_order|add_tag|change_tag|delete_tag|view_tag|add_invoice|change_invoice|delete_invoice|view_invoice|add_product|change_product|delete_product|view_product|add_comment|change_comment|delete_comment|view_comment",
      ),
    ),
    ...of(
      "auth permission, authentication permission",
      one(
        "name",
        "Can add user|Can change user|Can delete user|Can view user|Can add order|Can change order|Can delete order|Can view order|Can add tag|Can change tag|Can delete tag|Can view tag|Can add invoice|Can change invoice|Can delete invoice|Can view invoice|Can add product|Can change product|Can delete product|Can view product|Can add comment|Can change comment|Can delete comment|Can view comment",
      ),
    ),
    ...of(
      "ab permission, permission",
      one(
        "name",
        "can_read|can_edit|can_delete|can_add|can_list|can_show|menu_access|can_export|can_download|can_this_form_get",
        { confidence: 0.8 },
      ),
    ),
    ...of(
      "auth group, group, user group",
      one(
        "name, title, group name",
        "Editors|Administrators|Support|Sales|Accounting|Moderators|Warehouse|Marketing|Managers|Developers|Read only|Translators|Partners|Billing|Human Resources|Trainers|Content team|Auditors|Customer service|Logistics",
      ),
    ),
    ...of(
      "model has permission, model has role, media, taggable, tagging, model has tag",
      pattern("model type, taggable type", PHP_MODELS, { confidence: 0.94 }),
    ),
    ...of(
      "ab view menu, view menu",
      one(
        "name",
        "Dashboards|Charts|Datasets|List Users|List Roles|Security|SQL Lab|Databases|Admin|DAG Runs|Task Instances|Connections|Variables|Pools|Audit Logs|Browse|Docs|XComs|Plugins|Configurations",
      ),
    ),
    // What is kept of requests, jobs and exceptions.
    ...of(
      "telescope entry",
      one("type", "request|query|job|log|exception|cache|mail|event|model|command|schedule"),
      one(
        "content",
        '{"uri":"/orders","method":"GET","response_status":200,"duration":84}|{"sql":"select * from `orders` where `status` = ? limit 20","time":"1.84","slow":false}|{"class":"App\\\\Jobs\\\\SendInvoice","queue":"default","status":"processed"}|{"level":"warning","message":"Payment provider answered late","context":[]}|{"action":"updated","model":"App\\\\Models\\\\Order:1841"}',
      ),
    ),
    ...of(
      "telescope entry tag, telescope entries tag, telescope monitoring, telescope tag",
      pattern(
        "tag",
        "Auth:[1-9][0-9]{0,3}|App\\\\Models\\\\(Order|Customer|Invoice|Product):[1-9][0-9]{1,4}|status:(500|404|503)|slow|failed",
      ),
    ),
    ...of(
      "pulse entry, pulse aggregate, pulse value",
      one("type", "slow_request|slow_query|cache_hit|cache_miss|user_request|exception|slow_job|system"),
      one(
        "key",
        '["GET","\\/orders","via web"]|["select * from orders where status = ?"]|["GET","\\/api\\/products","via api"]|1841|["App\\\\Jobs\\\\SendInvoice"]|["App\\\\Exceptions\\\\PaymentFailed","app\\/Services\\/Billing.php:84"]',
      ),
      one("aggregate", "count|max|avg|sum|min"),
      figure("period", [60, 360, 1440, 10080]),
    ),
    ...of(
      "failed job, failed job exception",
      one(
        "exception",
        'GuzzleHttp\\Exception\\ConnectException: cURL error 28: Operation timed out after 30001 milliseconds|Illuminate\\Database\\QueryException: SQLSTATE[40001]: Serialization failure: 1213 Deadlock found|ErrorException: Undefined array key "vat" in app/Support/Totals.php:52|RedisException: Connection refused|Symfony\\Component\\Process\\Exception\\ProcessTimedOutException: The process exceeded the timeout of 60 seconds.|Illuminate\\Http\\Client\\RequestException: HTTP request returned status code 503|Symfony\\Component\\Mailer\\Exception\\TransportException: Connection could not be established with host "mail.example.com:587"',
      ),
    ),
    ...of("cache lock", pattern("owner", "[A-Za-z0-9]{16}")),
    ...of(
      "health check result, health check result history item, health check",
      one(
        "check name, name",
        "UsedDiskSpace|Database|Cache|Queue|Schedule|Redis|DebugMode|Environment|CpuLoad|Backups",
      ),
      one(
        "check label, label",
        "Used Disk Space|Database|Cache|Queue|Schedule|Redis|Debug Mode|Environment|CPU Load|Backups",
      ),
      one("status", "ok|ok|ok|warning|failed|crashed|skipped"),
      one(
        "notification message, message",
        "The disk is almost full (91% used).|Could not connect to the database: Connection refused|The debug mode was expected to be `false`, but actually was `true`|The last run of the schedule was more than 2 minutes ago.",
      ),
      one("short summary, summary", "Ok|48%|Reachable|Failed|production|3 jobs|91%"),
      one(
        "meta",
        '{"disk_space_used_percentage":48}|{"connection_name":"mysql"}|{"driver":"redis"}|{"load":[0.42,0.38,0.35]}',
      ),
    ),
    ...of("pulse entry, pulse aggregate, audit", one("tag, tags", "import|manual|api|console|billing")),
    ...of(
      "noticed event, noticed notification, notification",
      one(
        "type, notification class",
        "NewCommentNotifier|OrderShippedNotifier|InvoicePaidNotifier|PasswordChangedNotifier|InvitationNotifier|WeeklyDigestNotifier",
        { confidence: 0.6 },
      ),
    ),
    // Migrations.
    ...of(
      "databasechangelog, change log",
      pattern("id", "20(2[3-6])(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])(0[89]|1[0-7])[0-5][0-9][0-5][0-9]-[1-9]"),
      pattern(
        "filename, file name",
        "(db|config/liquibase)/changelog/20(2[3-6])(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])(0[89]|1[0-7])[0-5][0-9][0-5][0-9]_added_entity_(Order|Customer|Invoice|Product|Payment|Booking)\\.xml",
      ),
      one("exec type, exectype", "EXECUTED|EXECUTED|RERAN|MARK_RAN"),
      pattern("md5sum, md5", "9:[0-9a-f]{32}"),
      one(
        "description",
        "createTable tableName=orders|addColumn tableName=customers|createIndex indexName=ix_orders_customer, tableName=orders|addForeignKeyConstraint baseTableName=order_lines|sql|loadData tableName=countries",
      ),
      pattern("liquibase", "4\\.(2[0-9]|1[5-9])\\.[0-2]"),
      one("context, contexts", "test|dev|prod|dev or test"),
      one("label, labels", "release-2.1|release-2.2|hotfix|seed"),
      pattern("deployment", "[0-9]{10}"),
      one("author", "jhipster|dkeller|mnovak|system|lrivera"),
      small("order executed, orderexecuted", 1, 240),
    ),
    ...of(
      "flyway schema history, schema history",
      one("type", "SQL|SQL|SQL|JDBC|BASELINE"),
      pattern("version", "[1-4](\\.[0-9]{1,2}){0,2}"),
      pattern(
        "script",
        "V[1-4]_[0-9]{1,2}__(create|add|alter|drop)_(orders|customers|invoices|payments|products|bookings)(_table|_index|_status|)\\.sql",
      ),
      one(
        "description",
        "create orders table|add customers index|alter invoices|add payments status|drop bookings|create products",
      ),
      one("installed by", "app|postgres|flyway|deploy|migrator"),
    ),
    ...of(
      "migrations history, efmigration, ef migration history, data migration, schema migration",
      pattern(
        "migration, migration id, version",
        "20(2[3-6])(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[0-2][0-3][0-5][0-9][0-5][0-9](_(Add|Create|Alter)(Orders|Customers|Invoices|Payments|Products|Tenants|Roles))?",
      ),
      pattern("product version", "[6-9]\\.0\\.[0-9]{1,2}"),
    ),
    ...of("migration", small("batch", 1, 24)),
    ...of(
      "migration log",
      pattern(
        "migration, migration id",
        "(create|add|alter|drop) (org|user|dashboard|alert|role|team|annotation|folder|preferences) (table|index|column) ?v?[1-9]",
      ),
      one(
        "sql",
        "CREATE TABLE IF NOT EXISTS `team` (`id` INTEGER PRIMARY KEY, `name` TEXT NOT NULL)|ALTER TABLE `user` ADD COLUMN `is_disabled` INTEGER NOT NULL DEFAULT 0|CREATE INDEX `IX_alert_state` ON `alert` (`state`)|UPDATE role SET hidden = 0",
      ),
    ),
    // Sites, pages and switches.
    ...of(
      "django site, site",
      pattern(
        "domain",
        "(www|shop|blog|help|portal|staging|intranet|docs)\\.(example\\.(com|org|net)|northline\\.example|oakfield\\.example|rivermark\\.example)",
        { confidence: 0.6 },
      ),
    ),
    ...of(
      "django site",
      one(
        "name",
        "Main site|Shop|Blog|Help Center|Portal|Staging|Intranet|Documentation|Northline|Oakfield|Rivermark|Careers",
      ),
    ),
    ...of(
      "flatpage, django flatpage",
      pattern(
        "url",
        "/(about|imprint|privacy|terms|contact|faq|help|jobs|press|shipping|returns|cookies)/(team/|history/|eu/|us/|)",
      ),
      one("template name, template", "flatpages/default.html|flatpages/wide.html|flatpages/legal.html"),
    ),
    ...of(
      "waffle flag, waffle switch, waffle sample, flipper feature, feature",
      pattern(
        "name, key",
        "(new|beta|fast|smart|show|enable)_(checkout|search|dashboard|onboarding|pricing|editor|navigation|invoices|reports|signup)(_v2|_mobile|_eu|)",
      ),
    ),
    ...of(
      "waffle flag, waffle switch, waffle sample",
      one(
        "note, notes",
        "For the beta group until June.|Remove after the release of version 4.|Switched off because of slow queries.|Agreed with support.|Only for staff at first.|See ticket 1841.|On for everybody since the last release.|Half of the users see it.|Waits for the new price page.|Only in Germany and Austria.|Owner is the checkout team.",
      ),
      one("language, languages", "en|de,fr|en,de|es|nl,en"),
    ),
    ...of(
      "flipper gate, feature gate",
      pattern(
        "feature key",
        "(new|beta|fast|smart|show|enable)_(checkout|search|dashboard|onboarding|pricing|editor|navigation|invoices|reports|signup)(_v2|)",
      ),
      one("key", "boolean|actors|percentage_of_actors|percentage_of_time|groups|expression"),
      one("value", "true|User;207|25|beta_testers|User;14|50|Account;12"),
    ),
    // A feature resolved for somebody.
    ...of("feature", pattern("scope", "App\\\\Models\\\\(User|Team)\\|[1-9][0-9]{0,3}|__laravel_null")),
    // Second factors, confirmations, attempts.
    ...of(
      "totpdevice, totp device",
      pattern("key", "[0-9a-f]{40}"),
      figure("step", [30]),
      figure("t0", [0]),
      figure("digit, digits", [6, 6, 6, 8]),
      figure("tolerance", [1, 1, 1, 2]),
      figure("drift", [0, 0, 0, 0, 1, -1]),
      figure("last t", [58912345, 58934871, 58951002, -1]),
    ),
    ...of(
      "totpdevice, staticdevice, totp device, static device, emaildevice",
      one("name", "default|phone|backup|Authenticator app|backup codes|tablet"),
    ),
    ...of("statictoken, static token", pattern("token", "[a-z2-7]{8}")),
    ...of("emailconfirmation, email confirmation", pattern("key", "[a-z0-9]{64}")),
    ...of("authtoken token, authtoken", pattern("key", "[0-9a-f]{40}")),
    ...of(
      "reversion version, version",
      one("format", "json", { confidence: 0.8 }),
      pattern("serialized data", SERIALIZED),
      one("db", "default"),
    ),
    ...of(
      "reversion revision",
      one(
        "comment",
        "Changed price.|Added order line.|Initial version.|Changed status and due date.|Imported from CSV.|Reverted to previous version.|Corrected address.",
      ),
    ),
    // Permissions that belong to roles of a program.
    ...of(
      "permission grant, abp permission grant, permission definition",
      pattern(
        "name",
        "(Orders|Customers|Invoices|Products|Reports|Identity\\.(Users|Roles)|Settings)\\.(Create|Update|Delete|View|Export)",
      ),
      one("provider name", "R|U|C"),
      one("provider key", "admin|manager|support|editor|sales|auditor"),
    ),
    ...of(
      "abp setting",
      one(
        "name",
        "Mailing.Smtp.Host|Mailing.DefaultFromAddress|Localization.DefaultLanguage|Timing.TimeZone|Identity.Password.RequiredLength|Account.IsSelfRegistrationEnabled|Identity.Lockout.MaxFailedAccessAttempts|Mailing.Smtp.Port",
      ),
      one("provider name", "G|T|U|D"),
    ),
    ...of("permission", pattern("name, title", ABILITIES, { confidence: 0.7 })),
    // Payments by a gem or package of their own.
    ...of("pay customer, pay webhook, pay merchant", one("processor", "stripe|paddle_billing|braintree|lemon_squeezy")),
    ...of(
      "pay subscription",
      pattern("processor plan", "price_1[A-Za-z0-9]{23}|(starter|team|business)-(monthly|yearly)"),
      one("pause behavior", "mark_uncollectible|keep_as_draft|void"),
      one("name", "default|team|analytics"),
    ),
    ...of(
      "user, customer",
      one("pm type, payment method type, card kind", "visa|mastercard|amex|visa|sepa_debit|paypal"),
    ),
    ...of(
      "blazer query, saved query",
      one(
        "statement",
        "SELECT date_trunc('week', created_at), count(*) FROM orders GROUP BY 1 ORDER BY 1|SELECT id, email FROM users WHERE created_at > now() - interval '1 day'|SELECT p.name, sum(l.quantity) FROM order_lines l JOIN products p ON p.id = l.product_id GROUP BY 1|SELECT status, count(*) FROM tickets GROUP BY 1",
      ),
      one("data source", "main|replica|warehouse"),
    ),
    ...of(
      "blazer check",
      one("state", "passing|failing|new|error|timed out|disabled"),
      one("check type", "bad_data|missing_data|anomaly"),
      one("schedule", "5 minutes|1 hour|1 day"),
      one("message", "12 rows|0 rows|canceling statement due to statement timeout"),
    ),
    ...of(
      "pghero query stat, query stat",
      one(
        "query",
        "SELECT * FROM orders WHERE customer_id = $1 ORDER BY created_at DESC LIMIT $2|UPDATE carts SET updated_at = $1 WHERE id = $2|SELECT count(*) FROM tickets WHERE status = $1|INSERT INTO events (name, payload) VALUES ($1, $2)",
      ),
      one("database", "primary|replica|analytics"),
      one("user", "app|readonly|worker|analytics"),
    ),
    ...of("rich text, action text", one("name", "content|body|description|notes|bio")),
    ...of(
      "attachment, active storage attachment",
      one("name", "avatar|images|document|cover|attachments|file|logo", { confidence: 0.7 }),
    ),
    ...of(
      "ar internal metadata, internal metadata",
      one("key", "environment|schema_sha1"),
      one("value", "production|development|staging|3f1c0b8ad2e94f7f5a6d0c1b9e8f7a6b5c4d3e2f"),
    ),
    ...of(
      "ahoy event",
      one(
        "name",
        "Viewed page|Clicked button|Signed up|Ran search|Started checkout|Downloaded file|Shared link|Opened mail",
      ),
    ),
    ...of("solid cable message", pattern("channel", "(chat|order|notifications|turbo:streams):[1-9][0-9]{0,3}")),
    ...of("setting", pattern("var", "(site|mail|billing|search)_(name|sender|currency|limit|theme|locale|timeout)")),
    ...of(
      "log, serilog",
      one(
        "message template",
        "HTTP {Method} {Path} responded {StatusCode} in {Elapsed} ms|Order {OrderId} was placed by {UserId}|Could not reach {Host} after {Attempts} attempts|User {UserName} logged in from {IpAddress}|Cache miss for {Key}",
      ),
      one("level", "Information|Warning|Error|Debug|Fatal", { confidence: 0.6 }),
    ),
    ...of(
      "background job, abp background job",
      pattern(
        "job name",
        "(Orders|Billing|Mailing|Reports)\\.(Send(Invoice|Reminder|Newsletter)|Export(Orders|Report)|Sync(Stock|Prices))Args",
      ),
      one(
        "job argument, job arg",
        '{"orderId":1841}|{"email":"mia.greene@example.com","template":"welcome"}|{"from":"2026-03-01","to":"2026-03-31"}|{"sku":"AB-1204"}',
      ),
    ),
    ...of("webhook call", one("name", "default|stripe|github|mailgun|paddle|shipping")),
    ...of(
      "email change, revinfo, audit log",
      one(
        "browser info, browser",
        "Chrome 131 on Windows|Safari 17 on macOS|Firefox 132 on Linux|Edge 130 on Windows|Chrome 131 on Android|Safari 17 on iOS",
      ),
    ),
  ],
);
