import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { COMPLIANCE_PAIRS, COMPLIANCE_TEXTS } from "./compliance-texts.ts";
import { of, one } from "./one.ts";

/** Rules that have to be kept, and proof that they are. */
export const COMPLIANCE = field(
  "compliance compliance_control gdpr data_subject audit_finding consent_record dpia regulatory audit_plan policy_acknowledgement risk_register processing_activity nonconformity iso_control control_test privacy data_breach breach? whistleblower_report whistleblowing data_subject_request corrective_action consent? audit? control?",
  [
    ...COMPLIANCE_TEXTS,
    one(
      "framework, standard, compliance framework, regulation",
      "ISO 27001|SOC 2|GDPR|PCI DSS|ISO 9001|HIPAA|NIST CSF",
    ),
    pattern("control code, control id, control number, clause, control ref", "A\\.(5|6|7|8)\\.[1-9][0-9]?"),
    one("control status, implementation status", "implemented|partially_implemented|planned|not_applicable"),
    one("control type, control nature", "preventive|detective|corrective"),
    one(
      "test result, control result, effectiveness, operating effectiveness",
      "effective|ineffective|partly effective|not tested",
    ),
    one("request type, dsr type, dsar type", "access|erasure|rectification|portability|objection|restriction"),
    one("legal basis, lawful basis", "consent|contract|legal obligation|legitimate interest|vital interest"),
    one("identity check, identity verification", "verified|pending|failed"),
    one(
      "finding type, nonconformity type, finding category",
      "minor nonconformity|observation|major nonconformity|opportunity for improvement",
    ),
    one(
      "corrective action, action plan, management response, remediation plan",
      "Review access rights every quarter and keep the list.|Train the team on the revised procedure.|Add a second approval above the limit.|Document the backup test and repeat it monthly.|Update the supplier list and assess the risks.|Replace the shared account by personal ones.",
    ),
    one(
      "root cause, cause",
      "Procedure not known to new staff|No owner named|Manual step forgotten|Tool did not enforce the rule|Responsibility changed without handover",
    ),
    one(
      "data category, data type, personal data category",
      "contact data|payment data|health data|usage data|identification data|location data",
    ),
    one("data subject category, data subject, subject type", "customers|employees|applicants|visitors|suppliers"),
    one("breach type, breach category", "wrong recipient|lost device|phishing|misconfiguration|unauthorised access"),
    one(
      "consent type, consent purpose, purpose, processing purpose",
      "newsletter|analytics|profiling|contract fulfilment|marketing by phone|support",
    ),
    one("consent status", "given|withdrawn|expired|pending"),
    one("audit type", "internal|external|supplier|certification|follow-up"),
    one("risk treatment, treatment, risk response", "mitigate|accept|transfer|avoid"),
    one("retention period, deletion period", "10 years|3 years|6 months|2 years|until withdrawal"),
    ...of("request, data subject request", one("status", "completed|in_progress|received|rejected|extended")),
    ...of(
      "audit, audit plan",
      one("status", "completed|planned|in_progress|postponed"),
      one("scope", "Access management|Purchasing|Payroll|Data centre|Supplier management|Change management"),
    ),
    ...of(
      "risk, risk register",
      one(
        "title, name, description",
        "Loss of key personnel|Ransomware on office network|Supplier insolvency|Wrong data in annual report|Fire in the server room|Late regulatory filing|Fraudulent payment",
      ),
    ),
  ],
  [],
  COMPLIANCE_PAIRS,
);
