import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";

/** Suites that keep a whole business in one database: documents, stock, accounts and who works there, by the words that they share. */
const SURE = 0.97;

/** Books, stock and sales as models that name one another: `res_partner`, `stock_move`, `ir_attachment`. */
export const MODEL_SUITES = field(
  "res_partner res_users res_company res_country ir_model ir_attachment ir_sequence stock_picking stock_warehouse account_move account_move_line account_journal product_template uom_uom hr_employee sale_order purchase_order crm_lead mail_message",
  fromLines(
    String.raw`
type tax use, tax use = sale|purchase|none
invoice reference type, payment reference type = invoice|partner|none
account move, account move line > parent state, state = posted|draft|cancel
payment, account payment > partner type = customer|supplier
payment, account payment > payment type = inbound|outbound
tax scope = consu|service
crm lead, lead > type = opportunity|lead
employee, hour employee > certificate, certificate level = bachelor|master|graduate|other|doctor
ir attachment, attachment > type = binary|binary|url
ir model, ir model field > state = base|manual
ir model field, model field > relation = res.partner|res.users|product.product|res.company|account.move|res.currency|stock.location
ir model field, model field > ttype, field type = char|many2one|boolean|float|integer|date|datetime|selection|one2many|text|many2many
ir sequence, sequence > implementation = standard|no_gap
email message, message > message type = comment|notification|email|user_notification
packaging reserve method, reserve method = partial|full
product template > name = @productName
response currency > name = @currencyCode
product template > type, detailed type, product type = consu|service|product
expense policy = no|no|cost|sales_price
sale line warn, purchase line warn, invoice warn, picking warn, sale warn, purchase warn = no-message|no-message|warning|block
product template > service type = manual|timesheet
product template, product > tracking = none|none|lot|serial
last update status = on_track|at_risk|off_track|on_hold|to_define
project > rating status = stage|periodic
rating status period = weekly|monthly|daily|bimonthly|quarterly
purchase order, sale order, sale order line, purchase order line > invoice status = invoiced|to invoice|no
purchase order > receipt status = full|pending|partial
sale order > delivery status = full|pending|partial
response company, company > layout background = Blank|Blank|Geometric|Custom
name position = before|after
response partner, partner > type, address type = contact|invoice|delivery|other
response user, user > notification type = email|inbox
response user, user > odoobot state, bot state = not_initialized|onboarding_emoji|onboarding_command|idle|disabled
picking policy = direct|one
sale order line, purchase order line > display type = line_note|line_section
quantity delivered method = manual|stock_move|analytic
sale order line, sale order > state = sale|draft|sent|cancel|done
purchase order, purchase order line > state = purchase|draft|sent|cancel|done
stock move, stock picking > state = done|assigned|confirmed|waiting|draft|cancel
procure method = make_to_stock|make_to_order
stock picking > move type = direct|one
stock warehouse, warehouse > delivery step = ship_only|pick_ship|pick_pack_ship
stock warehouse, warehouse > reception step = one_step|two_steps|three_steps
uom > uom type = reference|smaller|bigger`,
    SURE,
  ),
);

/** Documents with naming series whose kinds are documents themselves: `tabSales Invoice`, `docstatus`. */
export const DOCUMENT_SUITES = field(
  "tab_doc_type tab_account tab_item tab_customer tab_sales_invoice tab_stock_entry tab_work_order tab_bom tab_employee tab_company .docstatus",
  fromLines(
    String.raw`
balance must be = Debit|Credit
freeze account = No|No|Yes
room cost as per, rm cost as per, raw material cost as per = Valuation Rate|Last Purchase Rate|Price List
transfer material against = Work Order|Job Card
tax withholding category = TDS 194C|TDS 194J|Contractor withholding 10 %|Professional services 5 %
auto name = naming_series:|hash|field:item_code|format:INV-{####}|prompt|field:customer_name
default print format, print format = Standard|POS Invoice|Sales Invoice Print|Detailed
document type > engine = InnoDB
document type > image field = image|photo|logo
document type > sort field = modified|creation|name|posting_date
document type > sort order = DESC|ASC
document type > title field = title|customer_name|supplier_name|item_name|employee_name|subject
document type > search field = customer_name, posting_date|supplier_name|item_name, item_group|status, priority|employee_name, department
salary mode = Bank|Cash|Cheque
agreement status = Fulfilled|First Response Due|Resolution Due|Failed
default material request type, material request type = Purchase|Material Transfer|Manufacture|Material Issue|Customer Provided
weight uom = Kg|Gram|Pound
tab bom, bom, tab item, tab work order > uom, stock uom = Nos|Unit|Kg|Meter|Box|Set|Litre
tab lead, lead > request type = Product Enquiry|Request for Information|Suggestions|Other
tab lead, lead > type, lead type = Client|Channel Partner|Consultant
tab project, project > frequency = Daily|Weekly|Hourly|Twice Daily
percent complete method = Task Completion|Task Progress|Task Weight|Manual
tab sale invoice, tab sale order, tab purchase invoice, tab quotation, tab delivery note, sale invoice > apply discount on = Grand Total|Net Total
tab sale invoice, tab sale order, tab purchase invoice, tab quotation, tab delivery note, sale invoice > payment term template = Net 30|Net 15|50 % advance|Net 60|Due on receipt
tab sale invoice, tab sale order, tab purchase invoice, tab quotation, tab delivery note, sale invoice > shipping rule = Standard Shipping|Express|Free above 100|Local delivery
tab sale invoice, tab sale order, tab purchase invoice, tab quotation, tab delivery note, sale invoice > tax and charge = Sales Tax 8 %|VAT 20 %|GST 18 %|VAT 5 %|Export, zero rated
tab bom, bom > name = ~BOM-[A-Z]{3}[0-9]{3}-00[1-3]
tab bom, bom > routing = Assembly routing|Welding and painting|Packing line|Turning and milling|Final assembly
tab task, task > name = ~TASK-202[456]-[0-9]{5}
tab lead, lead > name = ~CRM-LEAD-202[456]-[0-9]{5}
tab customer, customer > lead name = ~CRM-LEAD-202[456]-[0-9]{5}
tab lead, lead > qualification status = Unqualified|In Process|Qualified
tab customer, customer, tab supplier, supplier > default bank account = Main Account - Union Bank|Current Account - First Harbour Bank|Main Account - Lakeside Savings|Euro Account - Meridian Bank
tab sale invoice item, sale invoice item, tab purchase invoice item, tab sale order item > name = ~[0-9a-f]{10}
tab sale invoice item, sale invoice item > parent = ~ACC-SINV-202[56]-[0-9]{5}
tab stock entry, stock entry > work order = ~MFG-WO-202[56]-[0-9]{5}
tab stock entry, stock entry > bom no, bom number = ~BOM-[A-Z]{3}[0-9]{3}-00[1-3]
tab gl entry, gl entry > voucher no, voucher number = ~ACC-(SINV|PINV|PAY|JV)-202[56]-[0-9]{5}
tab item, item > variant of = ~[A-Z]{3}-[0-9]{4}
tab employee, employee > prefered contact email, preferred contact email = Company Email|Personal Email|User ID
tab document type, document type > name = Sales Invoice|Purchase Invoice|Sales Order|Purchase Order|Item|Customer|Supplier|Employee|Quotation|Delivery Note|Payment Entry|Journal Entry|Stock Entry|Work Order|Task|Project|Issue|Lead|Opportunity|Address|Contact|Company|Account|Cost Center|Warehouse|Item Group|Price List|Leave Application|Timesheet|Salary Slip|Asset|Batch|Serial No|Material Request|User|Role|Report|Letter Head|Currency|Bank Account
tab sale invoice, sale invoice > status = Paid|Unpaid|Overdue|Draft|Partly Paid|Return|Cancelled
purchase tax and charge = Sales Tax 8 %|VAT 20 %|GST 18 %|VAT 5 %|Export, zero rated
tab sale invoice item, sale invoice item, item > parent field = items
tab sale invoice item, sale invoice item > parent type = Sales Invoice
tab stock entry, stock entry > purpose = Material Transfer|Material Receipt|Manufacture|Material Issue|Repack|Material Transfer for Manufacture
tab task, task > type = Planning|Development|Review|Meeting|Support
tab user, user > user type = System User|Website User
territory = United States|Rest Of The World|United Kingdom|All Territories|Germany`,
    SURE,
  ),
);

/** Customers, calls and campaigns as modules: `acl_actions`, `prospect_lists`, `date_entered`. */
export const MODULE_SUITES = field(
  "acl_action acl_role prospect_list campaign_log inbound_email email_text project_task account_contact opportunity? bug? campaign? lead? .modified_user_id .date_entered .assigned_user_id",
  fromLines(
    String.raw`
account > ownership = Public|Private|Family-owned|Subsidiary|Government
acl action > acl type = module
acl action > category = Accounts|Contacts|Leads|Opportunities|Cases|Calls|Meetings|Campaigns|Documents
bug > product category = Accounts|Calls|Calendar|Emails|Reports|Leads|Studio
bug > source = Internal|Web|Forum|InboundEmail
call > status = Held|Planned|Not Held
campaign log > activity type = targeted|viewed|link|removed|send error|lead|contact
campaign log > related type = Emails|CampaignTrackers|Prospects
lawful basis = consent|contract|legitimate_interest|legal_obligation
lawful basis source = website|phone|given_to_user|email
email > type = inbound|out|archived|draft
inbound email > service = imap::ssl::INBOX|imap|imap::tls::INBOX|pop3::ssl
scheduler > job interval = 0::*::*::*::*|*/5::*::*::*::*|0::2::1::*::*|0::0::*::*::*|*::*::*::*::*|30::3::*::*::0
document > category id, category = Marketing|Sales|Knowledge Base
document > subcategory id, subcategory = Marketing Collateral|Product Brochures|FAQ
document > status id = Active|Draft|FAQ|Expired|Under Review|Pending`,
    SURE,
  ),
);

/** French shops' and offices' books in tables that a mark begins: `llx_facture`, `fk_soc`. */
export const OFFICE_SUITES = field(
  "llx_societe llx_facture actioncomm socpeople ecm_file accounting_bookkeeping llx_adherent llx_const .fk_soc .fk_user_author .fk_user_creat",
  fromLines(
    String.raw`
accounting account, account > id pcg version, pcg version = PCG99-ABREGE|PCG99-BASE|PCG18-ASSOC|PCGAFR14-DEV
accounting book keeping, book keeping > document type = customer_invoice|supplier_invoice|bank|expense_report|various_payment
accounting book keeping, book keeping > sen, direction = D|C
action commission, agenda event > code = AC_RDV|AC_TEL|AC_EMAIL|AC_OTH_AUTO|AC_FAX|AC_INT|AC_OTH
action commission, ecm file > element type, source object type = invoice|order|propal|contract|facture|product|societe|project
morphy, legal nature = phy|mor
bank > id type = VIR|CHQ|CB|PRE|LIQ
bank, stock mouvement > origin type = invoice|payment|shipping|reception|order_supplier
c payment, payment mode > code = CB|CHQ|VIR|LIQ|PRE|TIP|VAD
c payment term, payment term > code = RECEP|30D|30DENDMONTH|60D|60DENDMONTH|PT_ORDER|PT_50_50
const, constant > type = chaine|yesno|texte|entier
cron job > module name = facture|societe|commande|produit|banque
cron job > object name = Facture|Utils|Societe|Commande|CMailFile
generated or uploaded = generated|uploaded
invoice > close code = badcustomer|discount_vat|abandon|bankcharge|replaced
invoice > module source = takepos|cashdesk
invoice > position source = 1|2|3
menu > type = top|left
menu > left menu = setup|customers_bills|orders|propals|contacts|products|admintools|bank
menu > main menu = home|companies|products|commercial|billing|accountancy|project|hrm|tools
price base type = HT|HT|TTC
supplier reputation, reputation = FAVORITE|NOTTHGOOD|DONOTORDER
lang, language = fr_FR|fr_FR|en_GB|en_US|de_DE|es_ES|fr_BE
prospect level = PL_HIGH|PL_MEDIUM|PL_LOW|PL_NONE`,
    SURE,
  ),
);
