/** How long it is from one step to the next in what is soon over, in days: by the table's words, and by a column that tells it from others of that name. */
export interface Pace {
  readonly of: RegExp;
  readonly beside?: RegExp;
  readonly days: number;
  readonly most: number;
}

const MINUTE = 1 / 1440;
const HOUR = 1 / 24;

export const PACES: readonly Pace[] = [
  {
    of: /(?:^| )(?:surgery|operation|theatre case|procedure|anaesthetic|anesthetic|anaesthesia|anesthesia|anesthesia record|anaesthetic record|birth|delivery record|labour|endoscopy|dialysis|dialysis session|infusion|transfusion)$/,
    days: 25 * MINUTE,
    most: 3 * HOUR,
  },
  {
    of: /(?:^| )(?:appointment|consultation|triage|visit|queue ticket|queue entry|check ?in|walk ?in|patient visit|emergency visit|ed visit|er visit|session)$/,
    beside:
      /(?:^| )(?:patient|doctor|vet|nurse|triage|counter|token|clinic|practitioner|provider|ward|queue|desk|bed)(?: |$)/,
    days: 14 * MINUTE,
    most: 3 * HOUR,
  },
  {
    of: /(?:^| )(?:incident|dispatch|call|emergency|emergency call|callout|call out|response|run|unit response|incident unit|unit assignment|turnout|ambulance run|fire run)$/,
    beside:
      /(?:^| )(?:en route|enroute|on scene|at scene|turnout|mobilis|mobiliz|dispatched|hospital|mobile at|arrived)(?: |$)/,
    days: 7 * MINUTE,
    most: 4 * HOUR,
  },
  {
    of: /(?:^| )(?:specimen|sample|lab result|lab order|lab test|lab request|test result|accession|test order|culture|biopsy|blood test|assay)$/,
    beside:
      /(?:^| )(?:analyte|specimen|sample|sampled|drawn|ref low|accession|barcode|lab|pathologist|phlebotomist|collected)(?: |$)/,
    days: 5 * HOUR,
    most: 60 * HOUR,
  },
  {
    of: /(?:^| )(?:turnaround|gate assignment|stop time|stop event|stop|halt|call|loading|unloading|dock appointment|gate transaction|truck visit|weighing|weighbridge ticket|yard visit|dock visit)$/,
    beside: /(?:^| )(?:truck|vehicle|dock|gate|bay|driver|trailer|tare|plate|ramp|aircraft|stop)(?: |$)/,
    days: 18 * MINUTE,
    most: 4 * HOUR,
  },
  {
    of: /(?:^| )(?:reading|telemetry|uplink|position|data point|datapoint|sensor datum|sensor data|ping|packet|frame|beacon)$/,
    beside:
      /(?:^| )(?:measured|sensor|device|instrument|gateway|payload|raw value|latitude|tracker|meter|node|station)(?: |$)/,
    days: 8 / 86_400,
    most: HOUR,
  },
  {
    of: /(?:^| )(?:measurement|noise measurement|measuring|sampling|recording|survey line|profile|cast|scan|sweep)$/,
    beside: /(?:^| )(?:station|sensor|instrument|device|db|probe|started|start)(?: |$)/,
    days: 20 * MINUTE,
    most: 4 * HOUR,
  },
  {
    of: /(?:^| )(?:spray application|spraying|spray|irrigation|irrigation event|fertili[sz]ation|fertilizer application|field operation|field work|tillage|mowing|milking|feeding)$/,
    days: 2 * HOUR,
    most: 9 * HOUR,
  },
  {
    of: /(?:^| )(?:port call|berth call|vessel call|berthing|vessel visit)$/,
    days: 6 * HOUR,
    most: 60 * HOUR,
  },
  {
    of: /(?:^| )(?:batch run|production run|cycle|heat|firing|sterili[sz]ation|autoclave|autoclave cycle|sterilization cycle|wash|washing cycle|brew|roast|pour|concrete pour|casting|shot|weld|test run)$/,
    days: HOUR,
    most: 12 * HOUR,
  },
];
