import type { Sort } from "./sort.ts";

/** What happens that should not. */
export const incident: Sort = {
  name: "incident",
  nouns: {
    en: "incident, accident, crash, collision, fall accident, fire incident, theft, burglary, robbery, assault, fraud, vandalism, offence, offense, crime, violation, breach, infringement, misconduct, harassment, near miss, spill, leak incident, outage, failure, malfunction incident, emergency incident, alarm, false alarm, intrusion, security incident, data breach, attack, cyber attack, injury incident, drowning, poisoning incident, bite, escape, loss, lost item, missing item, damage incident, disturbance, noise incident, fight, dispute incident, traffic offence, parking violation, speeding, doping, foul, infraction, disciplinary case, complaint incident, abuse, neglect, death, fatality, stillbirth, casualty incident, event of damage",
    de: "vorfall, unfall, diebstahl, einbruch, verstoss, ordnungswidrigkeit, straftat, einsatz, zwischenfall, ereignis, brandfall, ausfall, panne",
    fr: "incident, accident, vol delit, cambriolage, infraction, delit, sinistre incident, evenement indesirable, panne incident, agression",
    es: "incidente, accidente, robo, hurto, infraccion, delito, averia incidente, agresion, suceso, percance",
    it: "incidente, infortunio sul lavoro, furto, infrazione, reato, guasto incidente, aggressione, evento avverso",
    nl: "incident, ongeval, diefstal, inbraak, overtreding, misdrijf, storing, voorval",
    pt: "incidente, acidente, roubo, furto, infracao, delito, ocorrencia, pane",
  },
  short:
    "Fall on wet floor|Broken window|Lost key|Power cut|Water leak|Minor injury|Theft from locker|False alarm|Damaged fence|Near miss with vehicle|Small fire, put out|Disturbance by guests",
  told: {
    first: [
      "(A visitor|A member of staff|A child|A participant) (slipped|fell|cut a finger|felt unwell) (near the entrance|on the stairs|in the kitchen), (first aid given|no serious injury|taken to the doctor).",
      "(A window|The gate|A lamp|The fence) was (broken|damaged|found open) (during the night|by a vehicle|after the storm), (reported to the police|repaired the same day).",
      "(Two bicycles|Tools|Keys|Three bags) (went missing|were stolen) from (the store room|the car park|an open locker).",
      "(No|One small) (incident|disturbance) (today|this week).",
    ],
  },
  described: {
    first: [
      "(Slipped on wet floor|Hit by a falling branch|Door left open|Cable damaged|Guests too loud), (nobody hurt|one person slightly hurt|damage about 300), (report written|police informed|insurance informed).",
      "(Happened|Noticed) (in the morning|at closing time|during the event) (by the entrance|in the hall|on the car park).",
    ],
  },
  noted: {
    first: [
      "(Witness|Photos|Report) (available|requested|sent to the insurance).",
      "(Follow-up|Talk|Repair) planned for (Monday|next week).",
    ],
  },
  kinds: "accident|theft|damage|fire|medical|other",
  statuses: "closed|open|under_investigation|reported",
  categories: "Safety|Property|Health|Conduct|Traffic|Technical",
  grades: "minor|moderate|serious|critical",
  reasons: "Human error|Wet floor|Defective equipment|Bad weather|Carelessness|Unknown",
  several: { usual: 0, most: 4 },
};
