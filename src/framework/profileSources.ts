import type { ProfileSources } from './profile';

/** The sources of a profile whose section has the given heading and whose table is the figure of that number. */
export function profileSources(heading: string, figure: number): ProfileSources {
  const section = `section "${heading}"`;
  const mapping = 'Figure 3, section "Mapping skill profiles" and the sections of the profiles';
  return {
    objective: { document: 'whitepaper', place: section },
    task: { document: 'whitepaper', place: 'Figure 1' },
    alternativeTitles: { document: 'whitepaper', place: 'Figure 1' },
    responsibilities: { document: 'whitepaper', place: `table of Figure ${figure}` },
    typicalSkills: { document: 'whitepaper', place: `Typical skills for ${heading}` },
    education: { document: 'whitepaper', place: section },
    narrative: { document: 'whitepaper', place: `${section}, Figure 1` },
    guides: { document: 'whitepaper', place: mapping },
    buildsFor: { document: 'whitepaper', place: mapping },
  };
}
