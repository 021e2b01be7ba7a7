import type { Meaning } from "./meaning.ts";
import { FIELDS } from "./lexicon/fields.ts";
import { COMPANY } from "./meanings/company.ts";
import { CONTENT } from "./meanings/content.ts";
import { DEVICE } from "./meanings/device.ts";
import { EDUCATION } from "./meanings/education.ts";
import { EVERYDAY } from "./meanings/everyday/everyday.ts";
import { FILE } from "./meanings/file.ts";
import { FINANCE } from "./meanings/finance.ts";
import { HEALTH } from "./meanings/health.ts";
import { INTERNET } from "./meanings/internet.ts";
import { LINKS } from "./meanings/links.ts";
import { ABROAD } from "./meanings/abroad.ts";
import { FORMS, NATIONAL } from "./meanings/national.ts";
import { NUMBERS } from "./meanings/numbers.ts";
import { ORGANISATION } from "./meanings/organisation.ts";
import { PERSON } from "./meanings/person.ts";
import { PLACE } from "./meanings/place.ts";
import { PRODUCT } from "./meanings/product.ts";
import { TIME } from "./meanings/time.ts";
import { LEISURE } from "./meanings/leisure.ts";
import { OFFICES } from "./meanings/offices.ts";
import { OPERATION } from "./meanings/operation.ts";
import { APPLICATIONS } from "./meanings/applications.ts";
import { PROGRAMS } from "./meanings/programs.ts";
import { PROPERTY } from "./meanings/property.ts";
import { SCALES } from "./meanings/scales.ts";
import { SERVER_SETTINGS } from "./meanings/server-settings.ts";
import { SERVICES } from "./meanings/services.ts";
import { STUDIES } from "./meanings/studies.ts";
import { SURROUNDINGS } from "./meanings/surroundings.ts";
import { TRADES } from "./meanings/trades.ts";
import { TRAFFIC } from "./meanings/traffic.ts";
import { TRANSPORT } from "./meanings/transport.ts";

/** What names mean; of two that fit equally well the earlier wins. */
export const MEANINGS: readonly Meaning[] = [
  ...FIELDS.flatMap(({ meanings }) => meanings),
  ...EVERYDAY,
  ...LINKS,
  ...SERVER_SETTINGS,
  ...SERVICES,
  ...NATIONAL,
  ...FORMS,
  ...ABROAD,
  ...PERSON,
  ...PLACE,
  ...COMPANY,
  ...PRODUCT,
  ...FINANCE,
  ...HEALTH,
  ...EDUCATION,
  ...TRANSPORT,
  ...TRAFFIC,
  ...ORGANISATION,
  ...FILE,
  ...DEVICE,
  ...INTERNET,
  ...CONTENT,
  ...TIME,
  ...NUMBERS,
  ...OFFICES,
  ...SURROUNDINGS,
  ...OPERATION,
  ...LEISURE,
  ...PROPERTY,
  ...STUDIES,
  ...TRADES,
  ...PROGRAMS,
  ...APPLICATIONS,
  ...SCALES,
];
