import { maturityRules } from '../../framework/maturityRules';
import { organisationPatterns } from '../../framework/organisationPatterns';
import { sizeRules } from '../../framework/sizeRules';
import type { AssumptionDefinition, AssumptionName } from './assumptionDefinition';
import type { AssumptionKey } from './assumptions';

const choice = { en: 'choice', de: 'Auswahl' } as const;
type OutputKey = Extract<AssumptionKey, `output${string}`>;
const planner = "Planner's assumption";

/** What members of a level give. */
function output(
  key: OutputKey,
  cellName: AssumptionName<OutputKey>,
  en: string,
  de: string,
): AssumptionDefinition {
  return {
    key,
    group: 'organisation',
    cellName,
    label: { en: `Output of ${en} members`, de: `Leistung: ${de}` },
    unit: { en: 'part of what is planned', de: 'Anteil der geplanten Leistung' },
    look: 'percent',
    range: { kind: 'number', min: 0, max: 3 },
    note: {
      en: 'FTE of members of this level count with this share; without a level with 100 %.',
      de: 'FTE von Mitgliedern dieser Stufe zählen mit diesem Anteil; ohne Stufe mit 100 %.',
    },
    source: planner,
  };
}

/** The assumptions on the organisation and on what its members give. */
export const organisationAssumptions: readonly AssumptionDefinition[] = [
  {
    key: 'organisationPattern',
    group: 'organisation',
    cellName: 'MLTP_OrganisationPattern',
    label: { en: 'Organisation pattern', de: 'Organisationsmuster' },
    unit: choice,
    look: 'text',
    range: { kind: 'choice', choices: organisationPatterns.map(({ id }) => id) },
    note: {
      en: 'central, hubAndSpoke: the four centralizable profiles are pooled. decentralised: each unit has its own. poolOfExperts: Data Engineers, Data Scientists and ML Engineers are pooled as well.',
      de: 'central, hubAndSpoke: Die vier zentralisierbaren Profile sind gebündelt. decentralised: Jeder Bereich hat eigene. poolOfExperts: Auch Data Engineers, Data Scientists und ML Engineers sind gebündelt.',
    },
    source: 'Whitepaper, "Embedding the Skill Profiles within the organization"',
  },
  {
    key: 'organisationSize',
    group: 'organisation',
    cellName: 'MLTP_OrganisationSize',
    label: { en: 'Organisation size', de: 'Organisationsgröße' },
    unit: choice,
    look: 'text',
    range: { kind: 'choice', choices: sizeRules.map(({ id }) => id) },
    note: {
      en: 'small: one member may hold several profiles. Proposed from the heads in the framework: small below 10, large from 30.',
      de: 'small: Ein Mitglied kann mehrere Profile ausfüllen. Vorschlag nach den Köpfen im Framework: small unter 10, large ab 30.',
    },
    source: 'Whitepaper, "Company Size and Division Size"',
  },
  {
    key: 'maturity',
    group: 'organisation',
    cellName: 'MLTP_Maturity',
    label: { en: 'ML maturity', de: 'ML-Reifegrad' },
    unit: choice,
    look: 'text',
    range: { kind: 'choice', choices: maturityRules.map(({ id }) => id) },
    note: {
      en: 'Lower maturity may leave practices out, consciously and listed.',
      de: 'Geringere Reife darf Praktiken weglassen, bewusst und aufgelistet.',
    },
    source: 'Whitepaper, "Machine Learning Maturity"',
  },
  {
    key: 'availability',
    group: 'organisation',
    cellName: 'MLTP_Availability',
    label: { en: 'Availability', de: 'Verfügbarkeit' },
    unit: { en: 'part of working time', de: 'Anteil der Arbeitszeit' },
    look: 'percent',
    range: { kind: 'number', min: 0, max: 1 },
    note: {
      en: 'Time that members have for use cases; 100 %: FTE are planned net.',
      de: 'Zeit, die Mitglieder für Use Cases haben; 100 %: FTE sind netto geplant.',
    },
    source: planner,
  },
  output('outputJunior', 'MLTP_OutputJunior', 'junior', 'Junior'),
  output('outputMid', 'MLTP_OutputMid', 'mid-level', 'Mid-Level'),
  output('outputSenior', 'MLTP_OutputSenior', 'senior', 'Senior'),
  output('outputLead', 'MLTP_OutputLead', 'lead', 'Lead'),
  output('outputPrincipal', 'MLTP_OutputPrincipal', 'principal', 'Principal'),
  {
    key: 'centralUnit',
    group: 'organisation',
    cellName: 'MLTP_CentralUnit',
    label: { en: 'Central unit', de: 'Zentraler Bereich' },
    unit: { en: 'name of a unit', de: 'Name eines Bereichs' },
    look: 'text',
    range: { kind: 'text' },
    note: {
      en: 'Its members serve every unit without a move, except where units are on their own (decentralised). Empty: none.',
      de: 'Seine Mitglieder arbeiten ohne Versetzung für jeden Bereich, außer wo Bereiche für sich sind (decentralised). Leer: keiner.',
    },
    source: 'Proposed from the names of the units',
  },
];
