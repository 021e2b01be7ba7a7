import { withNumberRelations } from "../relations/with-number-relations.ts";
import { withCircumstances } from "../status/with-circumstances.ts";
import { withCounters } from "../status/with-counters.ts";
import { withErrorsCounted } from "../status/with-errors-counted.ts";
import { withFailures } from "../status/with-failures.ts";
import { withFlagsOfStatus } from "../status/with-flags-of-status.ts";
import { withOutcomes } from "../status/with-outcomes.ts";
import { withHalves } from "../status/with-halves.ts";
import { withFlagsTold } from "../status/with-flags-told.ts";
import { withKindsTold } from "../status/with-kinds-told.ts";
import { withProgress } from "../status/with-progress.ts";
import { withSettled } from "../status/with-settled.ts";
import { withStatuses } from "../status/with-statuses.ts";
import { withTokens } from "../status/with-tokens.ts";
import type { RowPass } from "./row-pass.ts";
import { withAddressLines } from "./with-address-lines.ts";
import { withBands } from "./with-bands.ts";
import { withBeginning } from "./with-beginning.ts";
import { withAgreedHours } from "./with-agreed-hours.ts";
import { withClients } from "./with-clients.ts";
import { withCompanions } from "./with-companions.ts";
import { withCreditReasons } from "./with-credit-reasons.ts";
import { withDebits } from "./with-debits.ts";
import { withDepartments } from "./with-departments.ts";
import { withDispositions } from "./with-dispositions.ts";
import { withDerivedTexts } from "./with-derived-texts.ts";
import { withEmptyTexts } from "./with-empty-texts.ts";
import { withExchangeRates } from "./with-exchange-rates.ts";
import { withExtents } from "./with-extents.ts";
import { withFileSorts } from "./with-file-sorts.ts";
import { withHouseNumbers } from "./with-house-numbers.ts";
import { withInfusions } from "./with-infusions.ts";
import { withJsonMembers } from "./with-json-members.ts";
import { withKeyKinds } from "./with-key-kinds.ts";
import { withKinds } from "./with-kinds.ts";
import { withFileTitles } from "./with-file-titles.ts";
import { withListedFacts } from "./with-listed-facts.ts";
import { withMedia } from "./with-media.ts";
import { withNamesAgain } from "./with-names-again.ts";
import { withNetworkParts } from "./with-network-parts.ts";
import { withMomentsTied } from "./with-moments-tied.ts";
import { withOrdinals } from "./with-ordinals.ts";
import { withoutCircles } from "./without-circles.ts";
import { withOwnRoles } from "./with-own-roles.ts";
import { withOfficeMail } from "./with-office-mail.ts";
import { withOpposites } from "./with-opposites.ts";
import { withOwnTags } from "./with-own-tags.ts";
import { withOwnThings } from "./with-own-things.ts";
import { withHostRoles } from "./with-host-roles.ts";
import { withSlugs } from "./with-slugs.ts";
import { withPages } from "./with-pages.ts";
import { withPhoneCountries } from "./with-phone-countries.ts";
import { withPicturesWithin } from "./with-pictures-within.ts";
import { withPlacesAbove } from "./with-places-above.ts";
import { withPositions } from "./with-positions.ts";
import { withProtocolPorts } from "./with-protocol-ports.ts";
import { withRangeFlags } from "./with-range-flags.ts";
import { withRareMoments } from "./with-rare-moments.ts";
import { withRightAnswers } from "./with-right-answers.ts";
import { withScreens } from "./with-screens.ts";
import { withSearchVectors } from "./with-search-vectors.ts";
import { withSexes } from "./with-sexes.ts";
import { withSettingValues } from "./with-setting-values.ts";
import { withSameActor } from "./with-same-actor.ts";
import { withSameFile } from "./with-same-file.ts";
import { withSameMachine } from "./with-same-machine.ts";
import { withSameThing } from "./with-same-thing.ts";
import { withSamePerson } from "./with-same-person.ts";
import { withSameText } from "./with-same-text.ts";
import { withSeveral } from "./with-several.ts";
import { withSites } from "./with-sites.ts";
import { withShiftTimes } from "./with-shift-times.ts";
import { withTongues } from "./with-tongues.ts";
import { withTrades } from "./with-trades.ts";
import { withTerms } from "./with-terms.ts";
import { withTextSizes } from "./with-text-sizes.ts";
import { withToldNumbers } from "./with-told-numbers.ts";
import { withToldValues } from "./with-told-values.ts";
import { withTypedValues } from "./with-typed-values.ts";
import { withValidity } from "./with-validity.ts";
import { withUnits } from "./with-units.ts";
import { withWrittenMoments } from "./with-written-moments.ts";

/** What the columns of a row owe one another, each on top of the ones before; `withoutCircles` undoes what would go round. */
export const ROW_PASSES: readonly RowPass[] = [
  withAddressLines,
  withListedFacts,
  withCompanions,
  withTrades,
  withDepartments,
  withSettingValues,
  withOwnThings,
  withOwnRoles,
  withOwnTags,
  withPicturesWithin,
  withClients,
  withScreens,
  withRightAnswers,
  withCreditReasons,
  withNetworkParts,
  withFileSorts,
  withMedia,
  withFileTitles,
  withSameFile,
  withExtents,
  withExchangeRates,
  withSites,
  withSameActor,
  withSlugs,
  withPages,
  withHostRoles,
  withHouseNumbers,
  withOfficeMail,
  withSamePerson,
  withSeveral,
  withShiftTimes,
  withKinds,
  withKeyKinds,
  withSameThing,
  withNamesAgain,
  withSameText,
  withDerivedTexts,
  withTongues,
  withSameMachine,
  withMomentsTied,
  withAgreedHours,
  withWrittenMoments,
  withPhoneCountries,
  withPlacesAbove,
  withUnits,
  withToldNumbers,
  withTextSizes,
  withNumberRelations,
  withDebits,
  withBands,
  withProtocolPorts,
  withRangeFlags,
  withPositions,
  withTypedValues,
  withToldValues,
  withValidity,
  withDispositions,
  withSexes,
  withInfusions,
  withCounters,
  withOpposites,
  withStatuses,
  withProgress,
  withOrdinals,
  withTokens,
  withErrorsCounted,
  withCircumstances,
  withEmptyTexts,
  withFailures,
  withFlagsOfStatus,
  withOutcomes,
  withHalves,
  withFlagsTold,
  withKindsTold,
  withRareMoments,
  withJsonMembers,
  withSearchVectors,
  withTerms,
  withoutCircles,
  withBeginning,
  withSettled,
];
