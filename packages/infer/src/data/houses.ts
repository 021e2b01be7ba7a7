/** A sort of house: words of its tables, who signs in there, and what people there are by trade. */
export interface House {
  readonly words: readonly string[];
  readonly roles: readonly string[];
  readonly jobs: readonly string[];
}

const house = (words: string, roles: string, jobs: string): House => ({
  words: words.split(" "),
  roles: roles.split("|"),
  jobs: jobs.split("|"),
});

export const HOUSES: readonly House[] = [
  house(
    "patient ward admission prescription doctor nurse diagnosis hospital triage encounter vital",
    "doctor|nurse|receptionist|admin|pharmacist|lab_technician|accountant",
    "Registered Nurse|Staff Nurse|Physician|Receptionist|Pharmacist|Laboratory Technician|Radiographer|Ward Manager|Physiotherapist|Medical Secretary",
  ),
  house(
    "pet vet species breed kennel vaccination client owner boarding animal",
    "veterinarian|vet_nurse|receptionist|practice_manager|groomer",
    "Veterinary Surgeon|Veterinary Nurse|Receptionist|Practice Manager|Animal Care Assistant|Groomer",
  ),
  house(
    "specimen analyte assay instrument reagent accession aliquot sample laboratory",
    "lab_technician|lab_manager|pathologist|admin|researcher",
    "Laboratory Technician|Biomedical Scientist|Laboratory Manager|Pathologist|Quality Officer|Phlebotomist|Research Associate",
  ),
  house(
    "aircraft flight airport crew gate airline passenger boarding",
    "dispatcher|crew|gate_agent|admin|maintenance",
    "Captain|First Officer|Cabin Crew Member|Flight Dispatcher|Ground Handler|Maintenance Engineer|Gate Agent",
  ),
  house(
    "vessel ship voyage berth port crew cargo bunker",
    "master|chief_officer|agent|port_officer|admin",
    "Master|Chief Officer|Chief Engineer|Able Seaman|Port Captain|Ship's Agent|Deck Cadet",
  ),
  house(
    "incident apparatus firefighter hydrant station dispatch ambulance brigade",
    "dispatcher|firefighter|captain|paramedic|admin",
    "Firefighter|Crew Manager|Watch Manager|Paramedic|Dispatcher|Station Officer|Emergency Medical Technician",
  ),
  house(
    "case docket judge hearing court defendant plaintiff filing verdict",
    "clerk|judge|attorney|bailiff|admin",
    "Court Clerk|Judge|Bailiff|Court Reporter|Registrar|Judicial Assistant",
  ),
  house(
    "officer arrest offence offense evidence suspect warrant patrol precinct citation",
    "officer|detective|sergeant|dispatcher|admin",
    "Police Officer|Detective|Sergeant|Patrol Officer|Evidence Custodian|Dispatcher",
  ),
  house(
    "election ballot candidate precinct voter polling constituency",
    "poll_worker|returning_officer|observer|clerk|admin",
    "Returning Officer|Presiding Officer|Poll Clerk|Count Supervisor|Election Administrator",
  ),
  house(
    "telescope observation target exposure observer instrument proposal night",
    "observer|principal_investigator|operator|astronomer|admin",
    "Support Astronomer|Telescope Operator|Instrument Scientist|Research Fellow|Principal Investigator",
  ),
  house(
    "meter tariff consumption billing substation transformer outage feeder",
    "operator|field_technician|billing_clerk|customer|admin",
    "Field Technician|Control Room Operator|Billing Clerk|Network Engineer|Meter Reader|Customer Service Agent",
  ),
  house(
    "study subject visit arm consent protocol randomization trial cohort",
    "investigator|study_coordinator|monitor|data_manager|admin",
    "Principal Investigator|Study Coordinator|Clinical Research Associate|Data Manager|Research Nurse|Biostatistician",
  ),
  house(
    "stop route trip depot timetable bus tram train platform",
    "driver|dispatcher|controller|planner|admin",
    "Bus Driver|Train Driver|Dispatcher|Traffic Controller|Timetable Planner|Depot Manager|Ticket Inspector",
  ),
  house(
    "student teacher class grade exam subject classroom timetable pupil fee school marksheet",
    "teacher|student|parent|admin|principal|accountant",
    "Class Teacher|Head of Department|Principal|Librarian|Lecturer|School Secretary|Teaching Assistant|Counsellor|Caretaker|Accountant",
  ),
  house(
    "course lesson quiz enrollment instructor certificate learner module",
    "student|instructor|admin|teaching_assistant",
    "Lecturer|Course Designer|Tutor|Programme Manager|Teaching Assistant|Head of Studies",
  ),
  house(
    "dish restaurant kitchen waiter ingredient menu dining",
    "waiter|manager|chef|cashier|admin",
    "Chef|Sous Chef|Waiter|Bartender|Restaurant Manager|Kitchen Porter|Cashier|Host",
  ),
  house(
    "hotel guest housekeeping folio stay room rate",
    "receptionist|manager|housekeeper|admin|guest",
    "Receptionist|Housekeeper|Concierge|Front Office Manager|Night Auditor|Chef|Porter|Maintenance Technician",
  ),
  house(
    "workout trainer exercise gym membership attendance",
    "member|trainer|receptionist|manager|admin",
    "Personal Trainer|Fitness Instructor|Receptionist|Studio Manager|Yoga Instructor|Sales Consultant|Cleaner",
  ),
  house(
    "book loan borrower copy author publisher library",
    "librarian|member|assistant|admin",
    "Librarian|Library Assistant|Archivist|Head of Circulation|Cataloguer",
  ),
  house(
    "loan borrower repayment branch teller savings disbursement",
    "teller|loan_officer|branch_manager|auditor|admin",
    "Teller|Loan Officer|Branch Manager|Credit Analyst|Accountant|Internal Auditor|Customer Adviser",
  ),
  house(
    "shipment vehicle driver delivery route fleet dispatch trip",
    "driver|dispatcher|manager|admin|customer",
    "Driver|Dispatcher|Fleet Manager|Warehouse Operative|Transport Planner|Mechanic|Customer Service Agent",
  ),
  house(
    "site contractor worker drawing construction material subcontractor",
    "project_manager|site_manager|foreman|engineer|admin",
    "Site Manager|Foreman|Civil Engineer|Quantity Surveyor|Electrician|Crane Operator|Project Manager|Bricklayer",
  ),
  house(
    "candidate vacancy interview recruiter resume joborder job_posting",
    "recruiter|hiring_manager|admin|interviewer|candidate",
    "Recruiter|Talent Acquisition Partner|Sourcer|Account Manager|Recruiting Coordinator|Head of Talent",
  ),
  house(
    "customer order employee territory region supplier office",
    "user|sales|manager|admin",
    "Sales Representative|Sales Manager|Inside Sales Coordinator|Vice President, Sales|Sales Support Agent|Account Manager|Office Manager|IT Manager|Accountant|President",
  ),
  house(
    "product cart coupon order checkout wishlist review",
    "customer|admin|manager|support|staff",
    "Store Manager|Sales Assistant|Warehouse Operative|Buyer|Customer Service Agent|Cashier|Marketing Manager",
  ),
  house(
    "crop field livestock harvest farm animal irrigation",
    "farmer|worker|agronomist|manager|admin",
    "Farm Manager|Agronomist|Tractor Driver|Field Worker|Herd Manager|Veterinarian",
  ),
  house(
    "specimen taxon determination collection exhibition artwork accession locality preparation",
    "curator|collection_manager|researcher|guest|admin",
    "Curator|Collection Manager|Registrar|Conservator|Research Associate|Botanist|Museum Technician",
  ),
  house(
    "donation ministry congregation sermon tithe church parish family",
    "member|leader|pastor|treasurer|admin",
    "Pastor|Treasurer|Youth Leader|Parish Secretary|Organist|Sexton",
  ),
  house(
    "tenant lease property landlord rent listing viewing unit",
    "landlord|tenant|agent|manager|admin",
    "Property Manager|Letting Agent|Estate Agent|Caretaker|Accountant|Maintenance Technician",
  ),
  house(
    "hackathon team submission judge prize participant contest",
    "participant|judge|mentor|organizer|admin",
    "Software Developer|Designer|Data Scientist|Product Manager|Student",
  ),
  house(
    "claim policy premium insurer policyholder coverage underwriting",
    "agent|adjuster|underwriter|customer|admin",
    "Claims Adjuster|Underwriter|Insurance Agent|Actuary|Case Manager|Fraud Investigator",
  ),
  house(
    "machine workorder bom production batch operation downtime",
    "operator|supervisor|planner|quality_inspector|admin",
    "Machine Operator|Shift Supervisor|Production Planner|Quality Inspector|Maintenance Technician|Plant Manager",
  ),
  house(
    "warehouse stock movement bin picking receipt",
    "warehouse_manager|picker|clerk|admin",
    "Warehouse Manager|Picker|Stock Clerk|Forklift Driver|Goods-in Inspector|Dispatcher",
  ),
  house(
    "ticket queue sla agent escalation canned",
    "agent|customer|supervisor|admin",
    "Support Agent|Team Lead|Support Engineer|Service Desk Manager|Customer Success Manager",
  ),
  house(
    "task sprint board project milestone swimlane epic",
    "member|project_manager|viewer|admin",
    "Project Manager|Software Engineer|Designer|Business Analyst|Scrum Master|Tester",
  ),
  house(
    "lead deal opportunity pipeline contact prospect",
    "sales|sales_manager|support|admin",
    "Account Executive|Sales Manager|Sales Development Representative|Customer Success Manager|Account Manager",
  ),
  house(
    "post comment follow follower like reaction thread forum",
    "user|moderator|admin",
    "Community Manager|Moderator|Content Editor|Developer",
  ),
  house(
    "article page menu revision category media slide",
    "author|editor|admin|subscriber|contributor",
    "Editor|Content Manager|Web Designer|Copywriter|Photographer|Managing Editor",
  ),
  house(
    "host check alert dashboard monitor server trigger datasource",
    "user|admin|operator|viewer",
    "System Administrator|Site Reliability Engineer|Network Engineer|Support Engineer|Security Analyst",
  ),
  house(
    "volunteer beneficiary shelter disaster relief donor grant",
    "volunteer|coordinator|donor|admin",
    "Programme Officer|Field Coordinator|Fundraiser|Volunteer Manager|Logistics Officer|Director",
  ),
];
