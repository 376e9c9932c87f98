import { dataManagementExpectations } from './dataManagementExpectations';
import type { SkillProfileShape } from './shape';

const sameName = { en: 'The profile of the same name.', de: 'Das gleichnamige Profil.' };

/** The skill profile "Data Management", derived from what the whitepaper makes each profile answer for. */
export const dataManagement = {
  id: 'dataManagement',
  name: 'Data Management',
  domain: 'Data & Governance',
  group: 'Data Management',
  skills: [
    'dataManagement',
    'dataGovernance',
    'dataStewardship',
    'dataQuality',
    'dataCatalog',
    'dataLineage',
    'metadataManagement',
    'dataArchitecture',
  ],
  roles: [
    { id: 'dataGovernor', name: 'Data Governor', profile: 'dataGovernor', also: [], reason: sameName },
    { id: 'dataSteward', name: 'Data Steward', profile: 'dataSteward', also: [], reason: sameName },
    { id: 'dataArchitect', name: 'Data Architect', profile: 'dataArchitect', also: [], reason: sameName },
    { id: 'dataEngineer', name: 'Data Engineer', profile: 'dataEngineer', also: [], reason: sameName },
    { id: 'dataAnalyst', name: 'Data Analyst', profile: 'dataAnalyst', also: [], reason: sameName },
    { id: 'productOwner', name: 'Product Owner', profile: 'productOwner', also: [], reason: sameName },
  ],
  expectations: dataManagementExpectations,
  source: {
    document: 'whitepaper',
    place: 'tables of Figures 4-13',
    derived: {
      en: 'The responsibilities of the phase Data Management, spread over the five levels as the skill profile "ML Pipelines" grows: runs what exists, works alone, designs, sets standards of a team, gives direction to an organisation. Required where Figure 2 gives the profile High effort in the phase.',
      de: 'Die Zuständigkeiten der Phase Data Management, auf die fünf Stufen verteilt, wie das Skill-Profil "ML Pipelines" wächst: betreibt Vorhandenes, arbeitet selbstständig, entwirft, setzt Standards eines Teams, richtet eine Organisation aus. Erforderlich, wo Abbildung 2 dem Profil in der Phase hohen Aufwand gibt.',
    },
  },
} as const satisfies SkillProfileShape;
