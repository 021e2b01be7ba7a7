import { meaning } from "../meaning.ts";
import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { LANGUAGE_MODELS } from "./language-models.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** Models, prompts and what is learned from data. */
export const MACHINE_LEARNING = field(
  "ml ml_model training_run prompt? llm embedding inference hyperparameter fine_tuning annotation? labeling_task chat_message? model_version vector_store knowledge_chunk evaluation_run eval_result prompt_template ai_agent completion? token_usage machine_learning experiment_run feature_store rag evaluation_result dataset_version model_registry message? document?",
  [
    ...of(
      "evaluation run, evaluation, evaluation result, eval result, training run, run",
      number("score, value, metric value, result", 0.52, 0.98, 4),
    ),
    ...of(
      "document, knowledge document",
      one(
        "title, name",
        "Employee handbook|Product manual|Return policy|Frequently asked questions|Installation guide|Privacy notice|Price list|Release notes|Safety data sheet|Terms of service",
      ),
    ),

    one("framework, ml framework", "PyTorch|TensorFlow|scikit-learn|XGBoost|JAX|LightGBM"),
    one(
      "task type, ml task, problem type, model task",
      "classification|regression|text_generation|object_detection|summarization|clustering|translation",
    ),
    one("model stage, registry stage, deployment stage", "production|staging|archived|none"),
    one("algorithm, estimator, model type", "XGBoost|Random Forest|Logistic Regression|Transformer|CNN|LightGBM|LSTM"),
    one("architecture, model architecture", "transformer|resnet50|bert-base|yolov8|unet|lstm"),
    one("run status, training status, job status", "completed|running|failed|queued|stopped"),
    one("optimizer", "AdamW|Adam|SGD|RMSprop|Adafactor"),
    one("accelerator, hardware, gpu type, gpu", "A100|H100|L4|T4|CPU|V100"),
    one("precision, dtype, quantization", "bf16|fp16|int8|fp32|int4"),
    one("scheduler, lr scheduler", "cosine|linear|constant|step"),
    one("loss function, loss type", "cross_entropy|mse|mae|focal|contrastive"),
    one("stop sequence, stop sequences, stop word, stop words, stop token", "###|END|\\n\\n|</answer>|User:|---"),
    one("finish reason, stop reason", "stop|length|tool_calls|content_filter"),
    one("user feedback, feedback, thumb, rating label", "up|down"),
    one("annotation type, label type", "bounding_box|classification|polygon|keypoint|text_span|segmentation"),
    one(
      "label, class label, predicted label, true label, class name",
      "positive|negative|neutral|car|person|invoice|spam|other|dog|defect",
    ),
    one("review status, annotation status, labeling status", "approved|in_review|submitted|rejected|pending"),
    one("metric, metric name, eval metric", "accuracy|f1|precision|recall|rmse|auc|bleu|latency_ms|loss"),
    one("judge verdict, verdict, eval result, grade", "pass|fail|partial"),
    one(
      "eval set, eval name, dataset, dataset name, benchmark, test set",
      "support-questions-v2|golden-answers|regression-suite|invoices-2024|reviews-test|safety-prompts|holdout-march",
    ),
    one("split, data split, dataset split", "train|validation|test"),
    one("distance metric, similarity, similarity metric", "cosine|dot_product|euclidean"),
    one("index type, vector index", "hnsw|ivfflat|flat"),
    one("source type, document source", "pdf|web page|markdown|ticket|transcript|spreadsheet"),
    one("tool name, tool, function name", "search_docs|get_weather|run_query|send_email|create_ticket|calculator"),
    one(
      "chunk text, chunk, passage, chunk content, context",
      "Orders can be returned within thirty days if they are unused.|The warranty covers manufacturing faults for two years.|To reset the password, open the profile and choose security.|Invoices are sent by email at the end of each month.|The device must be charged for four hours before first use.|Support is available on working days from 8 to 18.|Delivery takes two to four working days.|Employees report sickness before nine o'clock.|A backup runs every night at two.|Each team names one person for safety.|Annual leave is requested at least two weeks ahead.|The filter is cleaned once a month.|Prices are without tax unless stated otherwise.|The key card is returned on the last day.",
    ),
    one(
      "template, prompt template, prompt text, system prompt, instruction, instructions, prompt",
      "You are a helpful assistant. Answer in two sentences.|Summarise the following text in three bullet points: {{text}}|Classify the message as billing, technical or other: {{message}}|Translate to {{language}} and keep the formatting.|Answer only from the context below. If it is not there, say so.|Extract names and dates from the letter and return JSON.|Write in the voice of our brand: short, friendly, without jargon.|List the risks named in the contract: {{document}}|Answer in the language of the question.|Suggest three next steps for the sales team: {{notes}}|Turn these notes into minutes: {{notes}}|Explain the error to somebody who does not write code: {{error}}|Never give medical advice; point to a doctor instead.",
    ),
    one(
      "expected output, expected answer, reference answer, ground truth",
      "Within thirty days.|Two years.|billing|The meeting is on 12 March.|I could not find that in the documents.",
    ),
    one(
      "guardrail, safety category, moderation category",
      "none|harassment|self_harm|violence|personal_data|prompt_injection",
    ),
    number("temperature", 0, 1.2, 2),
    number("top p", 0.7, 1, 2),
    number("learning rate, lr", 0.00001, 0.01, 5),
    number("accuracy, precision, recall, f1, f1 score, auc, confidence, confidence score, eval score", 0.52, 0.99, 4),
    number("loss, validation loss, train loss, val loss", 0.05, 2.4, 4),
    meaning(
      "epoch, epochs, num epoch, number of epoch",
      { number: { generator: "choice", options: { values: [3, 5, 10, 10, 20, 50, 100] } } },
      { confidence: 0.94 },
    ),
    meaning(
      "batch size",
      { number: { generator: "choice", options: { values: [8, 16, 32, 32, 64, 128, 256] } } },
      { confidence: 0.94 },
    ),
    meaning(
      "max token, max tokens, max output token, context length, context window",
      { number: { generator: "choice", options: { values: [256, 512, 1024, 2048, 4096, 8192] } } },
      { confidence: 0.94 },
    ),
    meaning(
      "dimension, dimensions, embedding dimension, vector dimension",
      { number: { generator: "choice", options: { values: [384, 768, 1024, 1536, 3072] } } },
      { confidence: 0.94 },
    ),
    number("prompt token, input token, prompt tokens, input tokens", 40, 3800),
    number("completion token, output token, completion tokens, output tokens", 20, 900),
    number("latency ms, latency", 180, 6200),
    meaning("annotator, labeler, annotated by, labeled by", { text: "fullName" }),
    ...of(
      "model, ml model, model version",
      pattern(
        "name, model name",
        "(churn|fraud|demand|sentiment|price|invoice|defect|topic)-(classifier|forecast|detector|ranker|regressor)(-v[1-5])?",
      ),
      one("status", "production|staging|archived|training"),
    ),
    ...of(
      "prompt, prompt template",
      pattern(
        "name, title, key",
        "(summarise|classify|translate|extract|answer|rewrite)-(ticket|email|review|contract|article|question)",
      ),
    ),
    ...of(
      "message, chat message, prompt, chat bot message",
      one("role, sender, author role", "user|assistant|system|tool"),
      one(
        "content, text, body, message",
        "Can you summarise this report in three points?|Here is a short overview of the main results.|What is the difference between the two plans?|The second option is cheaper if you travel often.|Please rewrite it in a friendlier tone.|Which documents mention the deadline?|I could not find an answer in the documents.|Thanks, that helps!|Draft an email to the supplier about the delay.|What changed since the last version?|Sure, here are three options.|I have shortened it to eighty words.|Make a table of the costs by month.|Could you check the numbers in the second paragraph?|The meeting is on Thursday at 14:00, according to the invitation.",
      ),
    ),
    ...of(
      "conversation, chat, chat session",
      one(
        "title, name, topic",
        "Trip to Lisbon|Explain compound interest|Rewrite cover letter|Fix a query that is slow|Ideas for a birthday|Compare insurance plans|Summary of the meeting|Recipe with leftovers|Plan for learning Spanish",
      ),
    ),
  ],
  [],
  [
    pair(
      "llm provider, model provider, provider, vendor",
      "llm model, model, model name, model id, base model",
      LANGUAGE_MODELS,
    ),
  ],
);
