import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Contracts and their signatures. */
export const CONTRACTS = field(
  "clause signature_request esignature contract_clause contract_template signer envelope? signatory contract_version amendment? nda agreement? signature? counterparty? contract? e_signature document?",
  [
    one(
      "clause type, clause category",
      "confidentiality|liability|termination|payment|warranty|governing law|data protection|force majeure",
    ),
    one("contract type, agreement type", "service|purchase|nda|lease|employment|licence|framework|partnership"),
    one("signer role, recipient role, party role", "signer|approver|viewer|carbon_copy|witness"),
    one("authentication method, verification method, signer authentication", "email|sms|id_check|access_code|none"),
    one(
      "decline reason, rejection reason",
      "Wrong company name in the header.|Needs approval by the board first.|Price does not match the offer.|Clause 7 must be changed.|Already signed another version.",
    ),
    one("renewal type, renewal term", "auto_renew|manual|none|evergreen"),
    one(
      "governing law, law, jurisdiction",
      "England and Wales|New York|Germany|Ireland|Singapore|Switzerland|Delaware",
    ),
    one("signature type, signature method", "electronic|qualified|wet_ink|advanced"),
    one("termination clause, notice term", "30 days|3 months|60 days|6 months|end of term"),
    ...of(
      "clause, contract clause, section",
      one(
        "title, name, heading",
        "Confidentiality|Term and Termination|Limitation of Liability|Payment Terms|Governing Law|Warranty|Data Protection|Force Majeure|Entire Agreement|Assignment",
      ),
      one(
        "text, body, content",
        "Each party keeps the other's confidential information secret for three years after the end of this agreement.|Either party may terminate with ninety days' written notice.|Invoices are due within thirty days of receipt.|Changes to this agreement must be made in writing.|Neither party is liable for delays beyond its control.|Liability is limited to the fees paid in the last twelve months.",
      ),
    ),
    ...of("signature request, envelope, signature, signer", one("status", "signed|sent|viewed|declined|expired|draft")),
    ...of("contract, agreement", one("status", "active|draft|in_review|signed|expired|terminated")),
  ],
);
