import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";
import { toldBy, toldRows } from "./told-rows.ts";

/** What breaks: title, category, subcategory, description, what was noted at work, what mended it, why it happened. */
const INCIDENTS = toldRows(`
VPN drops every few minutes | Network | Remote access | Since the update the VPN connection is lost every five to ten minutes. Home office, cable connection. | VPN log collected, client is two versions behind. | Updated the VPN client to the current version, stable for a day. | Outdated client
Printer on floor 3 is offline | Hardware | Printer | Nothing has come out of the printer on floor 3 since nine o'clock. The display shows no error. | Printer answers to ping, queue was stuck. | Cleared the queue and restarted the print service. | Stuck print queue
Outlook asks for the password again and again | Email | Outlook | The password window comes back even though the password is right. Webmail works. | Removed the stored credentials, testing with the user. | Deleted the cached password and signed in again. | Password change
Laptop does not start after the update | Hardware | Laptop | After last night's update the laptop stays black with a blinking cursor. | Laptop boots in safe mode, driver rolled back. | Rolled back the graphics driver and installed the corrected update. | Faulty update
Cannot open the shared drive | Access | File share | The shared drive of the department asks for permission. It worked last week. | User was missing in the group of the shared drive. | Added the user to the group of the drive. | Missing permission
Account locked after holiday | Access | Account | Tried the old password three times after the holiday, now the account is locked. | Identity checked by phone. | Unlocked the account and set a temporary password. | Expired password
ERP is very slow | Software | ERP | Opening an order takes more than a minute, for everybody in purchasing. | Database team finds a blocking query in the ERP. | Stopped the blocking query, response times are normal again. | Blocking query
Wi-Fi unstable in meeting room 2 | Network | Wi-Fi | Video calls freeze in meeting room 2, other rooms are fine. | Signal of the access point measured, channel is crowded. | Moved the access point to another channel. | Radio interference
No sound in video calls | Software | Video calls | Others cannot hear me since the headset was changed. | Headset works in the sound settings. | Selected the new headset as microphone. | Wrong setting
Web shop shows error 502 | Application | Web shop | Customers see error 502 when they go to the checkout. Started at 10:40. | Two of four web servers are out of the pool. | Restarted both web servers and put them back into the pool. | Memory exhausted
Disk full on the file server | Server | Storage | Monitoring reports 98 % on volume D of the file server. Saving is still possible. | Old exports found on volume D, owner asked. | Deleted old exports and extended the volume by 200 GB. | Missing clean-up
Phishing mail received | Security | Phishing | Got a mail that asks to confirm the salary account. Did not click the link. | Sender blocked, forty mailboxes searched. | Removed the mail from all mailboxes and blocked the sender. | Phishing
Backup of the mail server failed | Server | Backup | The nightly backup stopped after two hours with a timeout. | Backup repeated by hand, same timeout. | Moved the backup window and repeated it without errors. | Backup window too short
Phone has no dial tone | Telephony | Desk phone | The desk phone shows "registering" and has no dial tone. | Phone does not get an address from the voice network. | Moved the phone to the voice network and restarted it. | Wrong network port
Monitor flickers | Hardware | Monitor | The left monitor flickers as soon as the dock is connected. | Cable changed, flickers with the other cable as well. | Replaced the docking station under warranty. | Defective dock
Login to the intranet not possible | Application | Intranet | The intranet shows "session expired" right after signing in. | Clock of the intranet server is seven minutes late. | Corrected the time of the server, sign-in works again. | Time drift
`);

/** What lies behind: title, description, root cause, workaround, permanent fix, impact. */
const PROBLEMS = toldRows(`
Recurring VPN drops | More than thirty reports in two weeks, mostly from home offices. | Session limit of the VPN gateway was reached at peak times. | Connect again, or use the second gateway. | Gateway moved to a larger model and limit raised to 1,000 sessions. | About 300 users at home
Mail delays since the update | Mails arrive up to forty minutes late since the update of the filter. | New filter rule scanned every attachment twice. | Urgent mails without attachments pass at once. | Rule corrected by the vendor and rolled out. | All mailboxes
Slow logins on Monday mornings | Logging in takes up to six minutes between 7:45 and 8:30. | Roaming profiles were loaded from one server only. | Sign in before 7:45 or leave the computer locked. | Profiles spread over two servers and limited to 500 MB. | Two sites, 450 users
Print jobs vanish on floor 3 | Jobs are accepted but never printed; no error in the queue. | Driver and firmware of the printers do not fit together. | Print to the device on floor 2. | Firmware updated on all printers of that model. | Floor 3, 60 users
Wi-Fi drops in meeting rooms | Calls freeze when more than ten people are in a room. | Access points ran out of addresses. | Use the cable on the table. | Address range doubled and lease time shortened. | Meeting rooms of the head office
Backups of the file server fail | Three failed backups within a month, always at night. | Backup and virus scan ran at the same time. | Backup started by hand in the morning. | Virus scan moved to noon. | File server, no data lost
Time drift on terminals | Clock-in times differ by up to ten minutes. | Time server was not reachable from the terminal network. | Times are corrected by the office. | Firewall rule added for the time server. | Twelve terminals
Calendar does not sync to phones | New appointments are missing on phones, changes arrive a day later. | Certificate of the mobile gateway had expired. | Use webmail on the phone. | Certificate renewed and added to the monitoring. | 180 phones
Web shop times out at month end | Checkout answers after more than thirty seconds at the end of the month. | Monthly report locked the orders table. | Report started at night. | Report reads from the replica. | Customers of the web shop
Database runs out of connections | The ERP refuses logins several times a week. | Connection leak in the reporting service. | Restart the reporting service. | Corrected version of the reporting service installed. | ERP users of three departments
Disk full on application servers | Log volume fills up within four days. | Debug logging was left on after the last release. | Delete logs older than two days. | Log level lowered and rotation set up. | Four application servers
Scans arrive without attachment | Scan-to-mail sends empty mails now and then. | Size limit of the mail relay is lower than that of the scanner. | Scan with 200 dpi. | Limit of the relay raised to 25 MB. | All departments
`);

/** What is changed: title, reason, plan, way back, test, risk, what was said afterwards, type of the change, what it touches. */
const CHANGES = toldRows(`
Upgrade the database cluster to version 16 | The present version gets no security fixes after November. | Upgrade the standby, switch over, upgrade the former primary, update statistics. | Switch back to the node with the old version; last snapshot is kept for seven days. | Smoke test of five applications on the upgraded standby, then a comparison of ten reports. | Medium: short interruption during the switch-over, rehearsed twice on staging. | Went as planned, four minutes of interruption. Statistics took longer than expected. | Database cluster and all applications on it
Replace the core switch in building B | The switch is out of support and has failed twice this year. | Mount the new switch, copy the configuration, move the uplinks one by one. | Move the uplinks back to the old switch, which stays in the rack for a week. | Ping and phone test from each floor after the move. | High: the whole building is offline if the uplinks fail. | One uplink had a wrong cable, corrected at once. No other findings. | Network of building B
Renew the certificate of the mail gateway | The certificate expires at the end of the month. | Install the new certificate, restart the service, check the chain. | Restore the old certificate from the backup. | Send and receive a test mail over TLS, check the chain from outside. | Low: done many times, two minutes. | Successful, no interruption noticed. | Mail gateway
Move the file server to the new storage | The old storage is full and its maintenance contract ends. | Copy the data in advance, stop access at 20:00, copy the rest, switch the share. | Point the share back to the old storage; data stay there for a month. | Open, save and delete files with three test accounts of different departments. | Medium: long copy time, rights might be missing. | Done an hour early. Two missing rights reported and corrected on Monday. | File shares of all departments
Deploy release 4.8 of the customer portal | Release with the new login and corrections asked for by sales. | Deploy to one node, watch the error rate for 30 minutes, then to the others. | Redeploy release 4.7 with the pipeline, about ten minutes. | Regression tests on staging, login and checkout tested by hand. | Medium: login is new, many users. | Rolled out without errors, login rate unchanged. | Customer portal
Open the firewall for the new backup target | Backups have to reach the second site. | Add the rule on both firewalls, first the passive node. | Remove the rule. | Start a test backup of one server and compare the checksums. | Low: one rule, one target. | Works, throughput as expected. | Firewall and backup
Security patches for Windows servers in March | Monthly patches, two of them are critical. | Patch test group, then production in three waves with restarts. | Uninstall the patch or restore the snapshot taken before. | Check services and event logs after each wave. | Low: standard procedure, snapshots before each wave. | 118 of 120 servers patched, two repeated the next day. | All Windows servers
Raise the memory of the ERP application server | Memory is used up at the end of each month. | Shut down at 19:00, raise the memory to 64 GB, start and check. | Set the memory back to 32 GB. | Run the month-end report and compare the time it takes. | Low: virtual machine, ten minutes. | Finished in eight minutes. Month-end report is twice as fast. | ERP application server
Switch the phone system to the new provider | The old contract ends, the new one is a third cheaper. | Register the new trunk in parallel, move test numbers, then all numbers. | Route the numbers back to the old trunk. | Calls in and out, emergency numbers, hold and transfer from three sites. | High: nobody can be reached if the numbers are not moved in time. | Emergency numbers tested, one fax line had to be moved by hand. | Telephony of all sites
Shut down the old reporting server | Nobody has signed in for six months. | Announce, stop services, take a last backup, switch off after two weeks. | Start the virtual machine again. | Check that no job connects to the server during the two weeks. | Low: not in use, backup kept for a year. | No complaints after two weeks, licences returned. | Reporting server
Enable two-factor sign-in for administrators | Required by the audit of last year. | Enrol the administrators in two groups, then enforce the policy. | Set the policy back to optional. | Sign in with a code, a key and a recovery code. | Medium: administrators may lock themselves out; two break-glass accounts are kept. | All administrators enrolled, one recovery code used. | Administration accounts
Change the backup window of the mail server | The nightly backup collides with the virus scan. | Move the job to 1:30, watch for three nights. | Set the old time again. | Compare duration and size of three backups. | Low: only the time changes. | Backups run without timeouts since then. | Mail server
`);

/** What stands in the knowledge base: title, summary, symptoms, solution, text. */
const ARTICLES = toldRows(`
Reset a forgotten password | Set a new password in the self-service portal. | Sign-in fails with "wrong user name or password"; the account may be locked. | Open the portal, choose "Forgot password" and confirm with the code on your phone. | Open the self-service portal and choose "Forgot password". Enter your user name and confirm with the code sent to your phone. Choose a password of at least twelve characters. It is valid on all devices after five minutes.
Set up the VPN on a new laptop | Install the client and import the profile. | No access to the shared drive from home; the client asks for a server name. | Install the client from the software centre and import the profile of your site. | Start the software centre and install the VPN client. Import the profile of your site and sign in with your user name. The shield turns green as soon as you are connected. Call the service desk if it stays grey.
Printer shows offline | What to check before you open a ticket. | Jobs stay in the queue; the printer is shown in grey. | Delete the queue, restart the printer and print a test page. | Check the cable and the display first. Delete all jobs in the queue and restart the printer. Print a test page. If it is still offline, open a ticket with the number on the label.
Request access to a shared folder | Who approves and how long it takes. | "Access denied" when a folder is opened. | Order the access in the catalogue; the owner of the folder approves it. | Open the catalogue and choose "Access to a folder". Enter the path and the reason. The owner is asked by mail and answers within two working days. Sign out and in again afterwards.
Outlook keeps asking for the password | Remove stored credentials. | The password window returns after each entry; webmail works. | Remove the entries of Office in the credential manager and restart Outlook. | Close Outlook and open the credential manager. Remove all entries that begin with Office. Start Outlook again and enter the password once. If the window returns, check whether your password has expired.
Connect a headset for calls | Choose the right device in the settings. | Others cannot hear you, or sound comes from the laptop. | Select the headset as microphone and speaker in the settings of the call. | Plug in the headset and wait ten seconds. Open the settings of the call and select it as microphone and speaker. Make a test call. Headsets with a dongle need no driver.
Order a new laptop or phone | Models, approval and delivery time. | The device is older than four years or defective. | Choose a model in the catalogue; your manager approves the order. | Choose a model in the catalogue and give your cost centre. Your manager gets a mail to approve it. Delivery takes five to ten working days. Bring the old device when you pick up the new one.
Report a suspicious mail | Use the report button, do not forward. | A mail asks for passwords, payments or gift cards; the sender looks unusual. | Select the mail and press "Report"; the security team answers within a day. | Do not open links or attachments. Select the mail and press "Report" in the ribbon. The security team checks it within a day and tells you whether it was harmless. If you have clicked, call at once.
Wi-Fi for guests | Vouchers for one day or one week. | Visitors have no network in the building. | Create a voucher at the front desk; it is valid for one day or one week. | Guests get a voucher at the front desk. They choose the network "Guest" and enter the code. It is valid for one day or one week and on three devices. The guest network does not reach internal systems.
Free up space in the mailbox | Archive and delete large mails. | New mails are refused; a warning says that the mailbox is full. | Sort by size, delete what is not needed and move the rest to the archive. | Sort your mails by size. Delete what you do not need and move the rest to the archive. Empty the deleted items afterwards. The limit is 50 GB and is not raised.
`);

/** What is kept in a configuration database: name, class, what it is for. */
const ITEMS = toldRows(`
web-prod-01 | Server | Web server of the customer portal
db-prod-02 | Database | Replica of the orders database
ERP | Application | Purchasing, stock and accounts
Core switch building B | Network device | Connects all floors of building B
Mail gateway | Application | Filters mail that comes in and goes out
File server HQ | Server | Shared folders of all departments
Firewall site 1 | Network device | First of two firewalls, active
Payroll | Application | Monthly pay run of 800 employees
SAN storage 3 | Storage | 40 TB for virtual machines
Customer portal | Service | Orders, invoices and contracts for customers
LT-20417 | Workstation | Laptop of a field engineer
Printer floor 3 | Printer | Colour printer next to the kitchen
Backup server | Server | Keeps 30 days on disk and a year on tape
Phone system | Service | Desk phones and queues of all sites
Intranet | Application | News, forms and the staff directory
vm-test-14 | Virtual machine | Test of the portal, deleted in December
`);

const told = { confidence: 0.97 };
const INCIDENT = ["incident", "service incident", "incident ticket", "itil incident", "major incident"];
const PROBLEM = ["problem", "problem record", "problem ticket", "known error"];
const CHANGE = ["change request", "change", "change ticket", "rfc", "request for change"];
const ARTICLE = ["knowledge article", "kb article", "knowledge base article", "solution article"];
const ITEM = ["configuration item", "config item", "ci", "cmdb item", "cmdb ci"];
const ON_INCIDENTS = { ...told, of: INCIDENT };
const ON_PROBLEMS = { ...told, of: PROBLEM };
const ON_CHANGES = { ...told, of: CHANGE };
const ON_ARTICLES = { ...told, of: ARTICLE };
const ON_ITEMS = { ...told, of: ITEM };
const TITLE = "title, short description, subject, summary, name";

/** Service desks of IT departments: incidents, problems, changes and what they are about. */
export const SERVICE_MANAGEMENT = field(
  "itsm itil cmdb configuration_item known_error change_advisory problem_record service_catalog knowledge_article incident? problem? change_request? sla_policy? sla? kb_article? service_request? catalog_item? maintenance_window? change_approval? change_task? work_note? change_freeze problem_incident incident_work_note .cab_decision .configuration_item_id .backout_plan .close_code .known_error",
  [
    ...of(
      INCIDENT.join(", "),
      one("impact, urgency", "3 - Low|2 - Medium|1 - High", told),
      one("state, status", "resolved|closed|new|in_progress|on_hold|cancelled", told),
      one(
        "on hold reason, hold reason, pending reason",
        "Awaiting caller|Awaiting vendor|Awaiting change|Awaiting problem|Waiting for a spare part",
        told,
      ),
      one(
        "close code, closure code, resolution code",
        "Solved (permanently)|Solved (workaround)|Solved by change|Not reproducible|Duplicate|Closed by caller",
        told,
      ),
      one("contact type, reported via, channel", "phone|self-service|email|chat|walk-in|monitoring", told),
      one("escalation, escalation level", "none|hierarchical|functional", told),
    ),
    ...of(
      PROBLEM.join(", "),
      one("state, status", "resolved|closed|root_cause_analysis|fix_in_progress|new|known_error", told),
      one("category", "Network|Email|Server|Hardware|Application|Database|Security", told),
    ),
    ...of(
      CHANGE.join(", "),
      one("risk, risk level, impact", "low|medium|high", told),
      one("state, status", "closed|implemented|scheduled|approved|awaiting_approval|draft|rejected|cancelled", told),
      one(
        "rejection reason, reason rejected, cancellation reason, cab comment, cab comments, cab note",
        "Way back is not tested.|Collides with the month-end closing.|Please move it to the weekend.|Customers have not been informed.|Test results are missing.|Too close to the freeze in December.",
        { confidence: 0.955 },
      ),
      one("closure code, close code, outcome, result", "successful|successful with issues|rolled back|failed", told),
    ),
    ...of(
      "change approval, approval, cab approval, cab review, change review, cab",
      one(
        "comment, comments, note, notes, remark",
        "Fine with me.|Please inform the service desk before.|Approved for Saturday night.|Only with a tested way back.|Database team has to be on call.|Moved to next week's meeting.|No objections.",
        told,
      ),
    ),
    ...of(
      "incident work note, work note, incident note, incident update, incident comment, work log, problem note, change note, journal",
      one("note, notes, text, body, content, comment, message", INCIDENTS.map((row) => row[4]).join("|"), told),
    ),
    ...of(
      "sla policy, sla, service level, sla definition, ola",
      one(
        "description, note, notes",
        "For everything that stops a whole site.|For single workplaces, in office hours.|For requests without a deadline.|For services with a contract, around the clock.|For faults with a workaround.",
        told,
      ),
      one(
        "name, title",
        "P1 around the clock|P2 extended hours|P3 office hours|P4 best effort|Requests standard|VIP",
        told,
      ),
    ),
    ...of(
      "service request, request item, requested item, catalog request, sc req item",
      one(
        "catalog item, item, requested item, title, subject, short description",
        "New laptop|Access to a shared folder|Second monitor|Mobile phone|Software licence|New employee set-up|Mailbox for a team|VPN access|Move of a workplace|Return of equipment|Headset",
        told,
      ),
      one(
        "special instruction, instruction, special request, comment, additional comment, note",
        "Please deliver to room 214.|Needed before the first of the month.|German keyboard, please.|Same model as my colleague has.|Call me before you come.|I work from home on Fridays.",
        told,
      ),
      one(
        "justification, business justification, reason, reason for request",
        "The old one is five years old.|New colleague starts on Monday.|Needed for the project with the customer.|Works with large tables all day.|Travels every week.|Replacement after a defect.",
        told,
      ),
      one(
        "denial reason, rejection reason, decline reason, reason rejected",
        "No budget this quarter|A pool device is available|Manager did not approve|Not part of the standard|Has one already",
        told,
      ),
      one(
        "fulfilment note, fulfillment note, fulfilment notes, fulfillment notes, completion note, closing note, work note",
        "Handed over at the service desk.|Set up and tested with the user.|Old device collected and wiped.|Rights are active after the next sign-in.|Delivered to the home address.|Licence assigned, installs itself overnight.",
        told,
      ),
    ),
    ...of(
      "maintenance window, maintenance, change freeze, blackout window, planned outage, scheduled maintenance",
      one(
        "reason, purpose, description",
        "Security patches|Database upgrade|Replacement of a switch|New release of the portal|Test of the emergency power|Storage is extended|Certificates are renewed",
        told,
      ),
      one(
        "affected service, affected services, affected system, affected systems, service, impact",
        "Customer portal|Mail and calendar|ERP|Intranet, wiki|Phone system|File shares|VPN, remote access|Web shop, payments",
        told,
      ),
      one(
        "notification text, notification, message, announcement, banner text, notice, customer notice",
        "The portal is not available during this time. Please save your work before.|Short interruptions are possible. Nothing has to be done on your side.|Mail that arrives meanwhile is delivered afterwards.|You may have to sign in again after the maintenance.|The service desk can be reached by phone as usual.",
        told,
      ),
    ),
    one(
      "ci class, ci type, configuration item type, configuration item class",
      "Server|Application|Database|Network device|Workstation|Storage|Service|Virtual machine",
      told,
    ),
    one("business criticality, criticality", "high|medium|low|mission_critical", { confidence: 0.95 }),
    pattern("kb number, article number, knowledge number", "KB[0-9]{7}", { confidence: 0.97 }),
    one(
      "known error, known error description",
      "Restart helps for about a day.|Only with the old driver.|Vendor has confirmed it, fix announced.|Only with more than ten users at once.",
      { confidence: 0.94 },
    ),
  ],
  [],
  [
    pair(TITLE, "category, incident category", toldBy(INCIDENTS, 1), ON_INCIDENTS),
    pair(TITLE, "subcategory, sub category", toldBy(INCIDENTS, 2), ON_INCIDENTS),
    pair(
      TITLE,
      "description, detail, details, symptom, symptoms, long description, body, comment",
      toldBy(INCIDENTS, 3),
      ON_INCIDENTS,
    ),
    pair(
      TITLE,
      "work note, work notes, internal note, internal notes, note, notes, diagnosis",
      toldBy(INCIDENTS, 4),
      ON_INCIDENTS,
    ),
    pair(
      TITLE,
      "resolution, resolution note, resolution notes, close note, close notes, closure note, closing note, solution, fix, resolution description",
      toldBy(INCIDENTS, 5),
      ON_INCIDENTS,
    ),
    pair(TITLE, "root cause, cause", toldBy(INCIDENTS, 6), ON_INCIDENTS),
    pair(TITLE, "description, detail, details, long description, problem statement", toldBy(PROBLEMS, 1), ON_PROBLEMS),
    pair(TITLE, "root cause, cause, root cause analysis, cause note", toldBy(PROBLEMS, 2), ON_PROBLEMS),
    pair(TITLE, "workaround, work around, temporary fix", toldBy(PROBLEMS, 3), ON_PROBLEMS),
    pair(
      TITLE,
      "permanent fix, fix, solution, resolution, fix note, resolution note",
      toldBy(PROBLEMS, 4),
      ON_PROBLEMS,
    ),
    pair(TITLE, "impact description, business impact, impact, affected user", toldBy(PROBLEMS, 5), ON_PROBLEMS),
    pair(
      TITLE,
      "justification, business justification, reason, reason for change, change reason, description",
      toldBy(CHANGES, 1),
      ON_CHANGES,
    ),
    pair(
      TITLE,
      "implementation plan, implementation step, implementation steps, change plan, rollout plan, deployment plan",
      toldBy(CHANGES, 2),
      ON_CHANGES,
    ),
    pair(
      TITLE,
      "backout plan, back out plan, rollback plan, roll back plan, fallback plan, reversion plan",
      toldBy(CHANGES, 3),
      ON_CHANGES,
    ),
    pair(TITLE, "test plan, verification plan, validation plan", toldBy(CHANGES, 4), ON_CHANGES),
    pair(
      TITLE,
      "risk assessment, risk analysis, risk and impact analysis, impact analysis, risk description, impact assessment",
      toldBy(CHANGES, 5),
      ON_CHANGES,
    ),
    pair(
      TITLE,
      "post implementation review, review note, review notes, review comment, close note, close notes, closure note, pir",
      toldBy(CHANGES, 6),
      ON_CHANGES,
    ),
    pair(
      TITLE,
      "affected service, affected services, affected system, affected systems, scope",
      toldBy(CHANGES, 7),
      ON_CHANGES,
    ),
    pair(
      "title, name, question, headline",
      "summary, short description, excerpt, abstract",
      toldBy(ARTICLES, 1),
      ON_ARTICLES,
    ),
    pair(
      "title, name, question, headline",
      "symptom, symptoms, problem, issue, problem description",
      toldBy(ARTICLES, 2),
      ON_ARTICLES,
    ),
    pair("title, name, question, headline", "resolution, solution, answer, fix", toldBy(ARTICLES, 3), ON_ARTICLES),
    pair(
      "title, name, question, headline",
      "body, content, text, article body, html, markdown",
      toldBy(ARTICLES, 4),
      ON_ARTICLES,
    ),
    pair("name, ci name, title", "class, ci class, ci type, type, category", toldBy(ITEMS, 1), ON_ITEMS),
    pair("name, ci name, title", "description, short description, purpose", toldBy(ITEMS, 2), ON_ITEMS),
  ],
);
