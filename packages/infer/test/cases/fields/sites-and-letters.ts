import type { Schemas } from "./schemas.ts";

/** What sites are put together of, and what is sent to those who read them. */
export const sitesAndLetters: Schemas = {
  headlessContent: {
    theme: `
    id                int pk              sequence
    name              text                label|list:Modern`,
    site: `
    id                int pk              sequence
    name              text                list:Partner Portal
    handle            text                slugOf
    theme_id          int null            integer
    default_locale    text                localeCode
    base_url          text                url|addressOf`,
    content_type: `
    id                int pk              sequence
    site_id           int                 integer
    api_id            text                codeOf
    display_name      text                list:Article
    plural_name       text                recased`,
    field: `
    id                int pk              sequence
    content_type_id   int                 integer
    key               text                codeOf
    label             text                list:Region`,
    entry: `
    id                int pk              sequence
    content_type_id   int                 integer
    title             text                articleTitle
    robots            text null           list:index, follow`,
    block: `
    id                int pk              sequence
    entry_id          int                 integer
    anchor            text null           list:pricing
    css_classes       text null           list:container-wide
    label             text                list:Call to action`,
    menu_item: `
    id                int pk              sequence
    label             text                list:About us
    url               text null           ~^/
    target            text null           list:_blank
    rel               text null           list:nofollow`,
    redirect: `
    id                int pk              sequence
    from_path         text                ~^/
    to_path           text                ~^/`,
    plugin: `
    id                int pk              sequence
    name              text                list:Contact Form|softwareName
    identifier        text                slugOf
    entry_point       text null           list:src/index.ts`,
  },
  badges: {
    badges: `
    id                int pk              sequence
    name              text                list:Night Owl
    badge_key         text                codeOf`,
  },
};
