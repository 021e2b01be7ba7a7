import { meaning } from "../meaning.ts";
import { number } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Warehouses of data and what is drawn from them. */
export const DATA_PLATFORM = field(
  "etl data_asset data_quality quality_check dashboard? data_pipeline data_catalog lineage data_source dag warehouse_query dbt ingestion data_contract dashboard_chart etl_job data_lake data_mart data_job data_steward kpi_definition bi dataset? report? data_product semantic_model chart? column_profile ingestion_source glossary_entry? data_dictionary data_connector data_owner log? task?",
  [
    meaning("steward, data steward, data owner, business owner", { text: "fullName" }),
    one("approval", "approved|proposed|rejected"),
    one("health, source health, connector status", "healthy|degraded|failing"),
    one("pii class, pii, pii type, personal data", "none|direct|indirect|sensitive"),
    one("connector, connector type, connector name", "PostgreSQL|Salesforce|S3|Google Sheets|MySQL|REST API|Kafka"),
    one("sync mode", "incremental|full_refresh|cdc|append"),
    number("null ratio, null rate, null fraction", 0, 0.35, 4),

    one(
      "load strategy, load type, write mode, sync mode, ingestion mode",
      "incremental|append|full_refresh|merge|overwrite",
    ),
    one("job type, pipeline type, etl type", "incremental|full|backfill|streaming|snapshot"),
    one("run status, load status, job status, sync status", "succeeded|failed|running|skipped|queued"),
    one(
      "source system, system, source application, upstream system",
      "ERP|CRM|Web shop|Payroll|Ticketing|Warehouse|Marketing tool",
    ),
    one(
      "error class, error type, exception type",
      "TimeoutError|SchemaMismatch|ConnectionRefused|DuplicateKey|PermissionDenied|NullViolation",
    ),
    one("asset type, object type, data asset type", "table|view|dashboard|report|file|topic|model"),
    one("layer, data layer, zone, medallion layer", "bronze|silver|gold|raw|staging|mart"),
    one("sensitivity, data classification, sensitivity level", "internal|public|confidential|restricted"),
    one("data domain, domain, business domain", "Sales|Finance|Marketing|Logistics|Product|People|Support"),
    one("certification, certification status, trust level", "certified|draft|deprecated|uncertified"),
    one(
      "check type, test type, rule type, expectation type, assertion",
      "not_null|unique|accepted_values|relationship|freshness|row_count|range",
    ),
    one(
      "quality dimension, dimension, dq dimension",
      "completeness|validity|uniqueness|timeliness|consistency|accuracy",
    ),
    one("check result, test result, validation result", "passed|failed|warning|error"),
    one(
      "refresh schedule, refresh frequency, update frequency, schedule",
      "daily|hourly|weekly|every 15 minutes|on demand",
    ),
    one("chart type, visualization type, viz type, widget type", "bar|line|table|pie|number|area|map|scatter"),
    one("aggregation, aggregate function, measure aggregation", "sum|avg|count|count_distinct|max|min"),
    one("granularity, time grain, grain", "day|month|week|hour|quarter|year"),
    one(
      "x axis, y axis, x field, y field, dimension field, group by",
      "order_date|region|product_category|channel|customer_segment|revenue|month",
    ),
    one("query type, statement type", "SELECT|INSERT|CREATE_TABLE|MERGE|DELETE"),
    one("warehouse size, cluster size", "X-Small|Small|Medium|Large"),
    one("query status", "success|failed|cancelled|queued"),
    one("file format, format, storage format", "parquet|csv|json|avro|delta|orc"),
    one("partition column, partition key", "event_date|load_date|country|tenant_id"),
    one("column type, data type, field type", "string|integer|timestamp|decimal|boolean|date"),
    one("lineage type, edge type", "derives_from|copies|aggregates|joins"),
    one("audience, target group", "Management|Sales|Finance|Operations|Everyone"),
    ...of(
      "dashboard, report",
      one(
        "name, title",
        "Sales Overview|Executive Summary|Churn Monitor|Marketing Funnel|Stock Levels|Support Performance|Cash Flow|Web Traffic|Hiring Pipeline|Delivery Times",
      ),
      one(
        "description",
        "Revenue and orders by region, updated every morning.|What management looks at on Mondays.|Open tickets, first replies and satisfaction.|Visitors, sign-ups and orders by channel.|Numbers are final on the third working day.",
      ),
    ),
    ...of(
      "metric, kpi, kpi definition",
      one(
        "name, title",
        "Revenue|Active customers|Churn rate|Average order value|Conversion rate|Gross margin|Lead time|First reply time|Return rate|Net promoter score",
      ),
    ),
  ],
);
