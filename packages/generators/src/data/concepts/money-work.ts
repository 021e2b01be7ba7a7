/** Words that speak of one thing, a line each: money, work, firms and shops. */
export const MONEY_AND_WORK = `
electricity electric power gas water utility heating energy bill strom electricidad luz agua electricite eau energia
internet phone telephone mobile telecom broadband telecommunication line sim handy telefono
rent lease tenancy landlord premises miete alquiler loyer aluguel affitto huur
insurance insurer premium policy coverage cover insured seguro versicherung assurance
tax vat gst hst duty customs levy withholding irs impuesto steuer impot imposto
salary salaries wage payroll payslip pay compensation remuneration bonus overtime allowance stipend gehalt sueldo nomina salaire salario
invoice invoicing bill billing receivable payable dunning rechnung factura facture fatura
payment pay paid payout remittance charge transaction checkout zahlung pago paiement pagamento
refund chargeback return reimbursement credit_note reversal money_back devolucion remboursement
subscription renewal renew plan upgrade downgrade trial membership recurring abo suscripcion abonnement
price pricing tariff fee rate cost quote quotation surcharge
discount coupon voucher promotion promo sale offer rebate deal clearance markdown special_offer rabatt descuento remise
loan mortgage credit borrow lender lending debt installment instalment amortization kredit prestamo pret
savings save deposit saving nest_egg emergency_fund ahorro epargne sparen
bank banking account checking transfer wire iban direct_debit konto banco banque
card visa mastercard amex debit_card credit_card carte tarjeta karte
cash till petty_cash coin banknote change bar efectivo especes
investment invest stock share bond fund portfolio dividend brokerage equity etf pension retirement ira 401k
budget forecast spending expenditure planning presupuesto
expense expenses cost outlay reimbursable gasto depense ausgabe spesa
income revenue earnings turnover proceeds sales receipt ingreso einnahme recette receita
profit margin loss gain earnings
asset assets inventory fixed_asset property cash bank receivable prepaid activo aktiva actif
liability liabilities payable loan mortgage accrued owed debt pasivo passiva passif
equity capital retained_earnings owner shareholder reserve
depreciation amortization write_off write_down
accounting accountant bookkeeping bookkeeper ledger journal audit auditor controller cfo finance financial treasurer treasury payroll fiscal contabilidad buchhaltung comptabilite
donation donate donor gift charity fundraising pledge contribution offering tithe spende donacion don
grant funding scholarship subsidy bursary stipend award beca stipendium bourse
wallet balance top_up recharge prepaid
crypto bitcoin ethereum blockchain token nft coin
currency exchange forex euro dollar pound yen fx divisa
purchase procurement buy buyer buying vendor supplier sourcing tender rfq compra einkauf achat
sale sales sell selling seller salesperson business_development account_executive deal lead pipeline quota crm venta verkauf vente vendita
marketing campaign advertising advertisement ad brand branding promotion seo newsletter social_media copywriter copywriting publicity publicidad werbung publicite
order orders basket cart checkout purchase_order bestellung pedido commande ordine
stock inventory warehouse storage stockroom storekeeper stocktake bin shelf lager almacen entrepot magazzino
shipping shipment ship delivery deliver courier parcel package dispatch freight carrier tracking lieferung versand envio entrega livraison expedition spedizione
logistics transport haulage supply_chain truck lorry fleet cargo container freight
return returned exchange rma send_back retoure
customer client buyer consumer shopper guest account kunde cliente
support help helpdesk assistance ticket customer_service service_desk call_centre agent soporte hilfe aide
complaint dissatisfied grievance dispute escalation queja beschwerde plainte reclamation
feedback survey opinion rating review nps satisfaction
partner partnership alliance affiliate reseller
supplier vendor manufacturer wholesaler distributor proveedor lieferant fournisseur
contract agreement terms clause signed nda signature vertrag contrato contrat
legal law lawyer attorney counsel court litigation lawsuit compliance paralegal solicitor juridico recht juridique
human_resources hr personnel people staffing talent personal
recruiting recruiter recruitment hiring hire candidate applicant application interview vacancy headhunter opening job_offer
onboarding welcome orientation newcomer new_hire first_day getting_started introduction induction beginner
training course workshop seminar lesson learning class skill_building certification trainer schulung capacitacion formation
performance appraisal evaluation goal review objective kpi okr
leave vacation holiday time_off absence pto annual_leave urlaub vacaciones conge
sick sickness illness medical_leave unwell krank enfermedad maladie
parental maternity paternity newborn baby childcare
bereavement funeral death mourning condolence loss_of
travel trip journey flight hotel business_trip mileage accommodation itinerary tourism reise viaje voyage viagem
meal food lunch dinner restaurant catering breakfast snack canteen eating grocery essen comida repas
office stationery paper desk supplies printer administration office_supplies buro oficina bureau
equipment machine tool machinery device appliance hardware gear equipo maschine equipement
maintenance repair fix service servicing upkeep overhaul inspection technician mechanic wartung mantenimiento entretien manutenzione
cleaning clean cleaner laundry janitor housekeeping wash vacuum tidy mop dust reinigung limpieza nettoyage
security guard guarding surveillance cctv alarm burglar patrol sicherheit seguridad securite
safety accident injury hazard protective ppe first_aid incident evacuation fire_drill
quality qa inspection defect testing tester quality_assurance iso
production manufacturing factory assembly plant manufacture produktion produccion
manager management executive director ceo lead head supervisor leadership chief officer boss gerente leiter
assistant secretary receptionist clerk administrator administrative coordinator front_desk office_manager
project planning milestone scope roadmap gantt project_manager scrum agile sprint proyecto projekt projet
research researcher scientist study experiment laboratory lab science forschung investigacion recherche
consulting consultant advisory adviser advisor consultation beratung asesoria conseil
strategy vision mission strategic long_term
meeting agenda minutes conference appointment call sync standup reunion besprechung sitzung
task todo chore assignment activity errand aufgabe tarea tache
deadline due overdue late reminder expiry expired expire expiring reminded
approval approve approved sign_off authorise authorize accept accepted confirm confirmed
rejection reject rejected decline declined deny denied refuse refused
cancel cancelled cancellation canceled abort withdrawn
create created add added new register registered insert creation opened
update updated edit edited change changed modify modified revise rename
delete deleted remove removed purge erase archive trash
publish published release released live announce
import export csv download upload bulk data_transfer
`;
