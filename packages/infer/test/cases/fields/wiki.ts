/** Wikis: what pages are written in, and other wikis. */
export const wiki: Readonly<Record<string, string>> = {
  wiki_pages: `
    id int pk sequence
    title varchar(200) ~_(in|of)_
    content_model varchar(20) list:wikitext`,
  content_models: `
    model_id int pk sequence
    model_name varchar(60) list:wikitext`,
  slot_roles: `
    role_id int pk sequence
    role_name varchar(60) list:main`,
  interwiki: `
    id int pk sequence
    iw_url text ~/wiki/\\$1$
    iw_api text ~/api\\.php$
    iw_prefix varchar(32) ~^[a-z]+$`,
  sites: `
    site_id int pk sequence
    site_global_key varchar(60) ~^[a-z]+$
    site_group varchar(32) list:encyclopedia
    site_protocol varchar(32) list:https`,
  text: `
    old_id int pk sequence
    old_text text ~^'''
    old_flags text list:utf-8`,
  logging: `
    log_id int pk sequence
    log_type text list:move
    log_action text list:move_redir`,
  page_props: `
    pp_page int integer
    pp_propname text list:noindex
    pp_value text list:eBay`,
  comment: `
    comment_id int pk sequence
    comment_text text ~[a-z]`,
  iwlinks: `
    iwl_from int integer
    iwl_title text ~_(in|of)_`,
};
