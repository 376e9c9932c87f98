import { mapTitle } from '../../../src/domain/mapping/mapTitle';
import type { ProfileId } from '../../../src/framework/profileNames';
import { englishTitles } from './englishTitles';
import { germanTitles } from './germanTitles';

const codes: Readonly<Record<ProfileId, string>> = {
  aiManagement: 'AI',
  dataGovernor: 'GO',
  dataArchitect: 'AR',
  mlArchitect: 'MA',
  productOwner: 'PO',
  dataEngineer: 'DE',
  dataScientist: 'DS',
  dataAnalyst: 'DA',
  dataSteward: 'ST',
  mlEngineer: 'ML',
};

function answer(title: string): string {
  const [first] = mapTitle(title, []).shares;
  return first === undefined ? 'NO' : codes[first.profile];
}

describe.each([
  ['German', germanTitles],
  ['English and other', englishTitles],
] as const)('%s titles', (_, titles) => {
  const rows = titles.map(([title, ...labels]) => ({ title, labels }));

  it('get a profile that the label rules give them', () => {
    const wrong = rows.filter(({ title, labels }) => !labels.includes(answer(title)));
    expect(wrong.map(({ title }) => `${title}: ${answer(title)}`)).toEqual([]);
  });

  it('are accepted unasked in half of the cases or more where one profile is the only answer', () => {
    const certain = rows.filter(({ labels }) => labels.length === 1 && labels[0] !== 'NO');
    const accepted = certain.filter(({ title }) => mapTitle(title, []).status === 'auto');
    expect(accepted.length / certain.length).toBeGreaterThan(0.5);
  });

  it('are never accepted where they are outside the framework', () => {
    const outside = rows.filter(({ labels }) => labels[0] === 'NO' && labels.length === 1);
    expect(outside.filter(({ title }) => mapTitle(title, []).status === 'auto')).toEqual([]);
  });
});

describe('generic titles of Figure 1', () => {
  it.each([
    ['Software Engineer', 'DE'],
    ['Solution Architect', 'AR'],
    ['Cloud Architect', 'AR'],
    ['Project Engineer', 'PO'],
    ['Business Owner', 'PO'],
    ['Business Analyst', 'DA'],
  ])('%s is proposed as %s, never accepted', (title, code) => {
    expect(answer(title)).toBe(code);
    expect(mapTitle(title, []).status).toBe('review');
  });
});

describe('titles in parts', () => {
  it.each([
    ['VP, Machine Learning Engineering', 'AI', 'auto'],
    ['Director - Data Engineering', 'AI', 'auto'],
    ['Manager, Data Science', 'DS', 'auto'],
    ['Senior Specialist - Data Architect', 'AR', 'auto'],
    ['Analyst, Master Data Governance', 'ST', 'auto'],
    ['Chief Digital Officer (CDO)', 'AI', 'review'],
    ['Recruiter - Data Scientists', 'NO', 'none'],
  ])('%s is %s, %s', (title, code, status) => {
    expect(answer(title)).toBe(code);
    expect(mapTitle(title, []).status).toBe(status);
  });
});

describe('titles of two roles', () => {
  it.each([
    ['Data Engineer / Data Scientist', ['dataEngineer', 'dataScientist']],
    ['Data Scientist & ML Engineer', ['dataScientist', 'mlEngineer']],
    ['Product Owner - Data Analyst', ['productOwner', 'dataAnalyst']],
    ['Datenanalyst und Dateningenieur', ['dataAnalyst', 'dataEngineer']],
  ])('%s gives two profiles to review', (title, profiles) => {
    const mapping = mapTitle(title, []);
    expect(mapping.shares).toEqual(profiles.map((profile) => ({ profile, share: 0.5 })));
    expect(mapping.status).toBe('review');
  });

  it.each([
    ['Datenwissenschaftler/Datenwissenschaftlerin', 'dataScientist'],
    ['Software Developer/Data Scientist', 'dataScientist'],
    ['Data Product Manager/Analyst', 'dataSteward'],
  ])('%s gives one', (title, profile) => {
    expect(mapTitle(title, []).shares).toEqual([{ profile, share: 1 }]);
  });
});
