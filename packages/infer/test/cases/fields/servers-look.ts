import type { Schemas } from "./schemas.ts";

/** What programs keep for themselves: control systems, readers of feeds, webmail, telephony. */
export const serversLook: Schemas = {
  controlSystem: {
    plant_device: `
      name varchar(255) textFrom
      domain varchar(85) ~^[a-z0-9]+$
      family varchar(85) ~^[a-z]+$
      member varchar(85) ~^[a-z0-9-]+$
      class varchar(255) ~^[A-Z][A-Za-z]+$`,
    attribute_class: `
      class varchar(255) ~^[A-Z][A-Za-z]+$
      name varchar(255) ~^[a-zA-Z]+$`,
    attribute_alias: `
      alias varchar(255) ~^[a-z]+_[a-z]+$
      device varchar(255) ~^[a-z0-9]+/[a-z]+/`,
    property_device: `
      device varchar(255) ~^[a-z0-9]+/[a-z]+/
      name varchar(255) ~^[a-z]+_[a-z]+$
      value text settingValue`,
    property_hist: `
      object varchar(255) list:Archiver
      count int choice
      comment text list:Set at commissioning.`,
    property_class_hist: `
      class varchar(255) ~^[A-Z][A-Za-z]+$
      name varchar(255) ~^[a-z]+_[a-z]+$
      value text settingValue`,
  },
  feedReader: {
    feeds: `
      id int pk sequence
      feed_url text url
      parsing_error_msg text list:Connection refused
      scraper_rules text list:div.post-body
      blocklist_rules text list:^Podcast:
      url_rewrite_rules text ~^\\^
      cookie text ~^(session|sid|auth)=
      apprise_service_urls text ~^[a-z]+://notify`,
    entries: `
      id int pk sequence
      share_code text ~^[A-Za-z0-9]{16}$`,
    object_cache: `
      cache_key varchar(128) ~^[a-z]+:
      data text json`,
  },
  webmail: {
    contacts: `
      contact_id int pk sequence
      name varchar(128) fullName
      email text email
      words text textFrom`,
    contactgroups: `
      contactgroup_id int pk sequence
      name varchar(128) list:Family`,
    searches: `
      search_id int pk sequence
      name varchar(128) list:Flagged`,
    canned_responses: `
      id int pk sequence
      title varchar(128) ~^[A-Z]
      body text akin`,
  },
  telephony: {
    location_attrs: `
      aname varchar(64) list:callfwd
      avalue varchar(512) list:busy`,
    sip_trace: `
      id int pk sequence
      callid varchar(255) uuid
      method varchar(50) list:INVITE
      fromip varchar(50) ipv4
      toip varchar(50) ipv4
      msg text textFrom`,
    grp: `
      id int pk sequence
      grp varchar(64) list:international`,
    lcr_gw: `
      id int pk sequence
      gw_name varchar(128) ~^(gw|sbc|carrier)-
      params varchar(64) ~^;`,
    dr_rules: `
      id int pk sequence
      description varchar(128) list:National calls`,
    dispatcher: `
      id int pk sequence
      description varchar(64) list:Test gateway`,
    speed_dial: `
      id int pk sequence
      description varchar(64) list:Front desk`,
    domain_policy: `
      id int pk sequence
      rule varchar(255) ~^D2P[+]SIP:`,
    secfilter: `
      id int pk sequence
      data varchar(64) list:sipvicious`,
  },
  mailings: {
    email_campaigns: `
      id int pk sequence
      name text *
      body text ~team$
      body_html text textFrom
      alt_body text textFrom
      headers json json
      archive_slug text slugOf`,
    mailing_lists: `
      id int pk sequence
      name text *`,
    campaign_templates: `
      id int pk sequence
      name text list:Monthly newsletter`,
    media: `
      id int pk sequence
      filename text fileName
      content_type text mimeTypeOfFile
      file_extension text *
      provider text list:s3`,
  },
  fileStore: {
    filestore: `
      id int pk sequence
      context varchar(32) list:attachments
      data text ~==$`,
    dispatcher: `
      id int pk sequence
      sip_uri varchar(90) *
      description varchar(64) *`,
  },
  caches: {
    acme_cache: `
      key varchar(400) pattern
      data text *`,
    object_cache: `
      keyname varchar(255) ~^[a-z]+:
      value text json`,
    firewall_probes: `
      id int pk sequence
      probe_data varchar(64) ~^[a-z0-9]+$`,
    sip_watchers: `
      id int pk sequence
      desired_expires int epochSeconds
      expires int epochSeconds
      status int choice`,
  },
  links: {
    bookings: `
      id int pk sequence
      meeting_url text ~^https://meet[.]
      checkout_url text ~^https://pay[.]
      map_link text ~^https://maps[.].*q=
      invite_link text pattern
      short_url varchar(60) pattern`,
    parcels: `
      id int pk sequence
      tracking_url text ~^https://track[.]`,
  },
};
