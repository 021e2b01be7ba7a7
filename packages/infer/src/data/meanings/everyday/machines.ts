import { one, plainly } from "../../lexicon/one.ts";
import type { Meaning } from "../../meaning.ts";
import { list, pattern } from "../../short-meanings.ts";

const SURE = { confidence: 0.94 };

/** What programs keep of machines, keys and of themselves, wherever they do. */
export const MACHINES: readonly Meaning[] = [
  // The tool writes what its scripts are called: twelve digits of a hash.
  ...plainly("alembic version", pattern("version number", "[0-9a-f]{12}", SURE)),
  // The beginning of a key is shown, so that people know which it is; the rest is kept as a hash.
  ...plainly(
    "api key, auth key, access key, access token, api token",
    pattern("prefix, key prefix, token prefix", "[A-Za-z0-9]{8}", SURE),
  ),
  ...plainly(
    "api key, access token, personal access token, api token",
    one(
      "description, memo, note",
      "Mobile app|Home server|Backup script|Browser extension|CI pipeline|Dashboard|Monitoring|Test, can be deleted",
    ),
  ),
  ...plainly(
    "ssh key, gpg key, deploy key",
    one("name, title, label", "Work laptop|Home desktop|CI server|MacBook|Backup server|Old laptop|Deployment"),
  ),
  ...plainly(
    "passkey, security key, web authentication credential, web authentication key",
    one("name, label, nickname", "YubiKey 5|Work laptop|iPhone|Windows Hello|MacBook Touch ID|Spare key|Android phone"),
  ),
  pattern("transport url, broker url, amqp url", "amqp://app:[a-z0-9]{10}@mq-[1-4]\\.example\\.net:5672/", SURE),
  list(
    "cpu model, vcpu model, processor model, cpu name",
    "Intel Xeon Gold 6248R|AMD EPYC 7763|Intel Xeon Silver 4314|Intel Core i7-13700|AMD Ryzen 9 7950X|Ampere Altra Q80-30",
    { confidence: 0.93 },
  ),
];
