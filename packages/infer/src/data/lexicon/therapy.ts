import { number } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Psychotherapy, counselling, diaries of moods. */
export const THERAPY = field(
  "therapist therapy counselor counsellor counseling psychologist psychotherapy mood? treatment_plan? session? client? journal? therapy_client",
  [
    one(
      "presenting problem, presenting issue, main concern",
      "Anxiety|Depression|Stress at work|Relationship difficulties|Grief|Sleep problems|Low self-esteem|Panic attacks|Burnout",
    ),
    number("mood before, mood after", 2, 9),
    one("credential, credentials, license type, title", "LCSW|PhD|PsyD|LMFT|LPC|MD|MSW"),
    one(
      "modality, approach, therapy type, therapeutic approach, method, orientation",
      "CBT|psychodynamic|EMDR|DBT|person-centred|ACT|family therapy|mindfulness-based|solution-focused",
    ),
    one(
      "presenting issue, presenting problem, presenting concern, concern, topic, focus, reason for referral",
      "Anxiety|Depression|Stress at work|Relationship difficulties|Grief|Sleep problems|Low self-esteem|Trauma|Panic attacks|Burnout|Eating habits|Anger",
    ),
    one(
      "diagnosis, diagnosis name",
      "Generalized anxiety disorder|Major depressive disorder|Adjustment disorder|Panic disorder|PTSD|Social anxiety disorder|ADHD|Insomnia|OCD|Dysthymia",
    ),
    one("mood, mood name, feeling, emotion", "calm|happy|anxious|tired|sad|content|irritable|hopeful|stressed|lonely"),
    one("trigger, trigger name", "work|family|lack of sleep|conflict|news|health|money|crowds|being alone"),
    one(
      "coping strategy, coping skill, technique, strategy",
      "breathing exercise|going for a walk|talking to a friend|journaling|meditation|music|exercise|grounding",
    ),
    one(
      "homework, homework assigned, assignment",
      "Thought record|Sleep diary|Daily breathing exercise|Activity schedule|Worry time|Gratitude list|Exposure step 2|Values worksheet",
    ),
    one("risk, risk level, suicide risk, risk assessment", "none|low|moderate|high"),
    one("attendance, attendance status", "attended|late|no_show|cancelled"),
    one("referral source, referred by", "self|general practitioner|psychiatrist|family|employer|school|insurance"),
    number("mood rating, mood score, mood level, mood value, anxiety level, stress level, energy level", 2, 9),
    number("phq9, phq 9, phq9 score, phq 9 score", 1, 24),
    number("gad7, gad 7, gad7 score, gad 7 score", 1, 19),
    ...of(
      "session, therapy session, appointment",
      one("type, session type, kind", "individual|couple|group|family|intake|follow-up"),
      one("format, mode, medium, delivery", "in_person|video|phone|chat"),
      one("status", "completed|scheduled|confirmed|cancelled|no_show"),
    ),
    ...of(
      "treatment plan, plan, goal",
      one(
        "goal, objective, aim, description",
        "Reduce the frequency of panic attacks.|Sleep at least seven hours on most nights.|Return to work part-time.|Express needs in conflicts without withdrawing.|Leave the house every day.|Recognise early signs of low mood.|Rebuild contact with friends.",
      ),
      one("status", "active|achieved|under_review|discontinued"),
    ),
    ...of(
      "group, support group",
      one(
        "name, title",
        "Living with Anxiety|Grief Circle|Mindfulness Course|Parents' Evening|Burnout Recovery|Social Skills|Young Adults|Sleep Well",
      ),
    ),
    one(
      "note, progress note, session note, comment, summary, observation, journal, entry, content",
      "Client arrived on time and was engaged throughout.|Explored thoughts connected with the situation at work.|Sleep has improved since the last session.|Practised a breathing exercise together.|Discussed boundaries within the family.|Mood stable, fewer worries reported.|Reviewed the thought record and found two patterns.|Agreed on a small step for the coming week.|Client reports more energy and regular walks.|Spoke about the anniversary of the loss.",
    ),
  ],
  [
    {
      subject: "person",
      name: "fullName",
      words: [
        "therapist",
        "counselor",
        "counsellor",
        "psychologist",
        "psychotherapist",
        "psychiatrist",
        "dentist",
        "hygienist",
        "carer",
        "pharmacist",
        "veterinarian",
        "vet",
        "midwife",
        "investigator",
        "social worker",
        "prescriber",
        "surgeon",
      ],
    },
  ],
);
