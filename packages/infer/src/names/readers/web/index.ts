import type { Readers } from "../reader.ts";
import { accountReaders } from "./accounts.ts";
import { addressReaders } from "./addresses.ts";
import { codeReaders } from "./code.ts";
import { fileReaders } from "./files.ts";
import { mailingReaders } from "./mailings.ts";
import { pathReaders } from "./paths.ts";
import { pictureReaders } from "./pictures.ts";
import { processReaders } from "./processes.ts";
import { propertyReaders } from "./properties.ts";
import { ruleReaders } from "./rules.ts";
import { serverReaders } from "./servers.ts";
import { serviceAccountReaders } from "./service-accounts.ts";
import { timeReaders } from "./times.ts";

/** What applications on the web keep. */
export const webReaders: readonly Readers[] = [
  codeReaders,
  addressReaders,
  serverReaders,
  accountReaders,
  serviceAccountReaders,
  timeReaders,
  pathReaders,
  pictureReaders,
  ruleReaders,
  propertyReaders,
  mailingReaders,
  processReaders,
  fileReaders,
];
