/**
 * The first code of what is numbered as it comes in: papers, people, requests. What stands before the equals sign are the words for it, the
 * singular; others count on from its digits.
 */
const WRITTEN = `
  order, customer order=ORD-10001
  sales order, so, sale order=SO-10001
  purchase order, po, supplier order, vendor order=PO-10001
  work order, wo, maintenance order, service order, repair order=WO-10001
  production order, manufacturing order, mo=MO-10001
  transfer order, stock transfer, transfer, inventory transfer=TR-10001
  invoice, sales invoice, customer invoice, tax invoice=INV-10001
  bill, vendor bill, supplier invoice, purchase invoice=BILL-10001
  credit note, credit memo=CN-1001
  debit note, debit memo=DN-1001
  proforma, proforma invoice=PF-1001
  quote, quotation, estimate, offer, sales quote=Q-10001
  proposal=PRP-1001
  receipt, payment receipt, cash receipt=RCP-10001
  payment, payout, payment order, settlement=PAY-10001
  transaction, txn, trx=TXN-100001
  voucher, payment voucher, slip=V-10001
  journal, journal entry, entry, journal voucher, ledger entry=JE-10001
  expense, expense report, expense claim, reimbursement=EXP-1001
  requisition, purchase requisition, material requisition=PR-10001
  request, service request, purchase request=REQ-10001
  rfq, request for quotation=RFQ-1001
  tender, bid=TND-1001
  rma, return, return order, return request, order return, sales return, purchase return=RMA-10001
  refund=RF-10001
  dispute, chargeback=DSP-1001
  shipment, dispatch=SHP-10001
  delivery, delivery note, delivery order, packing slip, packing list=DN-10001
  consignment=CSG-10001
  goods receipt, grn, goods receipt note, receiving, material receipt=GRN-10001
  pick list, picking, pick=PICK-10001
  stock adjustment, inventory adjustment, adjustment=ADJ-1001
  stock count, inventory count, stocktake, cycle count=CNT-1001
  booking=BKG-10001
  reservation=RES-10001
  appointment=APT-10001
  visit, encounter, consultation=VIS-10001
  prescription=RX-100001
  lab order, test order, lab request=LAB-10001
  referral=REF-10001
  contract=CTR-1001
  agreement, lease, lease agreement, rental agreement, tenancy=AGR-1001
  rental, hire, loan agreement=RNT-1001
  policy, insurance policy=POL-100001
  claim, insurance claim, warranty claim=CLM-10001
  case, legal case, court case=CASE-1001
  file, dossier=F-10001
  ticket, support ticket, helpdesk ticket=TCK-10001
  incident, major incident, safety incident=INC-10001
  problem=PRB-1001
  change, change order, change request, rfc, request for change=CHG-1001
  complaint, grievance=CMP-1001
  inspection, audit, inspection report, audit report=INS-1001
  report, crime report, test report, survey report=RPT-10001
  permit, building permit, work permit=PMT-10001
  application, loan application, job application, admission application, licence application, license application=APP-10001
  registration, enrolment, enrollment=REG-10001
  certificate, certification=CERT-10001
  nonconformity, non conformance, ncr, corrective action, capa=NCR-1001
  loan, credit=LN-10001
  deposit, fixed deposit, savings account=DEP-10001
  withdrawal=WD-10001
  remittance=RMT-10001
  subscription=SUB-10001
  donation, gift, pledge=DON-10001
  campaign=CMP-1001
  opportunity, deal=OPP-1001
  lead, enquiry, inquiry=LD-10001
  project=PRJ-1001
  job, task order=JOB-1001
  task, work item, issue=T-1001
  asset, fixed asset, equipment=AST-10001
  employee, staff, personnel, worker, emp, payroll=EMP-0001
  customer, client, debtor, buyer=CUST-0001
  supplier, vendor, creditor=SUP-0001
  member, membership, loyalty, loyalty card=M-10001
  patient=P-10001
  student, pupil, learner=ST-10001
  teacher, instructor, faculty, lecturer=TCH-0001
  donor=DNR-0001
  volunteer=VOL-0001
  driver=DRV-0001
  agent, broker=AGT-0001
  partner, dealer, reseller, distributor=PTN-0001
  doctor, physician, provider=DR-0001
  tenant, resident=TEN-0001
  beneficiary=BEN-0001
  applicant, candidate=CAN-0001
  passenger, guest=G-10001
  user=U-10001
  branch, store, outlet, shop=BR-001
  warehouse, depot=WH-01
  budget=BGT-001
  meter reading, reading=RD-10001
  manifest, trip sheet, load, trip=TRP-10001
  route sheet, run=RUN-1001
  gate pass=GP-1001
  sample=SMP-10001
  experiment=EXP-001
  auction=AUC-1001
  exam, examination=EX-1001
  memo, circular, letter=M-001
  minute, resolution=RES-001
`;

/** The first code by what it numbers. */
export const PAPERS: ReadonlyMap<string, string> = new Map(
  WRITTEN.trim()
    .split("\n")
    .flatMap((line) => {
      const [words = "", first = ""] = line.split("=");
      return words.split(",").map((word) => [word.trim(), first] as const);
    }),
);
