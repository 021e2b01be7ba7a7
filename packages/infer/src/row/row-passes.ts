import { withNumberRelations } from "../relations/with-number-relations.ts";
import { withAbilities } from "../status/with-abilities.ts";
import { withNothingChosen } from "../status/with-nothing-chosen.ts";
import { withCircumstances } from "../status/with-circumstances.ts";
import { withCounters } from "../status/with-counters.ts";
import { withErrorsCounted } from "../status/with-errors-counted.ts";
import { withFailures } from "../status/with-failures.ts";
import { withFlagsOfStatus } from "../status/with-flags-of-status.ts";
import { withFlagsOfTexts } from "../status/with-flags-of-texts.ts";
import { withFlagsTold } from "../status/with-flags-told.ts";
import { withHalves } from "../status/with-halves.ts";
import { withSeries } from "../status/with-series.ts";
import { withKindsTold } from "../status/with-kinds-told.ts";
import { withPartStatuses } from "../status/with-part-statuses.ts";
import { withOutcomes } from "../status/with-outcomes.ts";
import { withProgress } from "../status/with-progress.ts";
import { withReached } from "../status/with-reached.ts";
import { withSettled } from "../status/with-settled.ts";
import { withWhatIsLogged } from "../status/with-what-is-logged.ts";
import { withWhatIsOver } from "../status/with-what-is-over.ts";
import { withStatuses } from "../status/with-statuses.ts";
import { withTokens } from "../status/with-tokens.ts";
import { withExtents } from "./files/with-extents.ts";
import { withFileSorts } from "./files/with-file-sorts.ts";
import { withFileTitles } from "./files/with-file-titles.ts";
import { withMedia } from "./files/with-media.ts";
import { withPicturesWithin } from "./files/with-pictures-within.ts";
import { withSameFile } from "./files/with-same-file.ts";
import { withScreens } from "./files/with-screens.ts";
import { withBands } from "./numbers/with-bands.ts";
import { withCurrencies } from "./numbers/with-currencies.ts";
import { withDebits } from "./numbers/with-debits.ts";
import { withEndsNearby } from "./numbers/with-ends-nearby.ts";
import { withExchangeRates } from "./numbers/with-exchange-rates.ts";
import { withInfusions } from "./numbers/with-infusions.ts";
import { withOrdinals } from "./numbers/with-ordinals.ts";
import { withPaidSums } from "./numbers/with-paid-sums.ts";
import { withPositions } from "./numbers/with-positions.ts";
import { withRawNumbers } from "./numbers/with-raw-numbers.ts";
import { withSteps } from "./numbers/with-steps.ts";
import { withTextSizes } from "./numbers/with-text-sizes.ts";
import { withToldNumbers } from "./numbers/with-told-numbers.ts";
import { withUnits } from "./numbers/with-units.ts";
import { withAddressLines } from "./people/with-address-lines.ts";
import { withClients } from "./people/with-clients.ts";
import { withCompanions } from "./people/with-companions.ts";
import { withDepartments } from "./people/with-departments.ts";
import { withHouseNumbers } from "./people/with-house-numbers.ts";
import { withMailDomains } from "./people/with-mail-domains.ts";
import { withOfficeMail } from "./people/with-office-mail.ts";
import { withOwnRoles } from "./people/with-own-roles.ts";
import { withOwnFirm } from "./people/with-own-firm.ts";
import { withPhoneCountries } from "./people/with-phone-countries.ts";
import { withPlacesAbove } from "./people/with-places-above.ts";
import { withSameActor } from "./people/with-same-actor.ts";
import { withSamePerson } from "./people/with-same-person.ts";
import { withSexes } from "./people/with-sexes.ts";
import { withSites } from "./people/with-sites.ts";
import { withTrades } from "./people/with-trades.ts";
import { withHostRoles } from "./programs/with-host-roles.ts";
import { withNetworkParts } from "./programs/with-network-parts.ts";
import { withPages } from "./programs/with-pages.ts";
import { withProtocolPorts } from "./programs/with-protocol-ports.ts";
import { withRangeFlags } from "./programs/with-range-flags.ts";
import { withSameMachine } from "./programs/with-same-machine.ts";
import { withSettingValues } from "./programs/with-setting-values.ts";
import { withSlugs } from "./programs/with-slugs.ts";
import type { RowPass } from "./row-pass.ts";
import { withDerivedTexts } from "./texts/with-derived-texts.ts";
import { withEmptyTexts } from "./texts/with-empty-texts.ts";
import { withJsonMembers } from "./texts/with-json-members.ts";
import { withJsonOfKinds } from "./texts/with-json-of-kinds.ts";
import { withNamesOfCodes } from "./texts/with-names-of-codes.ts";
import { withSameText } from "./texts/with-same-text.ts";
import { withSearchVectors } from "./texts/with-search-vectors.ts";
import { withTitledTexts } from "./texts/with-titled-texts.ts";
import { withToldInRow } from "./texts/with-told-in-row.ts";
import { withTongues } from "./texts/with-tongues.ts";
import { withUntoldTexts } from "./texts/with-untold-texts.ts";
import { withCreditReasons } from "./things/with-credit-reasons.ts";
import { withDispositions } from "./things/with-dispositions.ts";
import { withKeyKinds } from "./things/with-key-kinds.ts";
import { withKinds } from "./things/with-kinds.ts";
import { withLetteredTwins } from "./things/with-lettered-twins.ts";
import { withListedFacts } from "./things/with-listed-facts.ts";
import { withNamesAgain } from "./things/with-names-again.ts";
import { withOpposites } from "./things/with-opposites.ts";
import { withOwnTags } from "./things/with-own-tags.ts";
import { withOwnThings } from "./things/with-own-things.ts";
import { withRightAnswers } from "./things/with-right-answers.ts";
import { withSameThing } from "./things/with-same-thing.ts";
import { withSeveral } from "./things/with-several.ts";
import { withToldValues } from "./things/with-told-values.ts";
import { withTypedValues } from "./things/with-typed-values.ts";
import { withWinners } from "./things/with-winners.ts";
import { withAgreedHours } from "./times/with-agreed-hours.ts";
import { withBeginning } from "./times/with-beginning.ts";
import { withIntervals } from "./times/with-intervals.ts";
import { withLastTouch } from "./times/with-last-touch.ts";
import { withMomentsTied } from "./times/with-moments-tied.ts";
import { withRareMoments } from "./times/with-rare-moments.ts";
import { withSecondsRead } from "./times/with-seconds-read.ts";
import { withShiftTimes } from "./times/with-shift-times.ts";
import { withTerms } from "./times/with-terms.ts";
import { withValidity } from "./times/with-validity.ts";
import { withWholePeriods } from "./times/with-whole-periods.ts";
import { withWrittenMoments } from "./times/with-written-moments.ts";
import { withoutCircles } from "./without-circles.ts";

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
  withCurrencies,
  withSites,
  withSameActor,
  withSlugs,
  withPages,
  withHostRoles,
  withHouseNumbers,
  withOfficeMail,
  withSamePerson,
  withMailDomains,
  withOwnFirm,
  withSeveral,
  withShiftTimes,
  withKinds,
  withKeyKinds,
  withSameThing,
  withTitledTexts,
  withNamesAgain,
  withSameText,
  withDerivedTexts,
  withToldInRow,
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
  withSteps,
  withPaidSums,
  withDebits,
  withBands,
  withProtocolPorts,
  withRangeFlags,
  withNamesOfCodes,
  withEndsNearby,
  withPositions,
  withTypedValues,
  withToldValues,
  withJsonOfKinds,
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
  withLetteredTwins,
  withUntoldTexts,
  withEmptyTexts,
  withFailures,
  withWhatIsLogged,
  withFlagsOfStatus,
  withFlagsOfTexts,
  withReached,
  withOutcomes,
  withSeries,
  withHalves,
  withWinners,
  withAbilities,
  withNothingChosen,
  withFlagsTold,
  withKindsTold,
  withPartStatuses,
  withRareMoments,
  withJsonMembers,
  withRawNumbers,
  withSearchVectors,
  withTerms,
  withIntervals,
  withSecondsRead,
  withWholePeriods,
  withLastTouch,
  withoutCircles,
  withBeginning,
  withWhatIsOver,
  withSettled,
];
