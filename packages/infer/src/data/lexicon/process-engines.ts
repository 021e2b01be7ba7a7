import { figure, pattern, small } from "../short-meanings.ts";
import { ownTables } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

const PROCESSES =
  "Leave request|Purchase order approval|Customer onboarding|Loan application|Invoice approval|Expense report|Contract review|Complaint handling|Supplier registration|Change request|Access request|Insurance claim";
const PROCESS_KEYS =
  "leaveRequest|purchaseApproval|customerOnboarding|loanApplication|invoiceApproval|expenseReport|contractReview|complaintHandling|supplierRegistration|changeRequest";
const TASKS =
  "Approve request|Check documents|Review contract|Enter customer data|Verify identity|Release payment|Answer complaint|Check budget|Inform applicant|Sign contract|Correct invoice|Assess risk";
const TASK_KEYS =
  "approveRequest|checkDocuments|reviewContract|enterCustomerData|verifyIdentity|releasePayment|answerComplaint|checkBudget|informApplicant|signContract|correctInvoice|assessRisk";
const ACTIVITIES =
  "startEvent|approveRequest|checkDocuments|gateway_approved|sendRejection|releasePayment|timer_reminder|notifyApplicant|callRiskService|endEvent";
const DECISIONS =
  "Discount by customer class|Credit rating|Approval level|Shipping costs|Risk class|Claim routing|Tax treatment|Eligibility";
const VARIABLES =
  "applicant|amount|approved|customerId|comment|dueDate|riskScore|department|orderNumber|retries|currency|email|startDate|numberOfDays";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
dmn decision > category = http://www.flowable.org/dmn
ge bytearray, bytearray > name = processes/leave.bpmn20.xml|var-invoice|hist.var-amount|processes/purchase.png|var-applicant|decisions/rating.dmn|source-extra
ge property > name = schema.version|common.schema.version|next.dbid|identitylink.schema.version|entitylink.schema.version|task.schema.version|variable.schema.version|job.schema.version|batch.schema.version|cfg.execution-related-entities-count
active instance, hi active instance, activity instance > active name, act name, activity name = Approve request|Send invoice|Check documents|Start|Notify applicant|Amount above limit?|Archive|Book payment|End|Review contract
hi attachment > name = invoice-4711.pdf|contract.pdf|application.docx|cv-novak.pdf|offer-2026-014.pdf|receipt.png
hi comment > action = AddComment|AddUserLink|AddAttachment|DeleteUserLink
hi dec instance, decision instance > dec def name, decision definition name, decision name = Credit rating|Discount class|Approver|Shipping costs|Risk class
hi task instance, task instance, ru task > form key = approveRequestForm|reviewContractForm|bookPaymentForm|checkDocumentsForm|applicantForm
hi task instance, task instance, ru task > task def key, task definition key = approveRequest|reviewContract|bookPayment|checkDocuments|notifyApplicant
hi task instance, task instance > assignee, owner = ~(j|m|a|k|u|p|t)(novak|walsh|lopez|larsen|tanaka|dubois|berg|rossi)
hi task instance, task instance > category = approval|check|review
hi var instance, var instance, variable instance, ru variable > name = amount|applicant|approved|startDate|invoiceNumber|comment|retries|currency|dueDate|items
ru extension task, external task > topic name, topic = sendInvoice|creditCheck|bookPayment|createAccount|notifyCustomer
ru extension task, external task > process def key, proc def key = invoiceApproval|creditApplication|onboarding|leaveRequest
re deployment > category = http://flowable.org/app|http://bpmn.io/schema
`;

/** Engines that carry processes drawn as diagrams from task to task. */
export const PROCESS_ENGINES = ownTables(
  "hi_active hi_task hi_process hi_var hi_attachment hi_comment dec_instance extension_task task_instance procdef process_def ru_variable hi_varinst hi_detail re_model ge_property ge_bytearray id_info ru_filter ru_authorization ru_incident procinst process_inst process_definition process_instance bytearray actinst taskinst varinst activity_instance identity_link identitylink event_subscr event_subscription external_task ext_task historic_task dmn_decision decinst decision_definition bpmn case_instance job_definition hi_procinst re_deployment ru_execution ru_task ru_job .proc_inst .proc_def .process_instance .process_definition",
  [
    ...fromLines(LINES, 0.967),
    ...of(
      "incident",
      one(
        "annotation",
        "Service of the bank is down, try again tomorrow|Data corrected by hand|Known fault, patch follows|Retried without success",
        { confidence: 0.955 },
      ),
    ),
    small("rev", 1, 12),
    figure("suspension state", [1, 1, 1, 1, 1, 2]),
    figure("cached ent state, cached entity state", [0, 0, 2, 4, 6, 7]),
    pattern("engine version", "[67]\\.[0-9]{1,2}\\.[0-9]"),
    pattern("business key", "(PO|LR|INV|CASE|REQ)-2026-[0-9]{5}"),
    one("act name, activity name, element name, call activity name", TASKS),
    one("act, act key, activity key, element, start act, end act, activity, failed activity", ACTIVITIES),
    one(
      "act type, activity type, element type",
      "userTask|serviceTask|startEvent|endEvent|exclusiveGateway|sequenceFlow|boundaryTimer|callActivity|scriptTask",
    ),
    one("task def key, task definition key, task key, task definition", TASK_KEYS),
    one("proc def key, process definition key, process key, proc key", PROCESS_KEYS),
    one("proc def name, process definition name, process name", PROCESSES),
    pattern(
      "resource name",
      "processes/(leave-request|purchase-approval|customer-onboarding|loan-application|invoice-approval|expense-report)\\.bpmn20\\.xml",
    ),
    pattern(
      "dgrm resource name, diagram resource name",
      "processes/(leave-request|purchase-approval|customer-onboarding|loan-application|invoice-approval|expense-report)\\.png",
    ),
    one(
      "form key, start form key",
      "forms/leave-request|forms/approval|embedded:app:forms/check-documents.html|forms/customer-data|forms/complaint|forms/payment",
    ),
    one(
      "delete reason, end reason",
      "deleted|Cancelled by applicant|completed|boundary event timerReminder|Terminated by end event|Process migrated",
    ),
    one(
      "scope type, callback type, reference type, case scope type",
      "bpmn|cmmn|bpmn-2.0-process|cmmn-1.1-to-bpmn-2.0-child-process",
    ),
    one("business status", "submitted|in review|approved|rejected|waiting for documents"),
    one("delegation, delegation state", "PENDING|RESOLVED"),
    one("derived from, derived from root", "none"),
    pattern(
      "lock owner, worker",
      "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}|(engine|worker)-[0-9]{1,2}",
    ),
    pattern(
      "owner, assignee, claimed by, completed by, suspended by, in progress started by, start user, started by",
      "[a-z](hoffman|keller|morgan|santos|bennett|novak|rivera|larsen|fischer|dubois|price|walsh|owens|tanaka|lopez|reed)",
      { confidence: 0.9 },
    ),
    one(
      "topic name, topic",
      "invoice-creator|credit-check|send-mail|document-archive|payment-release|risk-assessment|address-check",
    ),
    one(
      "handler type, job handler type",
      "async-continuation|trigger-timer|timer-start-event|timer-transition|message|async-history|process-event",
    ),
    one(
      "handler cfg, handler configuration, job configuration",
      'checkDocuments|{"activityId":"timer_reminder"}|transition-create-scope|approveRequest|activity$releasePayment',
    ),
    one("repeat, repeat cycle", "R3/PT1H|R/P1D|R5/PT10M|0 0 6 * * ?|R/PT15M"),
    one(
      "exception message, exception msg, error message, error msg, incident message, incident msg",
      "Unknown property used in expression: ${amount}|Connection refused: connect|ENGINE-03083 Unexpected exception while executing the job|Could not resolve delegate creditCheck|HTTP 503 from risk service|Timeout after 30000 ms",
    ),
    one("incident type", "failedJob|failedExternalTask"),
    ...of(
      "event subscr, event subscription",
      one("event type, type", "message|signal|compensate|conditional"),
      one(
        "event name, name",
        "paymentReceived|documentUploaded|orderCancelled|approvalWithdrawn|customerReplied|deliveryConfirmed",
      ),
      one("configuration", ACTIVITIES),
    ),
    ...of(
      "procdef, process def, process definition, process",
      one("name, title", PROCESSES),
      one("key", PROCESS_KEYS),
      one("category", "http://bpmn.io/schema/bpmn|http://www.example.com/processes|HR|Finance|Sales"),
    ),
    ...of(
      "model, re model",
      one("name, title", PROCESSES),
      one("key", PROCESS_KEYS),
      one("category", "HR|Finance|Sales|Purchasing|IT"),
      pattern(
        "meta info, meta",
        '\\{"name":"(Leave request|Invoice approval|Purchase order|Onboarding)","revision":[1-9],"description":""\\}',
      ),
    ),
    ...of(
      "deployment, re deployment",
      one(
        "name, title",
        "leave-app|purchase-app|onboarding|SpringAutoDeployment|finance-processes|hr-processes|loan-app",
      ),
      one("key", PROCESS_KEYS),
      one("category", "http://www.example.com/processes|HR|Finance|Sales"),
    ),
    ...of(
      "task, taskinst, ru task, hi taskinst, historic task",
      one("name, title", TASKS),
      one("category", "approval|check|data entry|information"),
      one("state, status", "created|claimed|inProgress|suspended"),
      figure("priority", [50, 50, 50, 50, 75, 100, 20]),
    ),
    ...of(
      "procinst, ru execution, execution, process instance",
      pattern(
        "name",
        "(Leave request|Invoice approval|Purchase order|Onboarding|Complaint|Loan application) [0-9]{4,5}",
      ),
    ),
    ...of("identitylink, identity link", one("type", "candidate|assignee|participant|starter|owner")),
    ...of(
      "variable, varinst, ru variable, hi varinst, detail",
      one("name", VARIABLES),
      one("type, var type, variable type", "string|long|boolean|double|date|json|serializable|integer|null"),
      one("text", "approved|Purchasing|EUR|true|2026-03-14|PO-2026-00418|needs second signature|gold|rejected"),
      one("text2", "com.example.process.Applicant|com.example.process.Order|java.util.ArrayList"),
    ),
    ...of(
      "job, ru job, timer job, suspended job, deadletter job",
      one("type, job type", "message|timer|externalWorker"),
      one("category", "async-continuation|timer"),
    ),
    ...of(
      "bytearray, resource",
      pattern(
        "name, key",
        "(processes/(leave-request|purchase-approval|onboarding|loan-application)\\.(bpmn20\\.xml|png)|(hist|var|job)\\.(attachment|exceptionByteArray|applicant|documents)-[0-9]{3})",
      ),
    ),
    ...of(
      "ge property, property",
      one(
        "name, key",
        "schema.version|schema.history|next.dbid|cfg.execution-related-entities-count|common.schema.version|historyLevel|deployment.lock|startup.lock|idm.schema.version|batch.schema.version",
      ),
      one("value", "7.0.1.1|6.8.0.0|create(7.0.1.1)|2501|true|3|0"),
    ),
    ...of(
      "id group, group",
      one("name, title", "Accounting|Management|Sales|Human Resources|Purchasing|IT|Customer Service|Legal"),
      one("type", "assignment|security-role|WORKFLOW|SYSTEM"),
    ),
    ...of(
      "id info, info",
      one("key", "locale|phone|department|jobTitle|timezone|skype"),
      one("type", "userinfo|account"),
      one("value", "en-GB|+1 212-555-0147|Accounting|Team lead|Europe/Berlin|de-DE"),
    ),
    ...of(
      "comment, hi comment",
      one("type", "comment|event"),
      one("action", "AddComment|AddUserLink|DeleteUserLink|AddAttachment|AddGroupLink"),
    ),
    ...of(
      "dmn decision, decision, decinst, decision table",
      one("name, title, dec def name, decision name", DECISIONS),
      one(
        "key, dec def key, decision key",
        "discountByClass|creditRating|approvalLevel|shippingCosts|riskClass|claimRouting|taxTreatment",
      ),
      one("decision type, type", "decision_table|decision_service|literal_expression"),
      pattern("resource name", "(discount|credit-rating|approval-level|shipping|risk)\\.dmn"),
    ),
    one("dec def name, decision definition name", DECISIONS),
    one(
      "dec def key, decision definition key",
      "discountByClass|creditRating|approvalLevel|shippingCosts|riskClass|claimRouting|taxTreatment",
    ),
    ...of(
      "filter, ru filter",
      one("name, title", "My tasks|All tasks|My group tasks|Overdue tasks|Accounting|Follow up today"),
      one("resource type", "Task"),
      one(
        "query",
        '{"assignee":"${currentUser()}"}|{"candidateGroup":"accounting"}|{"dueBefore":"${now()}"}|{"unassigned":true}',
      ),
    ),
    ...of("incident", pattern("configuration", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")),
    ...of(
      "authorization, ru authorization",
      figure("type", [0, 1, 1, 1, 2]),
      figure("resource type", [0, 1, 2, 4, 5, 6, 7, 8, 9, 11]),
      figure("permission", [2, 4, 6, 12, 30, 2147483647]),
    ),
    ...of(
      "evt log, event log",
      one(
        "type",
        "PROCESSINSTANCE_START|ACTIVITY_STARTED|ACTIVITY_COMPLETED|TASK_CREATED|TASK_ASSIGNED|VARIABLE_CREATED|SEQUENCEFLOW_TAKEN",
      ),
    ),
  ],
);
