import { figure } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { one } from "./one.ts";

const FILES =
  "~(order|user|gateway|stock|payment|auth|report)-service(-dev|-prod|)\\.(yaml|properties)|(application|common|redis|datasource)\\.(yaml|properties)";
const CONTENTS = [
  "server:\n  port: 8080\nspring:\n  application:\n    name: order-service",
  "spring.datasource.url=jdbc:mysql://db.example.com:3306/orders\nspring.datasource.username=orders",
  "redis:\n  host: redis.example.com\n  port: 6379",
  "logging.level.root=INFO\nlogging.level.com.example=DEBUG",
  "feature.new-checkout=true\nfeature.coupons=false",
  "management:\n  endpoints:\n    web:\n      exposure:\n        include: health,info",
].join("|");
const SERVICES =
  "order-service|user-service|gateway|stock-service|payment-service|auth-service|report-service|search-service";

const CONFIGS = ["config info", "config info gray", "config info beta", "config info tag", "his config info"];

const LINES = String.raw`
config info, config info gray, config info beta, config info tag, his config info, config tag relation > data id = ${FILES}
config info, config info gray, config info beta, config info tag, his config info, config tag relation, group capacity > group id = DEFAULT_GROUP|DEFAULT_GROUP|ORDER_GROUP|COMMON_GROUP|PAYMENT_GROUP|SEARCH_GROUP
config info, config info gray, config info beta, config info tag, his config info > application name = ${SERVICES}
config info > c description = Port and name of the service|Connection of the database|Switches of new features|Levels of the logs|Shared by all services
config info > c use = shared|service|gateway
config info > c schema = |{"type":"object","properties":{"port":{"type":"integer"}}}
config info > effect = after a restart|at once|for new connections
config info > type = yaml|properties|json|text|xml
config info, config info gray > gray name = beta|canary|tag_v2
his config info > gray name = beta|canary
config info gray > gray rule = {"type":"beta","version":"1.0.0","expr":"192.0.2.14","priority":1}|{"type":"tag","version":"1.0.0","expr":"canary","priority":2}|{"type":"beta","version":"1.0.0","expr":"198.51.100.7,198.51.100.8","priority":1}
his config info > operation type = U|I|D
his config info > publish type = formal|formal|formal|gray
his config info > extension info = {"type":"yaml","src_user":"admin"}|{"type":"properties","c_desc":"Levels of the logs"}
config tag relation > tag name = prod|dev|database|redis|gateway|shared
permission > resource = public:*:*|dev:*:*|prod:ORDER_GROUP:*|test:*:*
permission > action = r|rw|w
tenant info > create source = console|api|import
tenant info > kp = 1
tenant info > tenant name = dev|test|staging|prod|demo
tenant info > tenant description = For developers|For the testers|Copy of production|What customers use|For demonstrations
pipeline execution > resource type = skill|prompt|mcp|agent
pipeline execution > resource name = order-lookup|summarize-ticket|invoice-tools|support-agent|translate-text|release-notes
pipeline execution > pipeline = [{"nodeId":"scan","status":"PASSED","costMs":412}]|[{"nodeId":"scan","status":"PASSED"},{"nodeId":"review","status":"REJECTED","message":"description missing"}]|[{"nodeId":"review","status":"RUNNING"}]
`;

/** Where the settings of many services are kept: files by group and tenant, as they were before, and by what rule some get others. */
export const CONFIGURATION_CENTRES = field(
  "config_info_gray his_config_info config_info_beta config_tag_relation config_info? group_capacity? tenant_capacity? .data_id .encrypted_data_key",
  [
    ...fromLines(LINES, 0.967),
    one("content", CONTENTS, { of: CONFIGS, confidence: 0.967 }),
    figure("maximum size", [102_400, 102_400, 204_800, 10_485_760], { confidence: 0.95 }),
    figure("maximum aggr size", [1024, 10_240, 10_240], { confidence: 0.95 }),
    figure("maximum aggr count", [100, 1000, 10_000], { confidence: 0.95 }),
    figure("maximum history count", [10, 30, 30, 100], { confidence: 0.95 }),
  ],
);
