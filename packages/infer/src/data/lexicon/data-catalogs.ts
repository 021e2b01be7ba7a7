import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
column lineage > input field, output field = customer_id|total_amount|email_hash|order_date|status|net_amount|country|sku|created_at|event_type
dbt test, data test > test column name = order_status|customer_key|order_key|contact_email|gross_amount|country_code|loaded_at
dbt test, data test > tag = nightly|finance|core|critical|marketing
entity extension > extension = table.tableProfile|table.columnProfile|testCase.testCaseResult|table.tableProfilerConfig
ge validation store, validation store > run time = ~202[56](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])T(0[0-9]|1[0-9])(00|15|30)00\.000000Z
ge validation store, validation store > run name = ~202[56](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])T0[1-6]0000-(nightly|manual|weekly)
job > name = sales.load_orders|finance.build_revenue|marts.refresh_customers|crm.sync_contacts|web.sessionize_events|staging.clean_payments|marketing.score_leads|ops.export_stock
metadata aspect v 2, metadata aspect > metadata = {"owners":[{"owner":"urn:li:corpuser:anna","type":"DATAOWNER"}]}|{"description":"Orders of all shops, by day"}|{"tags":[{"tag":"urn:li:tag:pii"}]}|{"removed":false}
build property > name = branch|revision|workername|owner|got_revision|scheduler|buildername|reason
build property > value = "main"|"673a18c7c33a"|"linux-worker-3"|"anna@example.com"|"nightly"|"unit-tests"|"force build"
change source > name = GitPoller: https://git.example.com/app.git|github-webhook|GitPoller: https://git.example.com/web.git|gitlab-webhook|mailing-list
source stamp, sourcestamp > project = shop|web|billing|mobile-app|infrastructure
`;

/** What is known of data: where it comes from, what is made of it, and whether it is as it should be. */
export const DATA_CATALOGS = field(
  "dataset_version dataset_facet column_lineage lineage_event lineage_edge metadata_aspect dbt_run dbt_test dbt_model expectation_suite validations_store ge_validation entity_extension run_facet job_facet model_lineage .compiled_code .dataset_uuid .lineage_event_time",
  [
    ...fromLines(LINES, 0.9645),
    ...of(
      "issue, quality issue, check issue, code issue",
      one(
        "message",
        "Column email has nulls in 12 rows|Schema of orders has changed: column dropped|Freshness: no new rows for 26 hours|Values of status outside of the accepted list|Duplicate keys in customers|Row count is 40 % below average",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "dataset",
      one(
        "description",
        "One row per order item|Customers with their first order|Daily totals by shop|Events of the web site, without bots|Exchange rates, updated every morning|Snapshot of the CRM",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "job context",
      one(
        "context",
        '{"sql": "select * from raw.orders"}|{"transform": "dedupe"}|{"source": "crm", "full_refresh": false}',
        { confidence: 0.975 },
      ),
    ),
    one("event type, lineage event type, run event type", "START|COMPLETE|FAIL|RUNNING|ABORT"),
    one("run state, current run state, job state", "COMPLETED|COMPLETED|RUNNING|FAILED|ABORTED|NEW"),
    one("lifecycle state, lifecycle state change", "CREATE|ALTER|OVERWRITE|DROP|RENAME|TRUNCATE"),
    one(
      "simple name, job name, parent job name, pipeline name, task name",
      "load_orders|sync_customers|build_revenue|stg_payments|daily_sales|dedupe_events|export_invoices|refresh_marts|clean_sessions|score_leads",
    ),
    one(
      "job namespace, namespace, dataset namespace",
      "postgres://db.example.com:5432|s3://data-lake|airflow-prod|bigquery|kafka://broker.example.com:9092|snowflake://northline|spark-jobs",
    ),
    one(
      "producer",
      "https://github.com/OpenLineage/OpenLineage/tree/1.9.1/integration/airflow|https://github.com/OpenLineage/OpenLineage/tree/1.12.0/integration/spark|https://github.com/OpenLineage/OpenLineage/tree/1.10.2/integration/dbt",
    ),
    one(
      "current location, code location, source location",
      "https://git.example.com/data/pipelines/blob/main/load_orders.py|https://git.example.com/data/models/blob/main/revenue.sql|https://git.example.com/data/jobs/blob/main/sync.py",
    ),
    one("transformation type", "IDENTITY|AGGREGATION|JOIN|FILTER|MASKED"),
    one(
      "transformation description",
      "sum of order lines|hash of the email|copied as it is|latest row of each customer|converted to EUR",
    ),
    one(
      "connection url",
      "jdbc:postgresql://db.example.com:5432/sales|jdbc:mysql://db.example.org:3306/shop|s3://data-lake/raw|kafka://broker.example.com:9092|jdbc:snowflake://northline.example",
    ),
    pattern(
      "physical name, relation name, qualified name",
      "(public|sales|web|finance|marts|staging)\\.(orders|customers|order_items|sessions|payments|invoices|products|events)",
    ),
    pattern(
      "urn, entity urn",
      "urn:li:(dataset:\\(urn:li:dataPlatform:(postgres|snowflake|s3|kafka),(sales|web|finance)\\.(orders|customers|events|payments),PROD\\)|dashboard:\\(looker,[1-9][0-9]{0,2}\\)|corpuser:(mia|tom|anna))",
    ),
    one(
      "aspect, aspect name",
      "datasetProperties|schemaMetadata|ownership|globalTags|status|editableDatasetProperties|upstreamLineage|glossaryTerms|institutionalMemory|domains",
    ),
    one(
      "extension",
      "table.tableProfilerConfig|table.columnProfile|pipeline.pipelineStatus|database.retentionPeriod|testCase.testCaseResult",
    ),
    one("jsonschema, json schema", "tableProfile|columnProfile|pipelineStatus|testCaseResult|entityRelationship"),
    one("materialization, materialized", "table|view|incremental|ephemeral"),
    one("warn if, error if", "!= 0|> 10|> 100|>= 1"),
    one(
      "test name, short name, test short name",
      "not_null|unique|accepted_values|relationships|expression_is_true|recency",
    ),
    one(
      "compiled code, compiled sql, raw code",
      "select order_id, sum(amount) as revenue from stg_orders group by 1|select * from raw.customers where deleted_at is null|select date_trunc('day', created_at) as day, count(*) from events group by 1",
    ),
    pattern(
      "original path, original file path",
      "models/(staging|marts|intermediate)/(stg_|fct_|dim_|int_)(orders|customers|payments|events|products)\\.(sql|yml)",
    ),
    one("resource type", "model|test|snapshot|seed|source|exposure"),
    pattern(
      "expectation suite name, suite name",
      "(orders|customers|payments|events|products)\\.(warning|critical|freshness|schema)",
    ),
    pattern("batch identifier", "[0-9a-f]{32}"),
    ...of(
      "dataset, metadata dataset",
      one("type, dataset type", "DB_TABLE|STREAM|VIEW"),
      pattern(
        "name",
        "(public|sales|web|finance|marts|staging)\\.(orders|customers|order_items|sessions|payments|invoices|products|events)",
      ),
    ),
    ...of(
      "dataset facet, run facet, job facet",
      one("type, facet type", "DATASET|INPUT|OUTPUT|UNKNOWN"),
      one(
        "name",
        "schema|dataSource|documentation|columnLineage|ownership|dataQualityMetrics|version|lifecycleStateChange",
      ),
    ),
    ...of(
      "job",
      one("type", "BATCH|STREAM|SERVICE"),
      one(
        "name, title",
        "load_orders|sync_customers|build_revenue|stg_payments|daily_sales|dedupe_events|export_invoices|refresh_marts",
      ),
      one(
        "description",
        "Loads the orders of the day before.|Joins customers with their accounts.|Builds revenue by day and country.|Runs after the warehouse is ready.",
      ),
    ),
    ...of(
      "namespace",
      one(
        "name",
        "postgres://db.example.com:5432|s3://data-lake|airflow-prod|bigquery|kafka://broker.example.com:9092|snowflake://northline|spark-jobs|airflow-staging|mysql://db.example.org:3306|dbt-core",
      ),
    ),
    ...of(
      "source",
      one("type", "POSTGRESQL|MYSQL|S3|KAFKA|SNOWFLAKE|BIGQUERY"),
      one("name", "sales_db|web_events|crm|finance_dwh|shop_mysql|raw_bucket|order_topic|ads_export|erp|support_desk"),
    ),
    ...of(
      "dbt run result, run result, dbt test result",
      one("status", "success|success|error|skipped|pass|fail|warn"),
      one(
        "message",
        'SELECT 18402|CREATE VIEW|OK|Got 3 results, configured to fail if != 0|Database Error in model stg_orders: column "total" does not exist|INSERT 0 512',
      ),
    ),
    ...of(
      "dbt test, data test",
      one("severity", "ERROR|WARN"),
      one("type", "generic|singular"),
      pattern(
        "name",
        "(not_null|unique|accepted_values|relationships)_(stg_orders|fct_revenue|dim_customers|stg_payments)_(id|status|customer_id|order_id|amount)",
      ),
    ),
  ],
);
