import { accessForAll } from "./access-for-all.ts";
import { achievement } from "./achievement.ts";
import { advice } from "./advice.ts";
import { ageOfHistory } from "./age-of-history.ts";
import { agendaText } from "./agenda-text.ts";
import { agreement } from "./agreement.ts";
import { animal } from "./animal.ts";
import { area } from "./area.ts";
import { assessment } from "./assessment.ts";
import { audience } from "./audience.ts";
import { availability } from "./availability.ts";
import { award } from "./award.ts";
import { belief } from "./belief.ts";
import { benefit } from "./benefit.ts";
import { bodyPart } from "./body-part.ts";
import { breakdown } from "./breakdown.ts";
import { building } from "./building.ts";
import { cadence } from "./cadence.ts";
import { cause } from "./cause.ts";
import { circumstance } from "./circumstance.ts";
import { complaintText } from "./complaint-text.ts";
import { container } from "./container.ts";
import { contributionText } from "./contribution-text.ts";
import { damageText } from "./damage-text.ts";
import { decision } from "./decision.ts";
import { device } from "./device.ts";
import { diet } from "./diet.ts";
import { document } from "./document.ts";
import { duty } from "./duty.ts";
import { energySource } from "./energy-source.ts";
import { event } from "./event.ts";
import { explanation } from "./explanation.ts";
import { facility } from "./facility.ts";
import { finding } from "./finding.ts";
import { firm } from "./firm.ts";
import { food } from "./food.ts";
import { funding } from "./funding.ts";
import { gameThing } from "./game-thing.ts";
import { garment } from "./garment.ts";
import { goal } from "./goal.ts";
import { groupMember } from "./group-member.ts";
import { illness } from "./illness.ts";
import { incident } from "./incident.ts";
import { inscription } from "./inscription.ts";
import { instruction } from "./instruction.ts";
import { instrumentOfFinance } from "./instrument-of-finance.ts";
import { journey } from "./journey.ts";
import { landform } from "./landform.ts";
import { lessonLearned } from "./lesson-learned.ts";
import { level } from "./level.ts";
import { markText } from "./mark-text.ts";
import { material } from "./material.ts";
import { media } from "./media.ts";
import { memo } from "./memo.ts";
import { message } from "./message.ts";
import { method } from "./method.ts";
import { minutesText } from "./minutes-text.ts";
import { modality } from "./modality.ts";
import { money } from "./money.ts";
import { natureEvent } from "./nature-event.ts";
import { need } from "./need.ts";
import { opinionText } from "./opinion-text.ts";
import { organisation } from "./organisation.ts";
import { orientation } from "./orientation.ts";
import { part } from "./part.ts";
import { period } from "./period.ts";
import { permit } from "./permit.ts";
import { placeUnit } from "./place-unit.ts";
import { plan } from "./plan.ts";
import { plant } from "./plant.ts";
import { problem } from "./problem.ts";
import { product } from "./product.ts";
import { qualification } from "./qualification.ts";
import { record } from "./record.ts";
import { recording } from "./recording.ts";
import { relation } from "./relation.ts";
import { request } from "./request.ts";
import { risk } from "./risk.ts";
import { room } from "./room.ts";
import { route } from "./route.ts";
import { rule } from "./rule.ts";
import { skillLevel } from "./skill-level.ts";
import { software } from "./software.ts";
import { spot } from "./spot.ts";
import { staffing } from "./staffing.ts";
import { state } from "./state.ts";
import { supplies } from "./supplies.ts";
import { task } from "./task.ts";
import { team } from "./team.ts";
import { term } from "./term.ts";
import { text } from "./text.ts";
import { tool } from "./tool.ts";
import { topic } from "./topic.ts";
import { transfer } from "./transfer.ts";
import { transportMeans } from "./transport-means.ts";
import { treatment } from "./treatment.ts";
import { vehicle } from "./vehicle.ts";
import { waterSource } from "./water-source.ts";
import { work } from "./work.ts";
import { worker } from "./worker.ts";
import type { Sort } from "./sort.ts";

/** Every sort of thing. */
export const SORTS: readonly Sort[] = [
  accessForAll,
  achievement,
  advice,
  ageOfHistory,
  agendaText,
  agreement,
  animal,
  area,
  assessment,
  audience,
  availability,
  award,
  belief,
  benefit,
  bodyPart,
  breakdown,
  building,
  cadence,
  cause,
  circumstance,
  complaintText,
  container,
  contributionText,
  damageText,
  decision,
  device,
  diet,
  document,
  duty,
  energySource,
  event,
  explanation,
  facility,
  finding,
  firm,
  food,
  funding,
  gameThing,
  garment,
  goal,
  groupMember,
  illness,
  incident,
  inscription,
  instruction,
  instrumentOfFinance,
  journey,
  landform,
  lessonLearned,
  level,
  markText,
  material,
  media,
  memo,
  message,
  method,
  minutesText,
  modality,
  money,
  natureEvent,
  need,
  opinionText,
  organisation,
  orientation,
  part,
  period,
  permit,
  placeUnit,
  plan,
  plant,
  problem,
  product,
  qualification,
  record,
  recording,
  relation,
  request,
  risk,
  room,
  route,
  rule,
  skillLevel,
  software,
  spot,
  staffing,
  state,
  supplies,
  task,
  team,
  term,
  text,
  tool,
  topic,
  transfer,
  transportMeans,
  treatment,
  vehicle,
  waterSource,
  work,
  worker,
];
