/** Words that speak of one thing, a line each: computers and what they do. */
export const PROGRAMS = `
login logged log_in sign_in signin signed_in logon session authentication authenticate log_out logout password two_factor otp sso security account access anmeldung
password credential passphrase reset_password forgot forgotten change_password passkey secret
two_factor mfa totp authenticator second_factor 2fa otp webauthn
verify verification verified confirm confirm_email validate email_address
user account profile member signup registration registered username sign_up usuario benutzer utilisateur
permission role access authorization privilege right acl admin administrator policy
email mail smtp imap mailbox inbox newsletter bounce sender recipient spam mailing mailer correo
sms text_message mobile phone whatsapp
call voice phone voicemail dial extension ivr telephony sip ring queue ringing callback telephone
message chat conversation direct_message reply inbox messaging dm nachricht mensaje
comment mention reply thread discussion post forum
notification alert reminder push notify announcement notice
like follow follower share reaction social friend
facebook social meta
twitter tweet x
instagram photo reel story
linkedin professional
youtube video channel
github git repository commit branch pull_request gitlab merge code
slack teams discord chat channel webhook
database sql query postgres postgresql mysql mariadb table index replication schema datenbank
backup restore snapshot recovery archive dump sicherung copia_de_seguridad sauvegarde
server host machine node instance vm compute virtual hypervisor
storage disk volume filesystem bucket s3 space partition raid san
memory ram swap heap oom out_of_memory
cpu processor load core
network router switch lan wan vlan subnet gateway vpn firewall dns dhcp ip ping latency packet connectivity netzwerk red reseau
firewall block blocked deny intrusion attack ids ips brute_force ddos
wifi wireless access_point ssid wlan hotspot
dns domain nameserver record resolver zone hostname
certificate ssl tls https ca pki
http https web website url page request api rest endpoint nginx apache webserver
printer print printing toner cartridge scanner drucker impresora
monitor screen display projector
laptop notebook desktop computer workstation macbook pc
tablet ipad
phone smartphone iphone android mobile handset galaxy pixel
keyboard mouse headset webcam peripheral accessory dock adapter cable charger
software application program licence license app package installer
windows microsoft office excel word outlook
mac macos apple ios iphone
linux ubuntu debian fedora unix
deploy deployment release rollout rollback build pipeline ci cd continuous staging production deployed
build compile compiler artifact bundle
test testing unit_test e2e test_case quality coverage
bug defect crash error broken exception fault regression not_work does_not_work fails failure stack
feature enhancement improvement new_feature idea request proposal wish suggestion
documentation docs doc manual guide readme wiki handbook typo
refactor refactoring cleanup clean_up technical_debt rename tidy
performance slow speed latency optimise optimize optimization fast timeout
cache caching redis memcached
queue job worker task background schedule scheduler cron kafka rabbitmq messaging
log logging logs audit trail syslog
monitoring metric alerting dashboard uptime observability grafana prometheus health check
timer schedule cron calendar interval periodic daily hourly nightly weekly due_date
webhook integration connector third_party sync synchronisation synchronise api zapier
api endpoint rest graphql token key rate_limit developer
frontend react vue angular css html ui user_interface javascript typescript browser web
backend python java php node rust golang c# server_side spring django
data analytics analyst dashboard report statistics warehouse bi visualization insight kpi chart datos daten
machine_learning ml ai model training prediction neural artificial_intelligence deep_learning llm embedding classifier
chatbot assistant agent bot copilot
summarise summarize summary summarization summarizer condense digest
translate translation translator language localisation localization locale
classify classification categorise label intent categorize triage
extract extraction parse parser entity field
search find retrieve retrieval lookup rag
rewrite tone proofread grammar write draft text_generation
code coding programming programmer developer reviewer snippet function engineer software_engineer
security vulnerability cve exploit patch malware virus phishing breach ransomware trojan hacker threat
malware virus trojan ransomware botnet worm spyware infected
phishing scam fraud fraudulent spoof suspicious
spam junk advertisement unsolicited advertises
abuse harassment insult offensive hate bullying rude abusive attacks
nudity sexual adult explicit porn nsfw
violence violent threat weapon gore
copyright piracy infringement stolen plagiarism intellectual_property
impersonation fake pretend false misinformation wrong
privacy gdpr personal_data consent cookie dsgvo data_protection
file document attachment folder directory upload pdf docx datei archivo fichier
image photo picture jpg png gallery thumbnail photography avatar bild foto
video film movie clip mp4 recording stream streaming
audio sound music song podcast mp3 recording track
text string varchar char name title label comment description
boolean bool flag checkbox toggle yes_no enabled active is has switch true false
integer int number numeric decimal float count quantity amount bigint double total percentage score age
date datetime timestamp time calendar created deadline birthday started
select dropdown list enum option choice radio picklist
url link website homepage href
json object map dict payload
color colour theme dark_mode style appearance css design
template layout theme design
page pages site cms content landing article
menu navigation sidebar footer header
form field input questionnaire survey
home homepage start index main
about about_us our_story history team company who_we_are
contact contact_us get_in_touch address map
blog news article post press story magazine journal
faq question questions help frequently_asked
shop store product products catalogue catalog
careers job jobs vacancies work_with_us
terms conditions legal imprint terms_of_service
account settings preferences profile configuration options
plugin extension module addon component library
component com element
language locale languages translation lang
user_interface ux usability designer design figma wireframe prototype
mobile_app ios android flutter react_native
cloud aws azure gcp kubernetes docker container devops terraform helm infrastructure
container docker image registry podman
sensor temperature humidity pressure co2 motion iot
battery charge charging power_supply ups
light lamp lighting bulb illuminance
lock door smart_lock access entry
camera doorbell surveillance video recording
thermostat climate heating cooling air_conditioning hvac
failed failure error fail unsuccessful exception timeout
success successful completed ok done finished
start started begin boot startup launch
stop stopped shutdown halt end kill
restart reboot reload
game gaming play player level minecraft server match
mining price usd volume
count total number_of sum counter
average mean avg
`;
