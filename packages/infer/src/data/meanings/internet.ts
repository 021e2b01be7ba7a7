import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { list, pattern } from "../short-meanings.ts";
import { plainly } from "../lexicon/one.ts";

const NETMASK = {
  generator: "choice",
  options: { values: ["255.255.255.0", "255.255.0.0", "255.255.255.128", "255.0.0.0"] },
} as const;

export const INTERNET: readonly Meaning[] = [
  meaning(
    "url, link, href, redirect, web address, web url, external url, callback url, redirect url, redirect uri, return url, canonical url, target url, source url, destination url, original url, long url, base url, webhook url, site url, website, website url, homepage, blog url, permalink, feed url, rss url, download url, endpoint url, web page, web site, landing page, landing page url, page url, short url, video url, document url, social link, linkedin url, facebook url, twitter url, github url, public url, service url, support url, preview url, web link, source link, file url, icon uri, iss, issuer url, api url, jwks url, logout url, login url, meeting url, join url, deep link, documentation url, service endpoint, current url, hook url, listing url, entry url, link url, comment url, terms url",
    { text: "url" },
  ),
  meaning(
    "domain, domain name, host domain, site domain, custom domain, root domain, fqdn, dns name, subdomain name, sip domain, realm, local domain, from domain, to domain, allowed domain",
    { text: "domain" },
  ),
  meaning("ip alias, host alias, dns alias, server alias, node alias, address alias", { text: "hostname" }),
  meaning("subdomain, sub domain, tenant slug, workspace url", { text: "slug" }),
  meaning(
    "host name, host, server host, db host, smtp host, machine name, computer name, node name, remote host, server address, source host, dest host, hypervisor hostname, instance host, dns host, nodename",
    { text: "hostname" },
  ),
  meaning(
    "ip, ip address, ipv4, ipv4 address, client ip, remote ip, remote address, last ip, server ip, source ip, destination ip, user ip, visitor ip, login ip, host ip, registration ip, sign in ip, current sign in ip, last sign in ip, local ip, private ip, public ip, public ip address, private ip address, gateway ip, external ip, internal ip, ip from, ip to, gateway, source address ip, dns server, last login ip, signup ip, request ip, actor ip, dhcp server, host ip address, created ip, updated ip, network address, remote addr",
    { text: "ipv4", network: "ipv4", integer: { generator: "integer", options: { min: 3221225984, max: 3221226239 } } },
  ),
  meaning("ipv6, ipv6 address, ip address v6, private ipv6, public ipv6", { text: "ipv6", network: "ipv6" }),
  meaning("cidr, subnet, network cidr, ip range, netblock, address range, cidr block, allowed ip, subnet cidr", {
    text: { generator: "pattern", options: { regex: "10\\.([1-9][0-9]?|0)\\.([1-9][0-9]?|0)\\.0/24" } },
    network: "cidr",
  }),
  meaning("netmask, subnet mask", { text: NETMASK, network: NETMASK }),
  meaning("user agent, browser user agent, user agent string, client agent, http user agent", { text: "userAgent" }),
  meaning("browser, browser name, web browser", { text: "browser" }),
  meaning(
    "browser version, client version, app version, application version, os version, firmware version, software version, version number, release version, package version, api version, schema version text, plugin version, operating system version, server version, agent version, build version, sdk version, firmware, driver version, protocol version, firmware revision, software release, minimum version, maximum version, engine version, cluster version, theme version",
    {
      text: "versionNumber",
      integer: { generator: "integer", options: { min: 1, max: 12, distribution: "zipf" } },
      decimal: { generator: "decimal", options: { min: 1, max: 9, scale: 1 } },
    },
  ),
  meaning("operating system, platform os, os name, os type, operating system name", { text: "operatingSystem" }),
  meaning("http method, request method, verb, http verb, request verb", { text: "httpMethod" }),
  meaning("method", { text: "httpMethod" }, { about: ["log", "internet"], whole: true }),
  meaning(
    "http status, http status code, status code, response code, response status, http code, response status code, last status code, http response code, expected status, expected status code, expected code",
    { text: "httpStatus", integer: "httpStatus" },
  ),
  meaning(
    "port, port number, server port, listen port, tcp port, udp port, smtp port, source port, destination port, remote port, local port, db port, ssh port, console port, http port, https port",
    { integer: "port", text: "port", decimal: "port" },
  ),
  meaning(
    "mime type, content type, media type, mimetype, file mime type, mime, format mime, major mime, content mime type",
    { text: "mimeType" },
  ),
  meaning(
    "alias",
    { text: "fullName" },
    {
      of: ["performer alias", "artist alias", "person alias", "author alias", "actor alias"],
      confidence: 0.95,
    },
  ),
  meaning("alias", { text: "tag" }, { of: ["tag alias", "keyword alias"], confidence: 0.95 }),
  meaning(
    "alias",
    { text: "companyName" },
    {
      of: ["company alias", "studio alias", "brand alias", "label alias", "vendor alias"],
      confidence: 0.95,
    },
  ),
  meaning(
    "slug, permalink slug, url slug, url key, handle slug, url name, page slug, seo slug, seo url, post slug, url alias, friendly url, short name slug, name slug, page name slug, alias, seo name, route slug",
    { text: "slug" },
  ),
  meaning("md5, md5 hash, md5 checksum, etag, md5sum, ha1, ha 1, ha1b, ha 1 b", { text: "md5" }),
  meaning("sha1, sha1 hash, sha, sha base36", { text: "sha1", bytes: { generator: "bytes", options: { length: 20 } } }),
  meaning(
    "sha256, sha256 hash, sha512, fingerprint, checksum, hash, content hash, file hash, digest, hash value, signature, checksum sha256, phash, image hash, body hash, blurhash, key hash, token hash, identifier hash, file checksum, row hash, data hash, crc, public key fingerprint, merkle root, root hash, state root, merkle hash, block hash, tx hash, transaction hash, url hash, entry hash, thumbprint",
    {
      text: "sha256",
      bytes: { generator: "bytes", options: { length: 32 } },
      integer: { generator: "integer", options: { min: 1000000, max: 2000000000 } },
    },
  ),
  meaning(
    "token, access token, refresh token, auth token, authentication token, remember token, reset token, password reset token, verification token, confirmation token, invitation token, api token, device token, push token, session token, activation code, verification code hash, csrf, bearer token, reset password token, unlock token, email token, invite token, activation key, reset key, user token, feed token, oauth token, security token, public token, unsubscribe token, nonce, verification key, email verification token, fcm token, secret token, watch token, activation token, verify token, reset code, cookie, share token, magic link token, id token, continuation token, token value, upload token, cancel token, registration token, recovery token, state token, feeds token",
    { text: "token", bytes: { generator: "bytes", options: { length: 32 } } },
  ),
  meaning(
    "otp, otp code, verification code, one time password, confirmation pin, two factor code, sms code, auth code, mfa code, passcode, access code, security code, 2fa code",
    {
      text: { generator: "digits", options: { length: 6 } },
      integer: { generator: "integer", options: { min: 100000, max: 999999 } },
    },
  ),
  meaning("jwt, json web token", { text: "jwt" }),
  meaning(
    "api key, secret, client secret, secret key, public key, private key, api secret, app key, consumer key, consumer secret, access key, shared secret, webhook secret, encryption key, app secret, license key, secret access key, signing secret, signing key, node key, machine key, credential, auth key, api key value, integration key, webhook signing secret, recovery code, backup code, publishable key, key value secret, private key text, ssh public key, disco key, oauth secret, google api key, encrypted secret, encrypted key, secret value",
    { text: "apiKey", bytes: { generator: "bytes", options: { length: 32 } } },
  ),
  meaning("totp secret, totp key, otp secret, two factor secret, two factor key, twofa key, twofa secret, mfa secret", {
    text: { generator: "pattern", options: { regex: "[A-Z2-7]{32}" } },
    bytes: { generator: "bytes", options: { length: 20 } },
  }),
  meaning("session id, session key, session, php session id, sid, session identifier, session uuid, session string", {
    text: "sessionId",
  }),
  meaning("csrf token, xsrf token, authenticity token", { text: "csrfToken" }),
  meaning("referrer, referer, http referer, referrer url, referring url, referer url, http referrer", {
    text: "httpReferer",
  }),
  meaning(
    "url path, request path, uri path, endpoint, route path, request url, page path, pathname url, endpoint path, api endpoint, uri, request uri, path info, entry path, exit path, url prefix, page, api path, script name, landing path, exit page, entry page",
    { text: "urlPath" },
  ),
  meaning("path, route", { text: "urlPath" }, { about: ["log", "internet", "content"], confidence: 0.92 }),
  meaning("query string, url query, url parameter, url query string", { text: "queryString" }),
  meaning("emoji, reaction emoji", { text: "emoji" }),
  meaning("icon, icon name, icon class, glyph", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["home", 10],
          ["user", 9],
          ["settings", 8],
          ["star", 8],
          ["mail", 7],
          ["calendar", 7],
          ["folder", 6],
          ["bell", 6],
          ["heart", 5],
          ["search", 5],
          ["tag", 4],
          ["map-pin", 4],
        ],
      },
    },
  }),
  meaning("hashtag", { text: "hashtag" }),
  meaning(
    "hex color, color hex, color code, background color, text color, foreground color, color rgb, theme color, primary color, secondary color, accent color, border color, label color, tag color, highlight color, font color, rgb, color value, brand color, avatar color, bg color, web color, hex code, rgb color, calendar color, event color, color light, color dark",
    { text: "colorHex", integer: { generator: "integer", options: { min: 0, max: 16777215 } } },
  ),
  meaning(
    "color",
    { text: "colorHex" },
    { about: ["lookup", "software", "event", "work", "setting", "education"], confidence: 0.9 },
  ),
  meaning("version, revision", {
    text: "versionNumber",
    integer: { generator: "integer", options: { min: 1, max: 12, distribution: "zipf" } },
    decimal: { generator: "decimal", options: { min: 1, max: 9, scale: 1 } },
  }),
  meaning(
    "revision, revision number, version number, lock version, row version, schema version, record version, document version, edition number, major version, minor version, revision count, edit count, db version, version no, xmin version, generation, major, minor, patch, object version, version key",
    { integer: { generator: "integer", options: { min: 1, max: 12, distribution: "zipf" } } },
  ),
  meaning(
    "git sha, commit sha, commit hash, commit, commit id, git hash, git commit, revision sha, head sha, base sha, sha hash, build hash, last commit",
    { text: "gitSha" },
  ),
  meaning(
    "git branch, git ref, default branch, source branch, target branch, head branch",
    { text: "gitBranch" },
    { confidence: 0.8 },
  ),
  meaning(
    "branch, branch name, branch location",
    { text: "companyName" },
    { about: ["account", "payment", "person", "company", "place"] },
  ),
  meaning("url scheme, uri scheme", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["https", 80],
          ["http", 20],
        ],
      },
    },
  }),
  meaning("protocol, network protocol, transport protocol, ip protocol", {
    text: "protocol",
    integer: {
      generator: "weighted",
      options: {
        values: [
          [6, 70],
          [17, 28],
          [1, 2],
        ],
      },
    },
  }),
  meaning(
    "permission, privilege, permission name, ability, permission code, permission key, capability, action permission",
    { text: "permission" },
  ),
  meaning("scope, oauth scope, grant scope, access scope, token scope, allowed scope", { text: "scope" }),
  meaning(
    "provider, oauth provider, auth provider, identity provider, social provider, login provider, sso provider, registration provider",
    { text: "oauthProvider" },
    { about: ["person", "internet", "account", "log", "software"] },
  ),
  meaning(
    "oauth provider, auth provider, identity provider, social provider, login provider, sso provider, provider type",
    { text: "oauthProvider" },
  ),
  meaning(
    "twitter, twitter handle, twitter username, instagram, instagram handle, github username, skype, skype id, linkedin, github, facebook, telegram, social handle, twitter account, tiktok, youtube, discord, slack id, slack username, social media handle, matrix id, twitch, facebook id",
    { text: "username" },
  ),
  meaning(
    "utm source, traffic source, acquisition source, acquisition channel, lead source, referral source, marketing channel, source medium, signup source, campaign source, source channel, hear about us",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["google", 38],
            ["direct", 24],
            ["newsletter", 12],
            ["facebook", 10],
            ["referral", 8],
            ["linkedin", 5],
            ["partner", 3],
          ],
        },
      },
    },
  ),
  meaning("utm medium, traffic medium, campaign medium", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["organic", 40],
          ["cpc", 25],
          ["email", 20],
          ["social", 10],
          ["referral", 5],
          ["none", 5],
        ],
      },
    },
  }),
  meaning(
    "mail host, mail server, imap host, imap server, smtp server, pop server",
    {
      text: {
        generator: "pattern",
        options: {
          regex: "(mail|mx)[1-9]?\\.(northline|greenpost|harbourmail|brightbox|oakfield|riverside)\\.example",
        },
      },
    },
    { confidence: 0.9 },
  ),
  meaning("referrer domain, referer domain, referrer host", { text: "domain" }, { confidence: 0.92 }),
  list("messenger", "email|sms|push", { of: ["campaign", "newsletter", "mailing"], confidence: 0.93 }),
  list("utm content, ad content", "hero-banner|text-link|sidebar|footer-link|button-a|button-b|video-short|carousel", {
    confidence: 0.93,
  }),
  meaning("utm campaign, campaign name, campaign", {
    text: {
      generator: "choice",
      options: {
        values: [
          "spring-launch",
          "summer-sale",
          "welcome-series",
          "black-friday",
          "product-update",
          "win-back",
          "holiday-offers",
          "brand-awareness",
          "webinar-invite",
          "new-year",
        ],
      },
    },
  }),
  meaning(
    "sip uri, sip address, from uri, to uri, request uri sip, contact uri, aor, presentity uri, watcher uri, r uri, ruri, dst uri, to user uri, pres uri",
    {
      text: { generator: "pattern", options: { regex: "sip:[1-9][0-9]{3}@(pbx|sip|voip)\\.example\\.(com|net|org)" } },
    },
  ),
  meaning(
    "call id, callid, message id, message uid, correlation id, trace id, request id, span id, request uuid, conversation key, idempotency key, external id, external key, remote id, third party id, provider id, event key, dedupe key, x request id, visitor id, anonymous id, client uuid, global id, foreign key text, unique id, unique identifier, unique key, anon id, device uid, reservation id text, trace, opaque id, correlation key",
    { text: { generator: "uuid" } },
    { confidence: 0.8 },
  ),
  meaning("common name", { text: "domain" }, { about: ["internet"] }),
  meaning("prefix, code prefix, key prefix, number prefix, id prefix", {
    text: { generator: "pattern", options: { regex: "[A-Z]{2,3}" } },
  }),
  meaning("reference, external reference code", {
    text: { generator: "pattern", options: { regex: "REF-[0-9]{6}" } },
    integer: { generator: "integer", options: { min: 10000, max: 99999 } },
  }),
  meaning(
    "payload, payload content, request content, response content, metadata, meta, extra, properties, parameters, options, settings, config, preferences, custom data, raw data, request body, response body, event data, additional data, attributes, custom fields, request payload, raw response, response data, extra data, form data, json data, context data, meta data, additional properties, data json, user data, session data, gateway response, params, arguments, args, vars, session vars, attribs, custom attributes, extra attributes, extra params, job args, event params, event properties, state data, page state, navigation, topology, unknown fields, extra fields, other fields, additional fields, request params, filter definition, filters, layout data, block data, host info, device info, browser info, client info",
    { json: "json", text: "json" },
  ),
  meaning(
    "data, context",
    { json: "json", text: "json" },
    { about: ["log", "setting", "software", "message", "internet"], confidence: 0.8 },
  ),
  meaning("referrer query, url query, query params, request query", { text: "queryString" }, { confidence: 0.92 }),
  meaning("external host, allowed host, trusted host", { text: "hostname" }, { confidence: 0.92 }),
  pattern(
    "font host, external font host, cdn host, static host, asset host, image host, script host, style host",
    "(fonts|static|cdn|assets)[1-9]?\\.example\\.(com|net|org)( (fonts|cdn)\\.example\\.(com|net|org))?",
    { confidence: 0.93 },
  ),
  list(
    "http content type, request content type, response content type, payload content type, webhook content type",
    "application/json|application/json|application/json|application/x-www-form-urlencoded|application/xml|text/plain",
    { confidence: 0.95 },
  ),
  meaning(
    "notification to, email notification to, notify to, response to email, email response to, copy to, forward to, alert to, report to email",
    { text: "email" },
    { confidence: 0.95, whole: true },
  ),
  meaning("return path, mail return path", { text: "email" }, { confidence: 0.95 }),
  meaning("search document, search text, search content, searchable text", { text: "keywords" }, { confidence: 0.93 }),
  // What a browser sends back, and what bots are known by.
  pattern(
    "cookie string, cookie header, request cookie, login cookie, http cookie",
    "(session|sid|auth)=[a-f0-9]{24}(; (lang=(en|de|fr)|consent=(all|none)|theme=dark))?",
  ),
  pattern("telegram bot token, bot token, telegram token, telegram api token", "[1-9][0-9]{8}:test_[A-Za-z0-9]{30}", {
    confidence: 0.93,
  }),
  pattern("share code, sharing code, share hash, share slug, sharing key, share key", "[A-Za-z0-9]{16}", {
    confidence: 0.9,
  }),
  pattern(
    "apprise url, apprise service url, notification service url, notify url",
    "(discord|slack|matrix|ntfys|gotifys|json|rocket)://notify[1-9]?\\.example\\.(com|net|org)/[a-z0-9]{10}",
    { confidence: 0.95 },
  ),
  meaning(
    "fbclid, gclid, msclkid, ttclid, twclid, li fat id, click token, click identifier",
    { text: "token" },
    { confidence: 0.9 },
  ),
  meaning("lcp, fcp, ttfb, largest contentful paint, first contentful paint, time to first byte", {
    number: { generator: "integer", options: { min: 80, max: 4200, distribution: "lognormal" } },
  }),
  meaning("inp, fid, first input delay, interaction to next paint", {
    number: { generator: "integer", options: { min: 8, max: 400, distribution: "lognormal" } },
  }),
  meaning("cls, cumulative layout shift", {
    decimal: { generator: "decimal", options: { min: 0, max: 0.4, scale: 3, distribution: "exponential" } },
  }),
  meaning("css, stylesheet, custom css, style sheet", {
    text: {
      generator: "choice",
      options: {
        values: ["body { margin: 0; }", ".card { padding: 1rem; }", "a { color: #0057b8; }", "h1 { font-size: 2rem; }"],
      },
    },
  }),
  meaning("javascript, custom javascript, custom js, js", {
    text: {
      generator: "choice",
      options: { values: ["console.log('loaded');", "document.title = 'Home';", "window.scrollTo(0, 0);"] },
    },
  }),
  meaning("sorting order, sort direction, order direction, sort, order by, sort by", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["asc", 60],
          ["desc", 40],
        ],
      },
    },
  }),
  meaning(
    "provider",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["internal", 40],
            ["google", 25],
            ["aws", 20],
            ["azure", 15],
          ],
        },
      },
    },
    { confidence: 0.5 },
  ),
  ...plainly(
    "feed, crawler, scraper, crawl, source, monitor, http check, bookmark, site",
    pattern("cookie, cookies", "(session|sid|auth)=[a-f0-9]{24}(; (lang=(en|de|fr)|consent=(all|none)|theme=dark))?"),
  ),
];
