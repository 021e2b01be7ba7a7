import { figure, pattern, small } from "../short-meanings.ts";
import { ownTables } from "./field.ts";
import { of, one } from "./one.ts";

const CLAIMS = "role|permission|email|department|name|sub|tenant|picture|locale|given_name";
const JWT = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9\\.eyJzdWIiOi[A-Za-z0-9]{40}\\.[A-Za-z0-9_-]{43}";
const CALLBACKS =
  "https://(app|portal|admin|shop|dashboard|intranet)\\.(example\\.(com|org)|northline\\.example|oakfield\\.example)/(signin-oidc|callback|login/oauth2/code/main|oauth/callback|auth/callback)";

/** Who lets whom in for what: clients, grants, tokens, claims and keys of OAuth, OpenID Connect and their kin. */
export const AUTHORIZATION_SERVERS = ownTables(
  "oauth oauth2 oidc registered_client persisted_grant device_code api_scope api_resource identity_resource asp_net aspnet user_claim role_claim claim_type client_secret client_grant client_scope client_redirect_uri cors_origin client_cors open_iddict openiddict idtoken id_token access_grant access_token refresh_token auth_code authorization_consent acl_entry acl_sid acl_class acl_object passkey webauthn user_login mfa_factor mfa_challenge amr_claim one_time_token saml_relay sso_domain flow_state social_account socialaccount social_app social_token sso_provider saml_provider verification_token .code_challenge .redirect_uri .redirect_uris .grant_type .claim_type .code_verifier .require_pkce .pair_wise_subject_salt",
  [
    one("code challenge method", "S256|S256|S256|plain"),
    one(
      "authorization grant type, grant type, granted by",
      "authorization_code|client_credentials|refresh_token|password|urn:ietf:params:oauth:grant-type:device_code|implicit",
      { confidence: 0.95 },
    ),
    one(
      "authorization grant types, grant types",
      "authorization_code,refresh_token|client_credentials|refresh_token,authorization_code,client_credentials|authorization_code|urn:ietf:params:oauth:grant-type:device_code,refresh_token",
      { confidence: 0.95 },
    ),
    one(
      "client authentication method, client authentication methods, token endpoint auth method",
      "client_secret_basic|client_secret_post|none|private_key_jwt|client_secret_basic,client_secret_post",
    ),
    pattern(
      "redirect uri, redirect uris, callback url, post logout redirect uri, post logout redirect uris, front channel logout uri, back channel logout uri",
      CALLBACKS,
      { confidence: 0.95 },
    ),
    pattern(
      "origin, cors origin, allowed origin",
      "https://(app|portal|admin|shop|dashboard|intranet)\\.(example\\.(com|org|net)|northline\\.example|oakfield\\.example)(:8443|)",
      { confidence: 0.95 },
    ),
    pattern("authorization code value, authorization code, auth code, code", "[A-Za-z0-9_-]{30}", { confidence: 0.8 }),
    pattern("access token value, id token, oidc id token value, id token value, jwt", JWT, { confidence: 0.95 }),
    pattern("refresh token value", "[A-Za-z0-9_-]{64}"),
    one("access token type, token type, o auth token type", "Bearer|bearer"),
    pattern("device code", "[A-Za-z0-9_-]{40}"),
    pattern("user code", "[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}"),
    one("user code type", "Numeric"),
    one("protocol type", "oidc"),
    one("client type", "confidential|public"),
    one("consent type", "explicit|implicit|external|systematic"),
    one("application type", "web|native"),
    one("claim type, claim name", CLAIMS),
    one("claim value", "admin|billing.read|orders.write|Sales|Northline|en-GB|reports.read|customer|support"),
    one("login provider, auth provider", "Google|Microsoft|GitHub|Facebook|Apple|OpenIdConnect"),
    one("provider display name", "Google|Microsoft|GitHub|Facebook|Apple|Company login"),
    pattern(
      "provider key, provider user, provider account, external user",
      "1[0-9]{20}|[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}|[1-9][0-9]{6,7}",
    ),
    pattern("client claim prefix, client claims prefix", "client_"),
    one(
      "authority, authorities, granted authority",
      "ROLE_USER|ROLE_ADMIN|ROLE_MANAGER|ROLE_EDITOR|ROLE_SUPPORT|ROLE_AUDITOR|SCOPE_profile",
    ),
    pattern(
      "principal name, principal",
      "[a-z](hoffman|keller|morgan|santos|bennett|novak|rivera|larsen|fischer|dubois|price|walsh|owens|tanaka|lopez|reed)[0-9]{0,2}",
    ),
    one(
      "scope, scopes, authorized scope, authorized scopes, access token scope, access token scopes, allowed scope",
      "openid profile|openid profile email|openid|api.read|api.read api.write|openid email offline_access|users.read",
      { confidence: 0.9 },
    ),
    one("client, client key", "web-app|mobile-app|admin-console|reporting|api-gateway|intranet|partner-portal"),
    ...of(
      "scope, api scope, client scope",
      one(
        "name, title, scope",
        "openid|profile|email|offline_access|api.read|api.write|users.read|users.write|groups.read|events.read|address|phone",
      ),
      one(
        "display name",
        "Your user identifier|User profile|Your email address|Read orders|Change orders|Read reports|Manage billing",
      ),
    ),
    ...of(
      "api resource",
      one("name", "orders-api|billing-api|reports-api|users-api|search-api|catalog-api|files-api|mail-api"),
      one("display name", "Orders API|Billing API|Reports API|Users API|Search API|Catalog API"),
    ),
    ...of(
      "identity resource",
      one("name", "openid|profile|email|address|phone|roles|tenant"),
      one("display name", "Your user identifier|User profile|Your email address|Your postal address|Your roles"),
    ),
    ...of(
      "persisted grant, grant",
      one("type, grant kind", "refresh_token|authorization_code|reference_token|user_consent|device_code"),
      pattern("key", "[0-9A-F]{64}-1"),
    ),
    ...of(
      "client secret, api secret, secret",
      one("type", "SharedSecret|X509Thumbprint|JsonWebKey"),
      pattern("value", "[A-Za-z0-9+/]{43}="),
    ),
    ...of(
      "device code, authorization, persisted grant, oauth authorization, authorization code",
      pattern("state", "[A-Za-z0-9]{14}"),
    ),
    ...of("oauth authorization, authorization", pattern("state", "[A-Za-z0-9_-]{22}=", { confidence: 0.96 })),
    ...of(
      "open iddict application, application, oauth application",
      one("requirement, requirements", '["ft:pkce"]|[]'),
    ),
    ...of(
      "open iddict token, token",
      one("status", "valid|redeemed|revoked|inactive"),
      one("type", "access_token|refresh_token|authorization_code|id_token"),
      pattern("subject", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}"),
    ),
    ...of(
      "net role, asp net role, aspnet role, ab role, security role",
      pattern(
        "name, title",
        "(Senior|Deputy|External|Lead|Junior|)(Sales|Support|Billing|Content|Warehouse|Finance|HR|IT|Marketing|Report|Customer|Order|Project|Branch|Region|System)(Admin|Manager|Viewer|Editor|Auditor|Operator|Agent|Approver)",
      ),
    ),
    ...of(
      "net user token, user token, asp net user token",
      one("name, key", "AuthenticatorKey|RecoveryCodes|access_token|refresh_token|expires_at|id_token"),
    ),
    ...of("key, signing key, data protection key", one("use", "signing"), one("algorithm", "RS256|ES256|PS256|RS512")),
    ...of(
      "data protection key",
      pattern("friendly name, name", "key-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}"),
      pattern(
        "xml",
        '<key id="[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}" version="1"><creationDate>2026-0[1-9]-1[0-9]T08:14:0[0-9]Z</creationDate></key>',
      ),
    ),
    figure("refresh token usage, refresh token expiration, access token type", [0, 1, 1]),
    figure("access token lifetime", [3600, 3600, 1800, 900]),
    figure(
      "authorization code lifetime, identity token lifetime, device code lifetime, id token lifetime",
      [300, 300, 600],
    ),
    figure("absolute refresh token lifetime", [2592000, 2592000, 7776000]),
    figure("sliding refresh token lifetime", [1296000, 1296000, 604800]),
    one("authentication method, amr method", "password|otp|totp|magiclink|oauth|sso/saml|recovery"),
    ...of(
      "mfa factor, factor, passkey",
      one("friendly name, name", "Phone|Security key|Laptop|Authenticator app|Work phone|Backup key|Tablet"),
    ),
    ...of(
      "one time token",
      one(
        "token type, type",
        "confirmation_token|recovery_token|email_change_token_new|email_change_token_current|reauthentication_token",
      ),
    ),
    ...of(
      "flow state",
      one("provider type, provider", "google|github|azure|apple|email|discord"),
      pattern("auth code", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}"),
    ),
    // Lists of who may do what with which object.
    ...of(
      "acl class",
      pattern(
        "class, class name",
        "com\\.example\\.(shop|crm|billing|docs|projects)\\.(domain|model)\\.(Order|Customer|Invoice|Document|Project|Report|Folder|Contract|Ticket|Product)",
      ),
    ),
    ...of(
      "acl sid, security identity",
      pattern(
        "sid",
        "ROLE_(ADMIN|USER|MANAGER|EDITOR|SUPPORT|AUDITOR)|[a-z](hoffman|keller|morgan|santos|bennett|novak|rivera|larsen|fischer|dubois|price|walsh|owens)[0-9]{0,2}",
      ),
    ),
    ...of("acl entry", figure("mask", [1, 1, 2, 3, 4, 8, 16])),
    ...of("acl object identity", pattern("object id identity, object identity", "[1-9][0-9]{2,5}")),
    ...of("persistent login", pattern("series, token", "[A-Za-z0-9+/]{22}==")),
    ...of(
      "spring session attribute, session attribute",
      one(
        "attribute name, name",
        "SPRING_SECURITY_CONTEXT|SPRING_SECURITY_SAVED_REQUEST|org.springframework.web.csrf|cart|locale|lastVisited|userPreferences|flashMap|wizardState|returnUrl",
      ),
    ),
    ...of(
      "social app, socialapp, social account, socialaccount",
      pattern("key", "[A-Z0-9]{10}"),
      pattern("uid", "1[0-9]{20}|[1-9][0-9]{6,7}"),
    ),
    small("sign count, signature counter", 0, 400),
  ],
);
