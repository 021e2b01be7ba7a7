import { figure, number } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";

/** What is told of some tables of that sort. */
const LINES = String.raw`
activity, collection, field, permission, preset, revision, share > collection = articles|pages|authors|directus_users|directus_files|categories|products|events|faqs|navigation|testimonials|jobs
collection > display template = {{title}}|{{name}}|{{first_name}} {{last_name}}|{{title}} ({{status}})
collection > archive field = status
activity, preset > user = @uuid
panel > dashboard = @uuid
file > file name disk = @fileName
file > folder = @uuid
file > location = Berlin|Studio 2|Harbour|Trade fair, hall 4|Lisbon
file > type = @mimeType
policy > description = Read access to what is published|Writes and publishes articles|May change settings of the project|Sees own drafts only|For the website, without signing in
preset > bookmark = My drafts|Published this month|To be reviewed|Without picture|All authors|Archived
relation > many field = author|category|article_id|cover|page|product|event_id
relation > one field = articles|tags|pages|gallery|products
relation > junction field = tags_id|authors_id|directus_files_id|categories_id
relation > sort field = sort
translation > language = en-US|de-DE|fr-FR|es-ES|nl-NL
user > last page = /content/articles|/users|/files|/settings/data-model|/content/pages/12|/insights
user > tfa secret = ~[A-Z2-7]{32}
user > title = Editor|Content Manager|Author|Translator|Photographer|Managing Editor
file related mph > field = cover|gallery|avatar|logo|attachments
admin permission > action = plugin::content-manager.explorer.read|plugin::content-manager.explorer.create|plugin::content-manager.explorer.update|plugin::upload.read|admin::users.read|plugin::content-manager.explorer.publish
admin permission > subject = api::article.article|api::page.page|api::author.author|api::product.product|plugin::users-permissions.user
up permission > action = api::article.article.find|api::article.article.findOne|plugin::users-permissions.auth.callback|api::page.page.find|api::product.product.find
release > name = Spring campaign|Release 2025-03|Relaunch|Christmas shop|New pricing pages|Product launch|Summer sale|Annual report
release > status = done|ready|blocked|empty
upload file > extension, ext = .jpg|.png|.pdf|.webp|.svg|.mp4
`;

/** Backends in which editors define collections and fields, and others read them. */
export const CONTENT_BACKENDS = field(
  "core_store release_action? .archive_field .display_template .item_duplication_fields .one_allowed_collections preset? panel? revision? relation? collection? policy? translation? field?",
  [
    ...fromLines(LINES, 0.967),
    number("size", 12, 4200, 2, { confidence: 0.967, of: ["upload file"] }),
    figure("order", [1, 2, 3, 4], { confidence: 0.967, of: ["file related mph"] }),
  ],
);
