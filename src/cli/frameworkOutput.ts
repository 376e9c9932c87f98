import * as framework from '../framework/index';
import type { Expectation, LevelId, PhaseId, Profile, ProfileId, SkillProfile } from '../framework/index';

/** Values by phase name, in lifecycle order. */
type ByPhase<Value> = Readonly<Record<string, Value>>;

function byPhase<Value>(valueOf: (phase: PhaseId) => Value): ByPhase<Value> {
  return Object.fromEntries(framework.phases.map(({ id, name }) => [name, valueOf(id)]));
}

const profileName = new Map(framework.profileNames.map(({ id, name }) => [id, name]));
const levelName = new Map<LevelId, string>(framework.levels.map(({ id, name }) => [id, name]));
const skillName = new Map(framework.skills.map(({ id, name }) => [id, name.en]));

function profileNamesOf(ids: readonly ProfileId[]): readonly string[] {
  return ids.map((id) => profileName.get(id) ?? id);
}

function profileOutput(profile: Profile) {
  const typical = framework.typicalSkills.filter((each) => each.profile === profile.id);
  return {
    id: profile.id,
    name: profile.name,
    centralizable: profile.centralizable,
    objective: profile.objective.en,
    task: profile.task.en,
    alternativeTitles: profile.alternativeTitles.map(({ title }) => title),
    weakTitles: profile.alternativeTitles
      .filter(({ evidence }) => evidence === 'weak')
      .map(({ title }) => title),
    effort: byPhase((phase) => profile.effort[phase]),
    effortCurve: byPhase((phase) => profile.effortCurve[phase]),
    responsibilities: byPhase((phase) => profile.responsibilities[phase].map(({ text }) => text.en)),
    skills: profile.typicalSkills.map((id) => skillName.get(id) ?? id),
    skillWeights: typical.map(({ skill, weight, source }) => ({
      skill: skillName.get(skill) ?? skill,
      weight,
      derived: source.derived !== undefined,
    })),
    education: profile.education.en,
    guides: profileNamesOf(profile.guides),
    buildsFor: profileNamesOf(profile.buildsFor),
    worksWith: profileNamesOf(profile.worksWith),
    effortForInformation: framework.effortForInformation.includes(profile.id),
    narrative: profile.narrative.map(({ kind, text }) => ({ kind, text: text.en })),
    expectations: framework.expectationsOf(profile.id).map(({ skillProfile, role, isMain, lines }) => ({
      skillProfile: skillProfile.name,
      role: role.name,
      isMain,
      levels: lines.map(({ level, required, text }) => ({
        level: levelName.get(level) ?? level,
        required,
        text: text.en,
      })),
    })),
    source: {
      ...profile.sources,
      effort: profile.effortSource.levels,
      effortCurve: profile.effortSource.curve,
    },
  };
}

function skillProfileOutput(skillProfile: SkillProfile) {
  const roleName = new Map(skillProfile.roles.map(({ id, name }) => [id, name]));
  const expectationOutput = ({ role, level, required, text }: Expectation) => ({
    role: roleName.get(role) ?? role,
    level: levelName.get(level) ?? level,
    required,
    text: text.en,
  });
  return {
    name: skillProfile.name,
    domain: skillProfile.domain,
    group: skillProfile.group,
    skills: skillProfile.skills.map((id) => skillName.get(id) ?? id),
    roles: skillProfile.roles.map(({ name, profile, also, reason }) => ({
      name,
      profile: profileName.get(profile) ?? profile,
      also: profileNamesOf(also),
      reason: reason.en,
    })),
    expectations: skillProfile.expectations.map(expectationOutput),
    source: skillProfile.source,
  };
}

/** The bundled data as plain JSON: names instead of ids and English texts where the contract of the command says so. */
export function frameworkOutput() {
  return {
    phases: framework.phases.map(({ id, name, stage }) => ({ id, name, stage })),
    levels: framework.levels.map(({ id, name }) => ({ id, name })),
    profiles: framework.profiles.map(profileOutput),
    skillProfiles: framework.skillProfiles.map(skillProfileOutput),
    skillGroups: framework.skillGroups,
    skills: framework.skills,
    skillWeightRule: framework.skillWeightRule,
    skillImplications: framework.skills.flatMap(({ id }) => {
      const implied = framework.impliedSkills(id).map((each) => skillName.get(each) ?? each);
      return implied.length === 0 ? [] : [{ skill: skillName.get(id) ?? id, implies: implied }];
    }),
    skillImplicationSource: framework.skillImplicationSource,
    relations: framework.relations.map(({ from, kind, to, what, source }) => ({
      from: profileName.get(from) ?? from,
      kind,
      to: profileName.get(to) ?? to,
      what: what.en,
      source,
    })),
    purpose: framework.frameworkPurpose,
    limits: framework.frameworkLimits,
    advice: framework.frameworkAdvice,
    organisationPatterns: framework.organisationPatterns,
    sizeRules: framework.sizeRules,
    maturityRules: framework.maturityRules,
    omissions: framework.omissions,
    proofOfConcept: framework.proofOfConcept,
    hiringOrder: framework.hiringOrder,
    antiPatterns: framework.antiPatterns,
    roleMappings: framework.roleMappings,
    adjacency: framework.adjacency,
    adjacencySource: framework.adjacencySource,
    sourceDocuments: framework.sourceDocuments,
  };
}

/** What the framework command prints with --json. */
export type FrameworkOutput = ReturnType<typeof frameworkOutput>;
