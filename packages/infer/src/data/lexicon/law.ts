import { meaning } from "../meaning.ts";
import { money, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Courts and law firms. */
export const LAW = field(
  "court? docket law_suit litigation attorney lawyer judge? plaintiff defendant hearing? law_firm legal_matter matter? legal_case case_party court_case verdict testimony? subpoena deposition? paralegal retainer legal? clause party? client_matter legal_filing filing? witness? judgment? court_fee? settlement? court_hearing document? expense? client? time_entry?",
  [
    ...of(
      "matter, case, legal matter, legal case, court case, lawsuit, client matter",
      one("outcome, result, disposition", "settled|won|lost|dismissed|withdrawn|partly won", { confidence: 0.975 }),
      one(
        "outcome summary, outcome note, result summary, closing note",
        "Settled for 18,000, costs shared.|Claim dismissed, appeal possible until May.|Judgment for our client with costs.|Withdrawn after talks.|Dismissal turned into an agreed end with severance.",
        { confidence: 0.975 },
      ),
      one(
        "strategy note, strategy notes, strategy",
        "Offer a settlement before the hearing.|Ask for an expert opinion on the damage.|Other side has to prove the date.|Wait for the parallel case.|Two witnesses are enough.",
        { confidence: 0.975 },
      ),
      money("retainer, retainer amount, retainer fee", 1500, 25000, { confidence: 0.97 }),
    ),
    ...of(
      "deadline, court deadline, docket deadline, limitation, calendar entry",
      one(
        "title, name, description, subject",
        "Statement of defence|Appeal against the judgment|Reply to the expert opinion|Objection to the order for payment|Payment of the court fee|Answer to discovery requests|List of witnesses|Limitation of the claim",
        { confidence: 0.975 },
      ),
      one(
        "completion note, note, comment, remark",
        "Filed two days before.|Extended by two weeks.|Sent by courier, receipt on file.|Settled, not needed any more.|Filed electronically.",
        { confidence: 0.975 },
      ),
      pattern("rule ref, rule reference, rule", "(FRCP|Rule) (1[2-9]|2[0-9]|3[0-9]|5[0-9])\\([a-d]\\)", {
        confidence: 0.97,
      }),
    ),
    ...of(
      "document, legal document, matter document, case document, filing",
      one(
        "document title, title, name, subject",
        "Statement of claim|Statement of defence|Letter to opposing counsel|Power of attorney|Settlement agreement|Expert opinion|Minutes of the hearing|Witness statement|Draft contract, version 3|Notice of appeal",
        { confidence: 0.975 },
      ),
      one(
        "version comment, version note, change note, comment, remark",
        "Changes of the client added.|Clause 7 reworded.|Final version, signed.|Typing errors corrected.|Draft for the other side.",
        { confidence: 0.975 },
      ),
      one(
        "abstract, summary, description",
        "Sets out the claim and asks for payment.|Answers the points of the other side.|Agreement on payment in three instalments.|Estimates the damage at 31,000.|Confirms the date of the delivery.",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "clause, contract clause, agreement clause, clause library",
      one(
        "negotiation comment, negotiation note, comment, comments, note, notes",
        "Other side wants 60 days.|Accepted without change.|Limit of liability raised to the yearly fee.|Our standard wording kept.|To be discussed with the insurer.",
        { confidence: 0.975 },
      ),
      one(
        "deviation reason, deviation, reason",
        "Wording of the customer|Law of another country|Agreed by the board|Large order|Template out of date",
        { confidence: 0.975 },
      ),
      pattern("clause number, clause no, number, section", "([1-9]|1[0-8])\\.[1-6]", { confidence: 0.975 }),
      one(
        "contract title, contract name, agreement title, contract",
        "Master services agreement|Software licence agreement|Lease of the office in Leeds|Supply agreement 2025|Non-disclosure agreement|Employment contract|Maintenance contract",
        { confidence: 0.975 },
      ),
    ),
    ...of(
      "client, customer",
      one(
        "note, notes, remark",
        "Recommended by another client|Reachable after six|Prefers letters|Power of attorney on file|Insured for legal costs",
        { confidence: 0.96 },
      ),
    ),
    one("review hearing type", "Adjudication|Disposition|Review|Detention"),
    one("contact medium, medium, contact method", "in person|phone|video|letter|text message"),
    number("mileage rate", 0.4, 0.7, 3),

    ...of(
      "time entry, billing entry, time record",
      one(
        "activity, activity type, task",
        "Research|Drafting|Client call|Correspondence|Document review|Court appearance|Negotiation",
      ),
      one(
        "narrative, description, note",
        "Drafted reply to the claim.|Call with client about the settlement offer.|Reviewed the lease and marked three clauses.|Prepared for the hearing.|Research on limitation periods.|Letter to opposing counsel.|Attended the status conference.",
      ),
      number("hour, hours", 0.2, 6, 1),
    ),
    ...of(
      "attorney, lawyer",
      one("seniority, title, position", "Associate|Senior Associate|Partner|Counsel|Of Counsel"),
    ),

    one("matter type", "litigation|advice|contract|dispute|transaction|employment"),
    one("fee agreement, fee model", "hourly|fixed_fee|contingency|retainer"),
    one("filing status", "filed|accepted|rejected|draft"),
    one("witness type", "fact|expert|character|eyewitness"),
    one("credibility, witness credibility", "high|medium|low|not assessed"),
    one("appeal status, appeal", "none|filed|dismissed|pending|upheld"),
    one(
      "statement, witness statement, affidavit",
      "I saw the van stop in front of the shop at about nine.|The goods arrived three weeks after the agreed date.|I was in the meeting when the offer was accepted.|The light was green when I crossed.|I checked the accounts for 2023 and found two missing invoices.",
    ),
    one("settlement status", "agreed|offered|rejected|paid"),

    pattern(
      "docket number, docket, case number, court file number, cause number",
      "(CV|CR|FA|PR)-20(1[8-9]|2[0-5])-[0-9]{5}",
    ),
    pattern("matter number, matter no, file number", "20(2[0-5])-[0-9]{4}"),
    one("case type, suit type, proceeding type", "civil|criminal|family|probate|labour|administrative|small_claims"),
    one(
      "court, court name, tribunal",
      "District Court|Superior Court|Court of Appeal|Family Court|Municipal Court|Labour Court|Supreme Court|Commercial Court",
    ),
    one("court level, court type", "district|appellate|supreme|municipal"),
    one(
      "cause of action, claim type, subject matter",
      "Breach of contract|Negligence|Unpaid wages|Landlord and tenant|Debt recovery|Product liability|Defamation|Property dispute",
    ),
    one(
      "jurisdiction, venue",
      "Northern District|Central District|County of Riverside|City of Harbourview|Southern District|Federal",
    ),
    one(
      "party role, party type, role in case, litigant role",
      "plaintiff|defendant|petitioner|respondent|witness|third_party|appellant",
    ),
    one(
      "representation, representation type, representation status",
      "represented|self-represented|public defender|pending",
    ),
    one(
      "hearing type, proceeding, appearance type",
      "motion|status conference|trial|arraignment|pre-trial|sentencing|settlement conference",
    ),
    pattern("courtroom, court room, chamber", "(Courtroom [1-9][0-9]?|[1-4][0-2][0-9]|Room [1-9])"),
    one(
      "practice area, area of law, legal field, department",
      "Corporate|Litigation|Employment|Real Estate|Family|Intellectual Property|Tax|Criminal Defence|Immigration",
    ),
    one("billing type, fee arrangement, fee type, billing method", "hourly|fixed_fee|contingency|retainer|pro_bono"),
    one("conflict check, conflict status, conflict check status", "cleared|pending|conflict_found|waived"),
    one(
      "filing type, document type, pleading type, motion type",
      "complaint|answer|motion|order|brief|affidavit|subpoena|judgment",
    ),
    one("verdict, judgment, ruling, decision", "settled|for the plaintiff|for the defendant|dismissed|partly granted"),
    one("disposition, case outcome", "settled|dismissed|judgment for plaintiff|judgment for defendant|withdrawn"),
    one("plea", "not guilty|guilty|no contest"),
    one(
      "charge, offense, offence, charge description",
      "Theft|Fraud|Assault|Driving under the influence|Burglary|Trespass|Forgery|Criminal damage",
    ),
    one("charge class, offense class, charge level", "misdemeanor|felony|infraction"),
    one("utbms code, task code, activity code, billing code", "L110|L120|L210|L310|A101|A103|A106"),
    one("privilege, privilege type", "attorney-client|work product|none"),
    one("retainer status", "active|depleted|refunded"),
    meaning(
      "presiding judge, judge, opposing counsel, counsel, attorney, lead attorney, clerk, court reporter, notary",
      { text: "fullName" },
    ),
    ...of(
      "case, court case, law suit, legal case, matter, legal matter, docket",
      one("status, case status, matter status", "closed|open|pending|on_appeal|settled"),
      one(
        "description, summary, note",
        "Dispute over late delivery of machine parts.|Claim for unpaid overtime over two years.|Review of a lease with an option to renew.|Water damage between neighbouring flats.|Advice on the sale of a family business.|Custody and visiting rights.|Recovery of an unpaid loan.",
      ),
      pattern(
        "title, name, case name, caption",
        "(Hartwell|Brook|Moreno|Lindqvist|Okafor|Keller|Ashdown|Ferrante) v\\. (Northfield Ltd|City of Harbourview|Dahl|Meadow Insurance|Ortiz|Granite Works|Winter|Lakeside Homes)",
      ),
    ),
    ...of(
      "hearing, trial, session",
      one("outcome, result", "adjourned|heard|settled|continued|motion granted|motion denied"),
      one("status", "held|scheduled|cancelled|postponed"),
      one(
        "minute, minutes, note, summary",
        "Both parties present; the witness was heard.|Counsel asked for more time; granted until the end of the month.|Settlement discussed, terms to be filed.|Exhibits 3 to 7 admitted.|Adjourned because the interpreter was ill.|Judgment reserved.",
      ),
    ),
    ...of("deadline, court deadline", one("type, deadline type", "filing|response|discovery|appeal|payment")),
  ],
);
