import { figure, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

const METRICS =
  "accuracy|val_loss|train_loss|f1_score|rmse|auc|precision|recall|mae|r2|val_accuracy|learning_rate|epoch_time|loss";
const PARAMS =
  "learning_rate|batch_size|epochs|max_depth|n_estimators|optimizer|dropout|weight_decay|seed|hidden_size|num_layers|subsample|alpha|l2_reg";
const MODELS =
  "(churn|fraud|demand|sentiment|price|invoice|defect|topic|credit|delivery-time|lead-score|return-risk)-(classifier|forecast|detector|ranker|regressor|model)";
const RUNS =
  "(bold|calm|eager|gentle|lively|quiet|rapid|silent|swift|wise|bright|clever)-(ant|bear|crane|deer|elk|finch|gull|hare|lark|owl|seal|wren)-[1-9][0-9]{1,2}";
const EXPERIMENTS =
  "(Churn|Fraud|Demand|Sentiment|Price|Invoice|Defect|Topic|Credit|Delivery time)( baseline| tuning| features| v2| ablation| transformers| gradient boosting|)";
const ARTIFACTS = "(s3://ml-artifacts|gs://models|mlflow-artifacts:)/([1-9][0-9]{0,2})/";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
assessment > source type = HUMAN|LLM_JUDGE|CODE
assessment > overrides, override = ~a-[0-9a-f]{32}
input > source type = DATASET
input > destination type = RUN|RUN|MODEL_INPUT
model version > run link = ~https://mlflow\.example\.com/#/experiments/[1-9][0-9]?/runs/[0-9a-f]{32}
registered model alias > alias = champion|challenger|candidate|rollback|shadow|canary
webhook > name = Model promoted|Notify chat|CI deploy|Alias changed|New version to registry|Audit log
run > status = FINISHED|FINISHED|FAILED|RUNNING|KILLED
`;

/** Experiments, their runs, and the models that come of them. */
export const EXPERIMENT_TRACKING = field(
  "registered_model model_version? experiment? run? metric? logged_model latest_metric experiment_tag trial_parameter trial_value trial_intermediate_value trace_info model_version_tag experiment_run hyperparameter_search sweep model_registry run_metric run_parameter run_tag .run_uuid .artifact_location .artifact_uri .mlmodel",
  [
    small("duration ns, duration nanosecond", 200_000, 9_000_000_000),
    number("execution time", 240, 15_000, 0, { confidence: 0.967, of: ["trace info"] }),
    number("execution time ms, execution time millisecond", 240, 15_000, 0, { confidence: 0.967 }),
    ...fromLines(LINES, 0.967),
    pattern(
      "artifact location, artifact uri, storage location, artifact path, model uri, source uri",
      `${ARTIFACTS}([0-9a-f]{32}/|)artifacts`,
      { confidence: 0.95 },
    ),
    one("lifecycle stage", "active|active|active|deleted"),
    one("current stage, model stage", "None|Staging|Production|Archived", { confidence: 0.95 }),
    one("entry point name, entry point", "main|train|evaluate|preprocess|tune"),
    one("source type, run source type", "NOTEBOOK|JOB|PROJECT|LOCAL"),
    pattern(
      "source name",
      "(train|tune|evaluate|preprocess|train_model|fit)\\.py|notebooks/(churn|fraud|demand|price)\\.ipynb",
      { confidence: 0.95 },
    ),
    pattern("source version, git commit, commit", "[0-9a-f]{40}"),
    pattern("run link", "https://ml\\.example\\.(com|org|net)/experiments/[1-9][0-9]{0,2}/runs/[0-9a-f]{32}"),
    pattern("run name", RUNS),
    pattern(
      "dataset name",
      "(churn|orders|transactions|reviews|invoices|images|customers|demand)_(train|test|validation|2025|2026|v[1-4])",
    ),
    one("dataset source type", "local|s3|code|delta_table|http|hugging_face"),
    pattern(
      "dataset source",
      '\\{"uri": "s3://data/(churn|orders|transactions|reviews|invoices)/2026-0[1-9]\\.parquet"\\}',
    ),
    one(
      "dataset schema",
      '{"mlflow_colspec": [{"type": "long", "name": "customer_id"}, {"type": "double", "name": "amount"}]}|{"mlflow_colspec": [{"type": "string", "name": "text"}, {"type": "string", "name": "label"}]}',
    ),
    pattern("dataset profile", '\\{"num_rows": [1-9][0-9]{3,5}, "num_elements": [1-9][0-9]{4,6}\\}'),
    pattern("dataset digest, digest", "[0-9a-f]{8}"),
    one("destination type", "RUN|MODEL_INPUT|MODEL_OUTPUT"),
    one(
      "status message",
      "none|Out of memory on GPU 0|Model files were copied|Waiting for storage|Signature is missing",
      { confidence: 0.95 },
    ),
    one("metric name, metric key", METRICS),
    one("parameter name, parameter key, hyperparameter", PARAMS),
    number("parameter value", 0.0001, 0.9, 4),
    number("metric value", 0.05, 0.99, 4),
    small("metric step, step", 0, 400),
    one("parameter value", "0.001|32|10|adam|0.1|64|100|relu|0.0005|256|42|cosine"),
    one("alias, model alias", "champion|challenger|candidate|baseline|shadow|latest|stable|rollback"),
    ...of("experiment, study", pattern("name, title, experiment name, study name", EXPERIMENTS)),
    ...of(
      "run, experiment run, trial",
      pattern("name, title", RUNS),
      one("status, state", "FINISHED|RUNNING|FAILED|KILLED|SCHEDULED"),
    ),
    ...of("metric, latest metric, run metric", one("key, name", METRICS), number("value", 0.05, 0.99, 4)),
    ...of(
      "parameter, run parameter",
      one("key, name", PARAMS),
      one("value", "0.001|32|10|adam|0.1|64|100|relu|0.0005|256|42|cosine"),
    ),
    ...of(
      "tag, run tag, experiment tag, registered model tag, model version tag, trace tag, logged model tag, input tag",
      one(
        "key, name",
        "team|task|framework|owner|validation_status|git.branch|dataset.version|priority|deployed|environment",
      ),
      one("value", "forecasting|classification|pytorch|data-science|passed|main|2026-03|high|true|production"),
    ),
    ...of(
      "registered model, model, logged model, model version",
      pattern("name, title", MODELS),
      one(
        "description",
        "Retrained every month.|Gradient boosting on orders and returns.|Fine-tuned on support tickets.|Baseline, kept for comparison.|Trained without data of test customers.|Quantised for smaller machines.|Works on short texts only.|Trained on two years of sales.|Smaller and faster than the one before.|For tests, not for production.|Calibrated on the data of spring.",
      ),
    ),
    ...of(
      "model version",
      one("status", "READY|READY|PENDING_REGISTRATION|FAILED_REGISTRATION"),
      pattern("source", `${ARTIFACTS}[0-9a-f]{32}/artifacts/model`),
    ),
    ...of("logged model", figure("status", [2, 2, 2, 1, 3]), pattern("model", "m-[0-9a-f]{32}")),
    ...of(
      "trace request metadata, trace metadata",
      one(
        "key, name",
        "mlflow.traceInputs|mlflow.traceOutputs|mlflow.sourceRun|mlflow.trace.user|mlflow.trace.session|mlflow.source.name",
      ),
      one(
        "value",
        '{"question": "Where is my order?"}|{"answer": "It arrives on Friday."}|support-bot|session-207|app.py',
      ),
    ),
    ...of(
      "trace info, trace",
      one("status, state", "OK|OK|ERROR|IN_PROGRESS"),
      one(
        "request preview, input preview",
        '{"question": "Where is my order 1841?"}|{"question": "How do I reset my password?"}|{"text": "Summarise the meeting in three points."}|{"question": "Which plan suits a team of ten?"}',
      ),
      one(
        "response preview, output preview",
        "Your order arrives on Friday.|Open the profile, choose security, then reset.|The team plan includes ten seats.|Three points were agreed; see below.",
      ),
    ),
    ...of(
      "span, observation",
      one(
        "name, title",
        "retrieve_documents|call_llm|rerank|parse_output|embed_query|tool:search_orders|agent.plan|format_answer",
      ),
      one("type, span type", "CHAIN|LLM|RETRIEVER|TOOL|AGENT|EMBEDDING|RERANKER|PARSER"),
      one("status", "OK|OK|ERROR|UNSET"),
      one(
        "content, attribute",
        '{"name": "call_llm", "attributes": {"model": "gpt-4o-mini", "tokens": 412}}|{"name": "retrieve_documents", "attributes": {"k": 5}}|{"name": "rerank", "attributes": {"kept": 3}}',
      ),
    ),
    ...of(
      "assessment, feedback",
      one("name", "correctness|relevance|groundedness|helpfulness|safety|user_rating|tone|conciseness"),
      one("assessment type, type", "feedback|expectation"),
      one("source type", "HUMAN|LLM_JUDGE|CODE"),
      one("value", 'true|false|5|0.92|"yes"|4'),
      one(
        "rationale, reason",
        "The answer is supported by the second document.|The figure is not in the sources.|Polite and short enough.|Does not answer the question that was asked.|Matches the expected answer.",
      ),
    ),
    ...of(
      "webhook event",
      one("entity", "registered_model|model_version|model_version_tag|model_version_alias"),
      one("action", "created|set|deleted|updated"),
    ),
    ...of(
      "trial parameter",
      one(
        "distribution json, distribution",
        '{"name": "FloatDistribution", "attributes": {"low": 0.0001, "high": 0.1, "log": true}}|{"name": "IntDistribution", "attributes": {"low": 2, "high": 12, "step": 1}}|{"name": "CategoricalDistribution", "attributes": {"choices": ["adam", "sgd"]}}',
      ),
    ),
  ],
);
