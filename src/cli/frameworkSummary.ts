import type { FrameworkOutput } from './frameworkOutput';

const letters: Readonly<Record<string, string>> = { High: 'H', Moderate: 'M', 'Little/no': '.' };

/** One line per profile: effort per phase as a letter, responsibilities and typical skills counted. */
function profileLine(profile: FrameworkOutput['profiles'][number]): string {
  const effort = Object.values(profile.effort).map((level) => letters[level] ?? '?');
  const count = Object.values(profile.responsibilities).flat().length;
  const place = profile.centralizable ? 'centralizable' : 'business unit';
  return [
    profile.name.padEnd(27),
    effort.join(' '),
    `${count}`.padStart(6),
    `${profile.skills.length}`.padStart(7),
    `  ${place}`,
  ].join('');
}

/** The bundled data at a glance, for reading in a terminal. */
export function frameworkSummary(output: FrameworkOutput): string {
  const required = (skillProfile: FrameworkOutput['skillProfiles'][number]) =>
    skillProfile.expectations.filter((expectation) => expectation.required).length;
  return [
    `Phases: ${output.phases.map(({ name }) => name).join(', ')}`,
    `Levels: ${output.levels.map(({ name }) => name).join(', ')}`,
    '',
    `${'Profile'.padEnd(27)}${'Effort'.padEnd(13)}  Resp. Skills  Place`,
    ...output.profiles.map(profileLine),
    'Effort per phase: H high, M moderate, . little or no. Resp.: responsibilities.',
    '',
    `Skill catalogue: ${output.skills.length} skills in ${output.skillGroups.length} groups`,
    ...output.skillProfiles.map(
      (each) =>
        `Skill profile ${each.name}: ${each.roles.length} roles, ${required(each)} required and ${each.expectations.length - required(each)} optional expectations`,
    ),
    `Organisation patterns: ${output.organisationPatterns.map(({ name }) => name.en).join(', ')}`,
    `Anti-patterns: ${output.antiPatterns.map(({ name }) => name.en).join(', ')}`,
    '',
    'Sources:',
    ...Object.values(output.sourceDocuments).map(({ name, publisher }) => `  ${name} (${publisher})`),
    'Everything with its source: framework -- --json',
  ].join('\n');
}
