import { figure, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

const ENCRYPTED = "2\\.[A-Za-z0-9+/]{22}==\\|[A-Za-z0-9+/]{43}=\\|[A-Za-z0-9+/]{43}=";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
cipher, send, collection > name = ~2\.[A-Za-z0-9+/]{22}==\|[A-Za-z0-9+/]{22}==\|[A-Za-z0-9+/]{43}=
send, cipher > note = ~2\.[A-Za-z0-9+/]{22}==\|[A-Za-z0-9+/]{43}=\|[A-Za-z0-9+/]{43}=
attachment > file name = ~2\.[A-Za-z0-9+/]{22}==\|[A-Za-z0-9+/]{43}=\|[A-Za-z0-9+/]{43}=
attachment, user, send, cipher, organization > akey = ~2\.[A-Za-z0-9+/]{22}==\|[A-Za-z0-9+/]{43}=\|[A-Za-z0-9+/]{43}=
user > name = @fullName
user > password hint = first school|the usual one|street of the grandparents|old bicycle|see the note in the desk|favourite dish and year
`;

/** Passwords and secrets kept under a key that only their owner has. */
export const PASSWORD_VAULTS = field(
  "cipher vault emergency_access collection_cipher secret_version secret_folder secret_scanning .master_password .master_password_hint .kdf_iterations .kdf .encrypted_key .key_encrypted .private_key_encrypted .reset_password_key",
  [
    ...fromLines(LINES, 0.9675),
    one(
      "master password hint, password hint",
      "first street|the usual one, with a year|name of the boat|song from school|old phone number|mother's garden",
    ),
    pattern("key, key encrypted, reset password key, encrypted key, protected key, user key", ENCRYPTED, {
      confidence: 0.95,
    }),
    pattern("security stamp", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}"),
    one(
      "two factor provider, two factor providers",
      '{"0":{"Enabled":true,"MetaData":{}}}|{"1":{"Enabled":true,"MetaData":{"Email":"mia.greene@example.com"}}}|{"7":{"Enabled":true,"MetaData":{}}}',
    ),
    one(
      "equivalent domain, equivalent domains",
      '[["example.com","example.org"]]|[]|[["northline.example","oakfield.example"]]',
    ),
    one("excluded global equivalent domain, excluded global equivalent domains", "[]|[0,3]|[12]"),
    one("reference data", '{"Flow":"trial","Id":"web"}|{"Flow":"invite"}|{"Id":"newsletter"}'),
    figure("kdf parallelism", [1, 4, 4, 8]),
    figure("kdf memory", [16, 64, 64, 128]),
    ...of(
      "cipher, vault item, secret",
      pattern("data", `\\{"Name":"${ENCRYPTED}","Notes":null\\}`),
      one("favorite, favorites", '{}|{"3F6C2A10-91C4-4D7E-A5D2-8C1F0B4E77AA":true}'),
      one("folder, folders", '{}|{"3F6C2A10-91C4-4D7E-A5D2-8C1F0B4E77AA":"C01B9E57-2F4D-4B8A-A3C6-5E90D1F2AB34"}'),
      one("attachment, attachments", '{}|{"x81kq":{"FileName":"2.aB3dE==","Size":"18422"}}'),
    ),
    ...of("collection, folder, group", pattern("name", ENCRYPTED, { confidence: 0.945 })),
    ...of(
      "device",
      one("name", "chrome|firefox|iPhone|android|safari|edge|Windows|macOS|cli"),
      pattern("identifier", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}"),
    ),
    ...of(
      "send, shared secret",
      small("max access count", 1, 20),
      small("access count", 0, 12),
      pattern("data", `\\{"Name":"${ENCRYPTED}","Text":"${ENCRYPTED}"\\}`),
    ),
    ...of("policy", one("data", '{"minComplexity":3,"minLength":12}|{"defaultType":"password","minLength":16}|null')),
    ...of("event", figure("type", [1000, 1001, 1100, 1107, 1111, 1500, 1600])),
  ],
);
