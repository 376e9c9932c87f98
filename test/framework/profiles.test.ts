import { phases } from '../../src/framework/phases';
import { profileNames } from '../../src/framework/profileNames';
import { profiles } from '../../src/framework/profiles';
import { responsibilities } from '../../src/framework/responsibilities';

/** Figure 1 of the whitepaper; * marks the generic titles that are weak evidence. */
const figure1 = [
  'AI Management: CIO, Head of AI, Head of Data',
  'Data Governor: Data Governance Lead, Data Privacy Officer',
  'Data Architect: Cloud Architect*, Solution Architect*',
  'Machine Learning Architect: MLOps Engineer, Solutions Architect*',
  'Product Owner: Business Owner*, Project Engineer*',
  'Data Engineer: Software Engineer*, Data Architect*',
  'Data Scientist: Inference Engineer',
  'Data Analyst: Business Analyst',
  'Data Steward: Data Product Manager',
  'Machine Learning Engineer: MLOps Engineer',
];

/** Responsibilities counted in the tables of Figures 4-13, in phase order. */
const counts: Readonly<Record<string, readonly number[]>> = {
  'AI Management': [1, 1, 1, 0, 1, 1, 1],
  'Data Governor': [1, 0, 4, 0, 0, 0, 0],
  'Data Architect': [4, 4, 4, 2, 0, 0, 0],
  'Machine Learning Architect': [0, 0, 1, 4, 3, 2, 1],
  'Product Owner': [3, 3, 3, 3, 2, 2, 1],
  'Data Engineer': [5, 2, 6, 3, 0, 0, 1],
  'Data Scientist': [4, 4, 6, 4, 3, 2, 1],
  'Data Analyst': [1, 2, 1, 0, 1, 1, 2],
  'Data Steward': [1, 1, 3, 0, 0, 0, 1],
  'Machine Learning Engineer': [1, 0, 0, 4, 1, 5, 1],
};

/**
 * Figure 3 and "Mapping skill profiles", and what the sections of AI Management, Data Governor, Data Engineer and Machine
 * Learning Architect add: who guides or builds for whom, and who works with whom.
 */
const mapping = [
  'aiManagement guides productOwner, dataArchitect',
  'dataGovernor guides dataSteward, dataArchitect, dataEngineer',
  'dataArchitect builds for dataEngineer, dataScientist, dataAnalyst',
  'mlArchitect builds for mlEngineer, dataScientist',
];

const together = [
  'aiManagement: productOwner',
  'dataGovernor: dataArchitect',
  'dataArchitect: dataGovernor, dataSteward, dataEngineer, dataScientist, mlEngineer',
  'mlArchitect: mlEngineer, dataScientist',
  'productOwner: aiManagement, dataScientist, mlEngineer',
  'dataEngineer: dataArchitect, dataScientist',
  'dataScientist: dataArchitect, mlArchitect, productOwner, dataEngineer, mlEngineer',
  'dataAnalyst: ',
  'dataSteward: dataArchitect',
  'mlEngineer: dataArchitect, mlArchitect, productOwner, dataScientist',
];

/** Words for what the section of each profile names beside its table: duties, artefacts and handovers. */
const named: Readonly<Record<string, readonly RegExp[]>> = {
  aiManagement: [
    /strategy/,
    /bottleneck/,
    /structure of the AI and MLOps teams/,
    /use cases/,
    /budget/,
    /ETL or ELT/,
    /KPIs/,
    /what AI can do/,
    /every branch/,
    /exaggerated/,
  ],
  dataGovernor: [
    /framework of the organisation/,
    /privacy/,
    /quality/,
    /versions/,
    /access/,
    /shared/,
    /how long it is kept/,
    /Data Architect/,
    /catalogue/,
    /push or pull/,
    /how mature/,
    /lineage/,
    /unit/,
  ],
  dataArchitect: [
    /data lake/,
    /warehouse/,
    /mesh/,
    /cloud/,
    /ELT or ETL/,
    /again/,
    /preprocessing/,
    /stack of tools/,
    /Data Governor/,
    /Data Stewards/,
    /governance principles/,
    /deletion/,
    /equally/,
  ],
  mlArchitect: [
    /cloud/,
    /easy way/,
    /partner/,
    /experiments/,
    /registry/,
    /staging/,
    /batch/,
    /real time/,
    /A\/B/,
    /canary/,
    /shadow/,
    /CI\/CD\/CT/,
    /orchestration/,
    /endpoints safe/,
    /drift/,
    /alerts/,
    /reports/,
    /reusable/,
    /counterpart/,
  ],
  productOwner: [
    /business field/,
    /requirements/,
    /final users/,
    /personas/,
    /AI Management/,
    /central IT/,
    /user stories/,
    /acceptance criteria/,
    /sprints/,
    /backlog/,
    /labelled/,
    /feedback/,
    /conflicts/,
    /vision/,
    /strategy towards/,
  ],
  dataEngineer: [
    /infrastructure from the Data Architect/,
    /schema/,
    /orchestrated/,
    /life cycle/,
    /catalogue/,
    /dashboards/,
    /feature store/,
    /Data Scientist/,
    /drift/,
    /ingestion/,
  ],
  dataScientist: [
    /question of the business/,
    /features/,
    /selects/,
    /shape/,
    /versions/,
    /lineage/,
    /catalogue/,
    /retraining strategy/,
    /Machine Learning Engineer/,
    /template/,
    /inference/,
    /drift/,
    /business unit/,
  ],
  dataAnalyst: [
    /hypotheses/,
    /preprocess/,
    /small projects/,
    /reports and charts/,
    /management/,
    /trends/,
    /no models/,
  ],
  dataSteward: [
    /Data Governor/,
    /metadata/,
    /aware/,
    /product/,
    /why the data is collected/,
    /life cycle/,
    /persona/,
    /variables, names/,
    /known/,
    /KPIs/,
    /roadmap/,
    /peers/,
    /thinking from the user/,
  ],
  mlEngineer: [
    /software engineering/,
    /best model/,
    /central infrastructure/,
    /CI\/CD\/CT/,
    /monitoring/,
    /registry/,
    /feature store/,
    /orchestrated/,
    /business unit/,
  ],
};

describe('profiles', () => {
  it('are the ten, each under its own id', () => {
    expect(profiles.map(({ id, name }) => [id, name])).toEqual(
      profileNames.map(({ id, name }) => [id, name]),
    );
  });

  it('have the alternative titles of Figure 1', () => {
    const found = profiles.map(({ name, alternativeTitles }) => {
      const titles = alternativeTitles.map(({ title, evidence }) => title + (evidence === 'weak' ? '*' : ''));
      return `${name}: ${titles.join(', ')}`;
    });
    expect(found).toEqual(figure1);
  });

  it.each(Object.entries(counts))('%s has the responsibilities of its table', (name, expected) => {
    const profile = profiles.find((candidate) => candidate.name === name);
    expect(phases.map((phase) => profile?.responsibilities[phase.id].length)).toEqual(expected);
  });

  it('have 120 responsibilities, each with an id that says where it stands', () => {
    expect(responsibilities).toHaveLength(120);
    const last = new Map<string, number>();
    for (const { id, profile, phase } of responsibilities) {
      const place = `${profile}.${phase}`;
      const number = (last.get(place) ?? 0) + 1;
      last.set(place, number);
      expect(id).toBe(`${place}.${number}`);
    }
  });

  it('are worded in both languages, no responsibility twice', () => {
    const texts = [
      ...profiles.flatMap(({ objective, task, education }) => [objective, task, education]),
      ...responsibilities.map(({ text }) => text),
    ];
    for (const text of texts) {
      expect(text.en).toMatch(/^\p{Lu}.{15,}$/u);
      expect(text.de).toMatch(/^\p{Lu}.{15,}$/u);
      expect(text.de).not.toBe(text.en);
    }
    for (const language of ['en', 'de'] as const) {
      expect(new Set(responsibilities.map(({ text }) => text[language])).size).toBe(120);
    }
  });

  it('guide and build for the profiles of Figure 3', () => {
    const found = profiles.flatMap(({ id, guides, buildsFor }) => [
      ...(guides.length > 0 ? [`${id} guides ${guides.join(', ')}`] : []),
      ...(buildsFor.length > 0 ? [`${id} builds for ${buildsFor.join(', ')}`] : []),
    ]);
    expect(found).toEqual(mapping);
    expect(profiles.map(({ id, worksWith }) => `${id}: ${worksWith.join(', ')}`)).toEqual(together);
  });

  it.each(Object.entries(named))('tell of %s what its section names beside the table', (id, words) => {
    const narrative = profiles.find((profile) => profile.id === id)?.narrative ?? [];
    const texts = narrative.map(({ text }) => text.en).join('\n');
    for (const word of words) expect(texts).toMatch(new RegExp(word.source, 'i'));
    for (const { text } of narrative) {
      expect(text.de).toMatch(/^\p{Lu}.{15,}[.?]$/u);
      expect(text.de).not.toBe(text.en);
    }
  });

  it('take the last bullet of the Data Engineer table as Monitor & Maintain', () => {
    const last = responsibilities.filter(({ profile }) => profile === 'dataEngineer').at(-1);
    expect(last?.phase).toBe('monitorMaintain');
    expect(last?.text.en).toContain('drift');
  });

  it('name the table each responsibility comes from', () => {
    const places = profiles.map(({ id, sources }) => `${id} ${sources.responsibilities.place}`);
    expect(places).toEqual([
      'aiManagement table of Figure 4',
      'dataGovernor table of Figure 5',
      'dataArchitect table of Figure 6',
      'mlArchitect table of Figure 7',
      'productOwner table of Figure 8',
      'dataEngineer table of Figure 9',
      'dataScientist table of Figure 10',
      'dataAnalyst table of Figure 11',
      'dataSteward table of Figure 12',
      'mlEngineer table of Figure 13',
    ]);
  });
});
