import { figure, pattern, small } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { pair } from "./pair.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

/** As sure as what a list of words says. */
const SURE = { confidence: 0.95 };

/** What a catalog of a cloud's services calls them by. */
const CATALOG_TYPES =
  "identity|compute|image|network|volumev3|object-store|placement|orchestration|dns|load-balancer|key-manager|metric";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
required action provider, required action > alias = UPDATE_PROFILE|CONFIGURE_TOTP|VERIFY_EMAIL|UPDATE_PASSWORD|TERMS_AND_CONDITIONS|delete_account|webauthn-register
identity provider > provider id = google|oidc|saml|github|microsoft|gitlab
identity provider > provider display name, display name = Google|Company login|University login|GitHub|Microsoft|GitLab|Partner portal
realm > browser flow = browser
realm > registration flow = registration
realm > master admin client = @uuid
user entity > federation link = @uuid
user entity > service account client link = @uuid
assignment > type = UserProject|GroupProject|UserDomain|GroupDomain
config register > type = sql
idp remote ids, idp remote id > remote id = ~https://idp[1-9]?\.(example\.(com|org)|[a-z]{5,8}\.example)/(saml2/metadata|realms/staff|adfs/services/trust)
project option, role option > option id = IMMU
user option > option id = 1000|1001|1002|MFAR|MFAE
request token > verifier = ~[A-Za-z0-9]{8}
service provider > authentication url, auth url = ~https://keystone[1-9]?\.example\.(com|org|net)/v3/OS-FEDERATION/identity_providers/[a-z]{4,8}/protocols/saml2/auth
service provider > relay state prefix = ss:mem:
user > extra = {"email":"anna@example.com"}|{"email":"ops@example.org","description":"Service user"}|{}
`;

/** Who may log in, how, and to what: Keycloak, Auth0 and their like. */
export const IDENTITY = field(
  "realm identity_provider authentication_flow authentication_execution client_scope user_federation required_action oauth_client saml authenticator_config offline_session user_consent broker_link credential? protocol_mapper login_failure mfa_device passkey? scim",
  [
    ...fromLines(LINES, 0.9675),
    one("protocol, client protocol", "openid-connect|saml"),
    ...of(
      "service provider, identity provider, federation partner",
      one(
        "description",
        "Second site, for users of both regions|Partner university, signs in by SAML|Private cloud of the head office|Federation of public libraries|Test provider, may be removed|Sign-in for contractors|Identity service of the parent company|Replaces the old directory|Shared sign-in of the group|Research network of the universities|Used by the mobile app|Guests of the conference centre|Will be switched off in spring",
        SURE,
      ),
      pattern(
        "authentication url, auth url, sso url",
        "https://(idp|sso|login|auth)[1-4]?\\.(example\\.(com|org|net)|northline\\.example|oakfield\\.example)/(v3/auth|saml2/sso|oauth2/authorize|OS-FEDERATION/websso)",
        SURE,
      ),
      pattern(
        "sp url, service provider url, acs url, assertion consumer url",
        "https://(sp|cloud|portal|apps)[1-4]?\\.(example\\.(com|org|net)|northline\\.example|oakfield\\.example)/(Shibboleth\\.sso/SAML2/ECP|saml/acs|sso/post)",
        SURE,
      ),
      one("relay state prefix, relay prefix", "ss:mem:|cookie:|relay:", SURE),
    ),
    ...of(
      "project tag, tenant tag, realm tag",
      one(
        "name, tag",
        "production|staging|development|web|database|cache|batch|monitoring|internal|public|gpu|backup|critical|temporary|team-data|team-web|billing|sandbox|legacy|customer-facing",
        { confidence: 0.96 },
      ),
    ),
    one("remote id attribute, issuer attribute", "HTTP_OIDC_ISS|Shib-Identity-Provider|MELLON_IDP|OIDC-iss", SURE),
    ...of(
      "policy",
      one("type, policy type, media type", "application/json", { confidence: 0.86 }),
      one(
        "blob, policy blob",
        '{"default":"rule:admin_required"}|{"admin_required":"role:admin"}|{"identity:list_users":"role:reader"}|{"compute:get_all":""}|{"image:delete":"rule:owner"}|{"network:create":"role:member"}',
        { confidence: 0.96 },
      ),
    ),
    ...of("service, catalog service", one("type, service type", CATALOG_TYPES, { confidence: 0.96 })),
    ...of(
      "endpoint, catalog endpoint",
      pattern(
        "url, endpoint url",
        "https://(api|cloud|east|west|north|lab)\\.(northline|oakfield|riverside)\\.example:(5000/v3|8774/v2\\.1|9292|9696|8776/v3|8778|8004/v1|9001|9876|9311)",
        SURE,
      ),
    ),
    ...of(
      "endpoint group",
      pattern(
        "name",
        "(compute|image|network|volume|identity|object-store|dns|metrics)-(public|internal|admin)(-(east|west|edge|lab|staging|backup))?",
        { confidence: 0.96 },
      ),
    ),
    ...of("id mapping, identity mapping", one("entity type", "user|user|user|group", { confidence: 0.96 })),
    ...of(
      "registered limit, limit, resource limit",
      one(
        "resource name",
        "cores|instances|ram|volumes|gigabytes|snapshots|networks|ports|floatingips|images|secrets|zones|stacks|load_balancers",
        { confidence: 0.96 },
      ),
      one(
        "description",
        "Default of the region|Raised for a load test|As agreed with the project|Lowered until new hardware arrives|For all projects of the domain|Reviewed every quarter|Until the move is over|For the machine learning cluster|Extended until the end of the quarter|As in the contract|Test of the new policy",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "region",
      one(
        "description",
        "Main data centre|Second site, for disasters|Edge site|Test region|Closed to new projects|Backups only|For customers in Europe|Moved from the old site|Rented, contract until 2029|Second site in the same town|Cabinet in the basement|Camera and alarm|Hosts the tape robot",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "consumer, oauth consumer",
      one(
        "description",
        "Dashboard of the operations team|Billing export|Command line client|Mobile app|Inventory sync|Monitoring, read only|Partner portal|Test client",
        { confidence: 0.96 },
      ),
    ),
    ...of(
      "config register, config registration",
      one(
        "type, config type",
        "identity|cache|mail|assignment|logging|security|token|policy|catalog|resource|credential|role|trust|federation|oauth|saml|ldap|session|audit|quota|password|limit|endpoint|domain|project|group",
        SURE,
      ),
    ),
    ...of("application credential, credential", one("system, system scope", "all", { confidence: 0.93 })),
    one(
      "client, master admin client, client key, client name",
      "web-app|mobile-app|admin-console|account|reporting|api-gateway|intranet|partner-portal",
    ),
    ...of(
      "client, oauth client, application",
      one(
        "name, title, display name",
        "Web App|Mobile App|Admin Console|Account|Reporting|API Gateway|Intranet|Partner Portal",
      ),
    ),
    ...of("realm", one("name, title, realm", "master|staff|customers|partners|staging|demo")),
    one("realm, realm name, tenant realm", "master|staff|customers|partners|staging|demo"),
    one("ssl required, require ssl", "external|all|none"),
    one(
      "password policy",
      "length(12)|length(10) and digits(1)|length(12) and notUsername|hashIterations(210000)|passwordHistory(5) and length(8)",
    ),
    one(
      "browser flow, direct grant flow, registration flow, reset credentials flow, login flow, flow, first broker login flow",
      "browser|direct grant|registration|reset credentials|first broker login",
    ),
    one(
      "authenticator, authenticator type, execution",
      "auth-username-password-form|auth-cookie|auth-otp-form|webauthn-authenticator|identity-provider-redirector|registration-user-creation",
    ),
    one("client authenticator type", "client-secret|client-jwt|client-x509"),
    one(
      "required action, pending action",
      "VERIFY_EMAIL|UPDATE_PASSWORD|CONFIGURE_TOTP|UPDATE_PROFILE|TERMS_AND_CONDITIONS",
    ),
    ...of(
      "event, login event, admin event",
      one(
        "type, event type, operation type",
        "LOGIN|LOGOUT|LOGIN_ERROR|REFRESH_TOKEN|CODE_TO_TOKEN|REGISTER|UPDATE_PASSWORD|SEND_RESET_PASSWORD",
      ),
      one("error", "invalid_user_credentials|user_not_found|expired_code|invalid_client_credentials|user_disabled"),
    ),
    ...of(
      "component",
      one(
        "name, title",
        "rsa-generated|hmac-generated|aes-generated|ldap|Trusted Hosts|Consent Required|Max Clients Limit|Allowed Client Scopes",
      ),
    ),
    one(
      "provider type",
      "org.example.keys.KeyProvider|org.example.storage.UserStorageProvider|org.example.registration.ClientRegistrationPolicy",
    ),
    one("sub type, subtype", "anonymous|authenticated"),
    one("provider alias, alias", "google|github|company-ad|partner-saml|microsoft|gitlab"),
    one("client scope, scope name", "profile|email|address|phone|roles|offline_access|web-origins"),
    small("requirement", 0, 3),
    ...of(
      "authentication flow, flow",
      one(
        "alias, name",
        "browser|direct grant|registration|reset credentials|clients|first broker login|docker auth|browser with otp",
        SURE,
      ),
    ),
    ...of(
      "authentication execution, execution",
      one("alias, name", "Username and password|One-time code|Review profile|Cookie|Verify e-mail|Security key", SURE),
    ),
    ...of(
      "required action provider, required action",
      one(
        "alias, provider, provider id",
        "VERIFY_EMAIL|UPDATE_PASSWORD|CONFIGURE_TOTP|UPDATE_PROFILE|TERMS_AND_CONDITIONS|webauthn-register|delete_account",
        SURE,
      ),
      one(
        "name",
        "Verify Email|Update Password|Configure OTP|Update Profile|Terms and Conditions|Webauthn Register|Delete Account",
        SURE,
      ),
    ),
    ...of(
      "client scope",
      one(
        "name",
        "profile|email|address|phone|roles|offline_access|web-origins|microprofile-jwt|acr|basic|groups",
        SURE,
      ),
    ),
    ...of(
      "protocol mapper",
      one(
        "name",
        "username|email|full name|groups|given name|family name|locale|audience resolve|realm roles|client roles|phone number",
        SURE,
      ),
      one(
        "protocol mapper name, mapper type",
        "oidc-usermodel-attribute-mapper|oidc-full-name-mapper|oidc-group-membership-mapper|oidc-audience-mapper|saml-user-property-mapper|oidc-usermodel-realm-role-mapper",
        SURE,
      ),
    ),
    one("event listener", "jboss-logging|email|metrics-listener", SURE),
    ...of(
      "realm events listener, realm events listeners, event listener",
      one("value", "jboss-logging|email|metrics-listener", SURE),
    ),
    ...of(
      "realm supported locale, realm supported locales, supported locale",
      one("value, locale", "en|de|fr|es|it|nl|pt-BR|ja|pl|sv", SURE),
    ),
    ...of(
      "redirect uri, redirect uris",
      pattern(
        "value, uri",
        "https://(app|portal|shop|admin|intranet)\\.example\\.(com|net|org)/(\\*|callback|oauth2/callback|login/oauth2/code)",
        SURE,
      ),
    ),
    ...of(
      "web origin, web origins",
      pattern("value, origin", "https://(app|portal|shop|admin|intranet)\\.example\\.(com|net|org)", SURE),
    ),
    pattern(
      "management url, root url, admin url, base url",
      "https://(app|portal|shop|admin|intranet)\\.example\\.(com|net|org)/?",
      { ...SURE, of: ["client", "oauth client"] },
    ),
    one("theme, account theme, admin theme, login theme, email theme", "keycloak.v2|keycloak|base|company", {
      ...SURE,
      of: ["realm"],
    }),
    one("otp policy type", "totp|hotp", SURE),
    one("otp policy alg, otp algorithm", "HmacSHA1|HmacSHA256|HmacSHA512", SURE),
    figure("otp policy digits, otp digits", [6, 6, 8], SURE),
    figure("otp policy counter, otp counter", [0], SURE),
    figure("event expiration, events expiration", [0, 604_800, 2_592_000, 7_776_000], SURE),
    figure("node rereg timeout, node re registration timeout", [-1, 0], SURE),
    meaning("email constraint", { text: "email" }, SURE),
    meaning("federation link, client realm constraint, service account client link", { text: "uuid" }, SURE),
    one("resource type", "USER|CLIENT|REALM_ROLE|GROUP|CLIENT_SCOPE|IDENTITY_PROVIDER|REALM|COMPONENT", {
      ...SURE,
      of: ["admin event", "admin event entity", "event"],
    }),
    one("operation type", "CREATE|UPDATE|DELETE|ACTION", { ...SURE, of: ["admin event", "admin event entity"] }),
    pattern(
      "resource path",
      "(users|clients|groups|roles)/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
      SURE,
    ),
    one(
      "representation",
      '{"username":"anna","enabled":true}|{"clientId":"portal","enabled":true}|{"name":"auditor"}|{"email":"ben@example.com","emailVerified":true}',
      SURE,
    ),
    one(
      "details json, details json long value, event detail",
      '{"auth_method":"openid-connect","redirect_uri":"https://app.example.com/callback"}|{"grant_type":"refresh_token","scope":"openid profile"}|{"username":"anna","remember_me":"true"}',
      SURE,
    ),
    ...of(
      "event entity, login event, admin event entity",
      one(
        "type, event type",
        "LOGIN|LOGOUT|LOGIN_ERROR|REFRESH_TOKEN|CODE_TO_TOKEN|REGISTER|UPDATE_PASSWORD|SEND_RESET_PASSWORD",
        SURE,
      ),
      one(
        "error",
        "invalid_user_credentials|user_not_found|expired_code|invalid_client_credentials|user_disabled",
        SURE,
      ),
    ),
    one("user label, credential label", "Phone|Security key|Work laptop|Authenticator|Backup key", SURE),
    ...of(
      "credential",
      one("type, credential type", "password|otp|webauthn|recovery-authn-codes", SURE),
      pattern(
        "secret data",
        '\\{"value":"[A-Za-z0-9+/]{43}=","salt":"[A-Za-z0-9+/]{22}==","additionalParameters":\\{\\}\\}',
        SURE,
      ),
      one(
        "credential data",
        '{"hashIterations":5,"algorithm":"argon2"}|{"hashIterations":210000,"algorithm":"pbkdf2-sha512"}|{"subType":"totp","digits":6,"period":30,"algorithm":"HmacSHA1"}',
        SURE,
      ),
    ),
    ...of("org, organization", pattern("alias", "(north|blue|green|harbor|stone|silver)(line|gate|works|field)", SURE)),
    ...of(
      "resource server policy, resource policy",
      one(
        "name",
        "Only administrators|Owner only|Office hours|Default Policy|Members of staff|Any signed-in user|Partners",
        SURE,
      ),
      one("type, policy type", "role|user|time|js|client|group|aggregate|resource|scope", SURE),
      one(
        "description",
        "Grants access to administrators|Grants access to the owner of the resource|Allows access during office hours|Grants access to any user of the realm",
        SURE,
      ),
    ),
    ...of(
      "resource server resource, resource",
      one(
        "name, display name",
        "Default Resource|Album|Invoice|Report|Customer record|Admin console|Document|Order",
        SURE,
      ),
      pattern("type", "urn:(portal|shop|intranet|app):resources:(default|album|invoice|report|document)", SURE),
    ),
    one("offline flag", "0|1", SURE),
    one("attribute", "department|phone|locale|employeeNumber|costCenter|picture|title", {
      ...SURE,
      of: ["user attribute"],
    }),
  ],
  [],
  [
    // Which requests somebody may make of which service.
    pair(
      "service, service type",
      "path",
      {
        identity: "/v3/projects|/v3/users|/v3/users/*",
        compute: "/v2.1/servers|/v2.1/servers/*/action|/v2.1/flavors|/v2.1/os-keypairs",
        image: "/v2/images|/v2/images/*/file",
        network: "/v2.0/networks|/v2.0/ports|/v2.0/security-groups",
        volumev3: "/v3/*/volumes|/v3/*/snapshots|/v3/*/backups",
        "object-store": "/v1/*/*|/v1/*/*/**",
        placement: "/resource_providers|/allocations/*",
        orchestration: "/v1/*/stacks|/v1/*/stacks/*/resources",
        dns: "/v2/zones|/v2/zones/*/recordsets",
        "load-balancer": "/v2/lbaas/loadbalancers|/v2/lbaas/listeners",
        "key-manager": "/v1/secrets|/v1/containers",
        metric: "/v1/metric/*/measures|/v1/resource",
      },
      { of: ["access rule"], confidence: 0.96 },
    ),
    pair(
      "name",
      "value",
      {
        locale: "en|de|fr",
        phoneNumber: "+1 202-555-0143|+44 1632 960121",
        department: "Sales|Support|Research",
        employeeNumber: "40217|51880",
        costCenter: "4100|5200",
        picture: "https://images.example.com/p/41.jpg",
        title: "Engineer|Manager",
      },
      { confidence: 0.96, of: ["user attribute"] },
    ),
    pair(
      "name",
      "value",
      {
        "pkce.code.challenge.method": "S256",
        "access.token.lifespan": "300|600",
        "post.logout.redirect.uris": "+|https://app.example.com/*",
        "saml.assertion.signature": "true|false",
        "client.secret.creation.time": "1765182000",
        "backchannel.logout.session.required": "true|false",
        "oauth2.device.authorization.grant.enabled": "true|false",
      },
      { confidence: 0.96, of: ["client attribute", "client attributes"] },
    ),
    pair(
      "name",
      "value",
      {
        displayName: "Staff|Customers",
        bruteForceProtected: "true|false",
        "acr.loa.map": "{}",
        maxFailureWaitSeconds: "900",
        frontendUrl: "https://login.example.com",
        actionTokenGeneratedByUserLifespan: "300|3600",
        cibaExpiresIn: "120",
      },
      { confidence: 0.96, of: ["realm attribute"] },
    ),
    pair(
      "name",
      "value",
      {
        host: "smtp.example.com|mail.example.net",
        port: "587|25|465",
        from: "no-reply@example.com",
        auth: "true",
        starttls: "true|false",
        user: "mailer",
        fromDisplayName: "Login service",
      },
      { confidence: 0.96, of: ["realm smtp config", "smtp config"] },
    ),
    pair(
      "name",
      "value",
      {
        "user.attribute": "username|email|phoneNumber",
        "claim.name": "preferred_username|email|groups",
        "access.token.claim": "true",
        "id.token.claim": "true|false",
        "jsonType.label": "String|boolean",
        multivalued: "true",
        "full.path": "false|true",
      },
      { confidence: 0.96, of: ["protocol mapper config"] },
    ),
    pair(
      "name",
      "value",
      {
        clientId: "portal|broker",
        authorizationUrl: "https://idp.example.com/authorize",
        tokenUrl: "https://idp.example.com/token",
        clientAuthMethod: "client_secret_post|client_secret_basic",
        syncMode: "IMPORT|FORCE",
        defaultScope: "openid email",
        useJwksUrl: "true",
      },
      { confidence: 0.96, of: ["identity provider config"] },
    ),
    pair(
      "name",
      "value",
      {
        priority: "100|0",
        algorithm: "RS256|HS512",
        connectionUrl: "ldaps://ldap.example.com",
        usersDn: "ou=people,dc=example,dc=org",
        editMode: "READ_ONLY|WRITABLE",
        "allow-default-scopes": "true",
        "max-clients": "200",
        vendor: "rhds|ad|other",
      },
      { confidence: 0.96, of: ["component config"] },
    ),
  ],
);
