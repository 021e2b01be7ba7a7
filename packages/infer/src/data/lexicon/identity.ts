import { pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** As sure as what a list of words says. */
const SURE = { confidence: 0.95 };

/** Who may log in, how, and to what: Keycloak, Auth0 and their like. */
export const IDENTITY = field(
  "realm identity_provider authentication_flow authentication_execution client_scope user_federation required_action oauth_client saml authenticator_config offline_session user_consent broker_link credential? protocol_mapper login_failure mfa_device passkey? scim",
  [
    one("protocol, client protocol", "openid-connect|saml"),
    ...of(
      "service provider, identity provider, federation partner",
      one(
        "description",
        "Second site, for users of both regions|Partner university, signs in by SAML|Private cloud of the head office|Federation of public libraries|Test provider, may be removed|Sign-in for contractors|Identity service of the parent company|Replaces the old directory",
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
      one("type, policy type, media type", "application/json|application/yaml|text/plain", { confidence: 0.86 }),
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
  ],
);
