import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";

/** What portals for developers keep: entities of a catalog, what they are made from, what templates do. */
const LINES = String.raw`
entity reference, entity ref, source entity reference, target entity reference = ~(component|component|api|resource|system):default/(payments|orders|search|billing|checkout|catalog|mail|reports|profile|stock)-(api|web|worker|service|db|gateway)
user entity reference, user entity ref = ~user:default/(jane|tom|maria|lee|ines|omar|kira|ben|noor|paul)\.(doe|berg|silva|park|roth|haddad|novak|hill|khan|weber)
location entity reference, location entity ref = ~location:default/generated-[0-9a-f]{40}
final entity > final entity = {"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"payments-api"},"spec":{"type":"service","owner":"team-payments"},"relations":[{"type":"ownedBy","targetRef":"group:default/team-payments"}]}|{"apiVersion":"backstage.io/v1alpha1","kind":"API","metadata":{"name":"orders-api"},"spec":{"type":"openapi","owner":"team-orders"},"relations":[]}
refresh state > unprocessed entity, processed entity = {"apiVersion":"backstage.io/v1alpha1","kind":"Component","metadata":{"name":"payments-api"},"spec":{"type":"service","lifecycle":"production","owner":"team-payments"}}|{"apiVersion":"backstage.io/v1alpha1","kind":"API","metadata":{"name":"orders-api"},"spec":{"type":"openapi","owner":"team-orders"}}|{"apiVersion":"backstage.io/v1alpha1","kind":"Group","metadata":{"name":"platform"},"spec":{"type":"team","children":[]}}
refresh state > error, errors = []|[]|[]|[{"name":"InputError","message":"Policy check failed: owner is missing"}]
refresh state > cache = {}|{"ttl":5}|{"ttl":4}
refresh key > key = ~url:https://git\.example\.com/acme/(payments|orders|search|billing|website)-(api|web|worker)/blob/main/catalog-info\.yaml
location > target = ~https://git\.example\.com/acme/(payments|orders|search|billing|website|reports)-(api|web|worker|service)/blob/main/catalog-info\.yaml
location > type = url|url|url|file
location update log > message = Refreshed 12 entities|Refreshed 3 entities|NotFoundError: catalog-info.yaml was not found|Location was read|Unable to parse YAML in line 14
location update log > entity name = payments-api|orders-web|search-worker|billing-service|reports-api|website|mail-gateway
relation > type = ownedBy|ownerOf|partOf|hasPart|dependsOn|dependencyOf|providesApi|apiProvidedBy|consumesApi
search > key = kind|metadata.name|spec.type|spec.lifecycle|relations.ownedby|metadata.namespace|metadata.tags
search > value = component|production|service|group:default/team-payments|default|java|payments-api
search > original value = Component|production|service|group:default/team-payments|default|java|payments-api
document > type = software-catalog|techdocs|software-catalog
broadcast, notification > origin = plugin:catalog|plugin:scaffolder|external:ci|external:monitoring|plugin:techdocs
user setting > origin = plugin:scaffolder|plugin:catalog|plugin:techdocs
broadcast, user setting > topic = deployments|maintenance|catalog:refresh|entity-changes|incidents
broadcast, notification > severity = normal|normal|low|high
notification > link = /catalog/default/component/payments-api|/create/tasks|/docs/default/component/website|/catalog
event bus event, bus event > topic = github.push|catalog.entity.updated|notifications|github.pull_request|catalog.errors
backend task > id, task id = ~(search_index|catalog|techdocs|scaffolder|notifications|events)_(software_catalog|orphan_cleanup|stale_tasks|old_entries|refresh_loop|retention)
backend task > current run ticket = @uuid
stitch queue > stitch ticket = @uuid
backend task > last run error = {"name":"TimeoutError","message":"The operation timed out"}|{"name":"ForbiddenError","message":"The token may not read this"}|{"name":"NotFoundError","message":"No such index"}
backend task > setting = {"version":2,"cadence":"PT30M","timeoutAfterDuration":"PT15M"}|{"version":2,"cadence":"PT1H","timeoutAfterDuration":"PT10M"}|{"version":2,"cadence":"0 3 * * *","timeoutAfterDuration":"PT30M"}
task event > event type = log|log|log|completion|cancelled|recovered
task event > body = {"message":"Beginning step Fetch template","stepId":"fetch","status":"processing"}|{"message":"Finished step Publish","stepId":"publish","status":"completed"}|{"message":"Run completed with status: completed"}|{"message":"Beginning step Register","stepId":"register","status":"processing"}
task > specification, spec = {"apiVersion":"scaffolder.backstage.io/v1beta3","steps":[{"id":"fetch","action":"fetch:template"},{"id":"publish","action":"publish:github"}],"parameters":{"name":"payments-api"}}|{"apiVersion":"scaffolder.backstage.io/v1beta3","steps":[{"id":"register","action":"catalog:register"}],"parameters":{"name":"website"}}
task > state = {"checkpoints":{}}|{"checkpoints":{"v1.task.fetch":{"status":"success"}}}
task > status = completed|completed|failed|processing|open|cancelled
user info > user info = {"claims":{"sub":"user:default/jane.doe","ent":["user:default/jane.doe","group:default/team-payments"]}}|{"claims":{"sub":"user:default/tom.berg","ent":["user:default/tom.berg","group:default/platform"]}}
session > session, sess = {"cookie":{"originalMaxAge":86400000,"expires":"2026-11-24T09:12:33.000Z","httpOnly":true,"path":"/"}}|{"cookie":{"originalMaxAge":86400000,"expires":"2026-11-21T16:40:02.000Z","httpOnly":true,"path":"/"}}
backend public key, signing key, public key > key = ~\{"kty":"EC","crv":"P-256","kid":"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}","x":"[A-Za-z0-9_-]{43}","y":"[A-Za-z0-9_-]{43}","alg":"ES256"\}
`;

/** Catalogs of the software that a firm writes and runs. */
export const SERVICE_CATALOGS = field(
  "refresh_state final_entity refresh_key stitch_queue event_bus .entity_reference .unprocessed_entity .user_entity_reference .location_entity_reference .source_entity_reference relation? location? entity?",
  fromLines(LINES, 0.962),
);
