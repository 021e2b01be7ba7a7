import type { Sort } from "./sort.ts";

/** Parts of a body. */
export const bodyPart: Sort = {
  name: "body-part",
  nouns: {
    en: "head part, face, eye, ear, nose, mouth, tongue, tooth, gum, jaw, neck, throat, shoulder, arm, elbow, wrist, hand, finger, thumb, fingernail, chest, breast, rib, lung, heart, back part, spine, waist, belly, abdomen, stomach, liver, kidney, bladder, intestine, colon, hip, pelvis, leg, thigh, knee, shin, ankle, foot, heel, toe, skin, hair, scalp, muscle, tendon, ligament, joint, bone, skull, brain, nerve, vein, artery, blood vessel, gland, thyroid, uterus, ovary, prostate, organ, limb, tissue, tail body, hoof, paw, beak, fin, forearm, bicep, upper arm, buttock, torso, biceps, triceps, glute",
  },
  short:
    "Normal|No findings|Slightly swollen|Sensitive to pressure|Healed well|Left side weaker|Full range of motion|Old scar|Mild redness|Within normal limits",
  kinds: "left|right|both",
};
