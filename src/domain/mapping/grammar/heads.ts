/**
 * Head nouns: what the title says a member is. Each with the phrases that name it, in the English words that all
 * languages are turned into first. The order is the order of weight: of several heads in one title the first counts.
 */
export const heads = {
  outside: `
    teaching assistant, marketing manager, marketing specialist, marketing lead, content manager,
    hr manager, legal counsel, business partner, customer support, partner manager,
    typist, operator, clerk, technician, auditor, recruiter, representative, teacher, lecturer,
    professor, writer, editor, journalist, lawyer, attorney, nurse, secretary, accountant, mechanic,
    installer, driver, annotator, labeler, trainer, tutor, coach, account executive, account manager,
    sales engineer, sales manager, sales representative, sales consultant, sales specialist,
    sales executive, instructor, collector, transcriber, coder, enumerator, keyer, tester, test engineer,
    qa engineer, scrum master, agile coach, artist, therapist, physician, librarian, archivist, surveyor,
    customer success manager, success manager, community manager, talent acquisition, recruitment, wirer,
    cabler, buyer, purchaser, electrician, telemarketer, office manager, event manager, facility manager,
    captain, pilot, translator, interpreter, copywriter, ux designer, ui designer, ux researcher,
    user researcher, ux, business development manager, business development, business developer, product designer, product marketing manager,
    content creator, support engineer, field engineer, notary, judge, farmer, cook, baker, machinist,
    assembler, inspector, proofreader, venture capital, investor, sales lead, sales director, head sales,
    dealer, gamer, influencer, evangelist sales, trader, bookkeeper, paralegal, data capturer, capturer,
    keypuncher, helpdesk, service desk, receptionist`,
  productOwner: 'product owner, po, use case owner, use case manager, use case lead, proxy product owner',
  chiefOfficer: `
    cdo, caio, cio, cdao, cdaio, cao analytics, chief data officer, chief ai officer,
    chief information officer, chief analytics officer, chief data and analytics officer,
    chief data and ai officer, chief artificial intelligence officer, chief data analytics officer,
    chief digital and information officer, chief data and information officer,
    chief data and digital officer, chief digital and data officer, chief machine learning officer,
    chief algorithm officer, chief information and data officer, chief digital information officer,
    chief ai and data officer`,
  chiefOther: `
    cdto, chief digital officer`,
  outsideChief: `
    ciso, cto, chief technology officer, chief technical officer, chief innovation officer, cfo, ceo, cmo, coo, chro, chief executive officer, chief financial officer,
    chief operating officer, chief marketing officer, chief information security officer,
    chief human resources officer, chief security officer, chief product officer, cpo,
    chief medical information officer`,
  executive: `
    head, director, vp, vice president, svp, evp, avp, president, managing director, department head,
    division head, department manager, senior vice president, executive director, chief executive,
    global head, associate director, general manager, group head, executive vice president,
    principal director, area head, dean, deputy director`,
  productManager: `
    product manager, product management, product lead, product management lead,
    technical product manager, product director, product management manager, product head`,
  projectManager: `
    project manager, project management, project lead, project head, project engineer, business owner,
    project owner, project leader`,
  programManager: `
    program manager, program management, project coordinator, delivery manager, program lead,
    program director, pmo, program head`,
  steward: 'steward, custodian',
  curator: 'curator, owner, curation, maintainer, caretaker',
  architect: 'architect, architecture',
  modeler: 'modeler, modeller, designer, modeling',
  scientist: 'scientist',
  researcher: `
    researcher, research scientist, research engineer, research developer, research software engineer`,
  academic: `
    research fellow, postdoc, postdoctoral, postdoctoral researcher, phd student, doctoral researcher,
    phd candidate, doctoral candidate, postdoctoral fellow, research associate, research assistant`,
  statistician: 'statistician, biostatistician, econometrician, quant',
  miner: 'miner',
  administrator: `
    administrator, admin, dba, database administrator, system administrator, systems administrator`,
  operationsEngineer: `
    devops engineer, devops, sre, site reliability engineer, reliability engineer, devsecops engineer,
    devsecops, operations engineer, quality engineer, performance engineer`,
  engineer: 'engineer, engineering, engineering manager, integrator, wrangler',
  developer: 'developer, programmer, development, builder, implementer',
  analyst: 'analyst, analyzer',
  reporter: 'reporter, evaluator',
  strategist: 'strategist, strategy',
  evangelist: 'evangelist, advocate, ambassador, champion, leader, visionary',
  officer: 'officer, commissioner, controller',
  lead: `
    lead, team lead, tech lead, technical lead, teamhead, team leader, group lead, chapter lead,
    squad lead, chief, practice lead, competence lead, stream lead, domain lead, technology lead,
    unit lead`,
  manager: 'manager, team manager, supervisor, practice manager, group manager',
  consultant: 'consultant, advisor, adviser, consulting',
  expert: `
    expert, specialist, professional, practitioner, generalist, guru, subject matter expert, sme`,
  coordinator: 'coordinator, facilitator, planner',
  helper: `
    associate, assistant, employee, contributor, agent, executive, contractor, freelancer,
    worker, member of technical staff, apprentice role, team member, responsible,
    staff member, person, administrator assistant`,
} as const satisfies Readonly<Record<string, string>>;

/** A head noun of a title. */
export type HeadId = keyof typeof heads;

/** Two heads that together make another: a chief who is an officer leads, whatever stands between the words. */
export const headPairs = [
  { first: 'lead', word: 'chief', second: 'officer', becomes: 'executive' },
] as const satisfies readonly {
  readonly first: HeadId;
  readonly word: string;
  readonly second: HeadId;
  readonly becomes: HeadId;
}[];
