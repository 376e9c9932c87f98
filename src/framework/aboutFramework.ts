import type { Source } from './source';
import type { Text } from './text';

/** A statement about the framework as a whole. */
export interface FrameworkStatement {
  readonly id: string;
  /** What it is about, in a word or two. */
  readonly name: Text;
  readonly text: Text;
  readonly source: Source;
}

function whitepaper(place: string): Source {
  return { document: 'whitepaper', place };
}

const apply = whitepaper('section "How to apply the framework"');
const specifics = whitepaper('section "Considerations specific to your organization"');
const benefits = whitepaper('section "Benefits of ML Skill Profiles Framework"');

/** What the framework is for, and where it comes from. */
export const frameworkPurpose: readonly FrameworkStatement[] = [
  {
    id: 'scaling',
    name: { en: 'Many models in production', de: 'Viele Modelle in Produktion' },
    text: {
      en: 'It helps build teams that bring many models into production and keep them there: reliable, of good quality, trustworthy and compliant.',
      de: 'Es hilft, Teams aufzubauen, die viele Modelle in die Produktion bringen und dort halten: zuverlässig, gut, vertrauenswürdig und regelkonform.',
    },
    source: whitepaper('Executive Summary and section "Framework Overview"'),
  },
  {
    id: 'responsibilities',
    name: { en: 'Clear ownership', de: 'Klare Zuständigkeit' },
    text: {
      en: 'Separate responsibilities: each task of the life cycle has an owner. That is no call for silos.',
      de: 'Verantwortung trennen: Jede Aufgabe des Lebenszyklus hat jemanden, der sie verantwortet. Silos sind damit nicht gemeint.',
    },
    source: benefits,
  },
  {
    id: 'staffing',
    name: { en: 'Staffing', de: 'Besetzung' },
    text: {
      en: 'Staff projects: the same profiles in every project make it plain who is needed, and let good practice travel.',
      de: 'Projekte besetzen: Gleiche Profile in allen Projekten zeigen, wer gebraucht wird, und lassen gute Praxis weiterwandern.',
    },
    source: benefits,
  },
  {
    id: 'upskilling',
    name: { en: 'Training and hiring', de: 'Weiterbildung und Einstellung' },
    text: {
      en: 'Train and hire: skill gaps come to light, and job descriptions, hiring plan and development rest on one description.',
      de: 'Weiterbilden und einstellen: Lücken werden sichtbar, und Stellenbeschreibung, Einstellungsplan und Entwicklung beruhen auf einer Beschreibung.',
    },
    source: benefits,
  },
  {
    id: 'evolvingSkills',
    name: { en: 'Skills per phase', de: 'Fähigkeiten je Phase' },
    text: {
      en: 'Each phase asks for other skills: early exploration for quick trials and open minds, later production for documented code that others can maintain.',
      de: 'Jede Phase verlangt andere Fähigkeiten: frühes Erkunden schnelle Versuche und offenes Denken, spätere Produktion dokumentierten Code, den andere pflegen können.',
    },
    source: whitepaper('section "The evolving skill requirements"'),
  },
  {
    id: 'origin',
    name: { en: 'Where it comes from', de: 'Woher es stammt' },
    text: {
      en: 'It comes from a working group on MLOps with ten large companies in Germany and from interviews with experts.',
      de: 'Es stammt aus einer Arbeitsgruppe zu MLOps mit zehn großen Unternehmen in Deutschland und aus Interviews mit Fachleuten.',
    },
    source: whitepaper('section "Introduction"'),
  },
];

/** What the framework itself says that it can't do. */
export const frameworkLimits: readonly FrameworkStatement[] = [
  {
    id: 'guideline',
    name: { en: 'No dogma', de: 'Kein Dogma' },
    text: {
      en: 'It is a guideline, no dogma: you know your organisation best, so depart from it where you have a reason.',
      de: 'Es ist eine Leitlinie, kein Dogma: Sie kennen Ihre Organisation am besten, also weichen Sie ab, wo Sie einen Grund haben.',
    },
    source: specifics,
  },
  {
    id: 'commonPatterns',
    name: { en: 'Common ground only', de: 'Nur Gemeinsames' },
    text: {
      en: 'It describes what many companies have in common. What is special about yours is not in it.',
      de: 'Es beschreibt, was viele Unternehmen gemeinsam haben. Was Ihres besonders macht, steht nicht darin.',
    },
    source: apply,
  },
  {
    id: 'threeFactors',
    name: { en: 'Three factors', de: 'Drei Faktoren' },
    text: {
      en: 'Size, maturity and centralization change how it is used. These three are not all that matters.',
      de: 'Größe, Reifegrad und Zentralisierung ändern, wie es angewendet wird. Diese drei sind nicht alles, was zählt.',
    },
    source: specifics,
  },
  {
    id: 'productionOnly',
    name: { en: 'Made for production', de: 'Für die Produktion' },
    text: {
      en: 'It is made for projects that go into production. A proof of concept or a young start-up may need only some of the profiles.',
      de: 'Es ist für Projekte gemacht, die in Produktion gehen. Ein Proof of Concept oder ein junges Start-up braucht vielleicht nur einige Profile.',
    },
    source: whitepaper('section "Framework Overview"'),
  },
  {
    id: 'boundaries',
    name: { en: 'Soft boundaries', de: 'Weiche Grenzen' },
    text: {
      en: 'Lines between profiles are not sharp: people should grow beyond them, and debates about them should stay short.',
      de: 'Grenzen zwischen Profilen sind nicht scharf: Menschen sollen über sie hinauswachsen, und Debatten darüber sollen kurz bleiben.',
    },
    source: apply,
  },
  {
    id: 'change',
    name: { en: 'Change', de: 'Wandel' },
    text: {
      en: 'Technology moves on, and the profiles have to move with it. A chart that only looks like control helps nobody.',
      de: 'Die Technik ändert sich, und die Profile müssen sich mit ändern. Ein Organigramm, das nur nach Kontrolle aussieht, hilft niemandem.',
    },
    source: apply,
  },
  {
    id: 'relativeEffort',
    name: { en: 'Relative effort', de: 'Relativer Aufwand' },
    text: {
      en: 'Effort is relative: it says when a profile is busy, not how many people that takes. Curves were read off drawings, to within 5 of 100.',
      de: 'Aufwand ist relativ: Er sagt, wann ein Profil beschäftigt ist, nicht wie viele Menschen das braucht. Kurven wurden aus Zeichnungen abgelesen, auf 5 von 100 genau.',
    },
    source: {
      document: 'whitepaper',
      place: 'Figures 2 and 4-13',
      derived: {
        en: 'The figures show levels and curves without a unit.',
        de: 'Die Abbildungen zeigen Stufen und Kurven ohne Einheit.',
      },
    },
  },
  {
    id: 'scoping',
    name: { en: 'Scoping', de: 'Zuschnitt des Projekts' },
    text: {
      en: 'Scoping a project comes before the seven phases. Figure 2 has a column for it, without values.',
      de: 'Vor den sieben Phasen steht der Zuschnitt des Projekts. Abbildung 2 hat dafür eine Spalte ohne Werte.',
    },
    source: whitepaper('Figure 2'),
  },
  {
    id: 'aiManagementEffort',
    name: { en: 'AI Management', de: 'AI Management' },
    text: {
      en: 'The effort of AI Management differs from one organisation to the next, so Figure 2 has no row for it. This planner counts heads instead and shows the curve of Figure 4 for information.',
      de: 'Der Aufwand von AI Management ist in jeder Organisation anders, darum hat Abbildung 2 keine Zeile dafür. Dieser Planer zählt stattdessen Köpfe und zeigt die Kurve aus Abbildung 4 zur Information.',
    },
    source: whitepaper('Figures 2 and 4'),
  },
];

/** Advice of the whitepaper's practitioners on setting up and keeping roles. */
export const frameworkAdvice: readonly FrameworkStatement[] = [
  {
    id: 'needsFirst',
    name: { en: 'Needs first', de: 'Bedarf zuerst' },
    text: {
      en: 'Let the needs of the business decide whom to hire and when; sketch the future organisation early.',
      de: 'Der Bedarf des Geschäfts entscheidet, wen Sie wann einstellen; skizzieren Sie die künftige Organisation früh.',
    },
    source: whitepaper('interview with Joe Reis, second question'),
  },
  {
    id: 'knownBoundaries',
    name: { en: 'Why roles', de: 'Wozu Rollen' },
    text: {
      en: 'Roles tell people what they answer for and where that ends; without them come confusion, frustration and waste.',
      de: 'Rollen sagen Menschen, wofür sie einstehen und wo das endet; ohne sie entstehen Verwirrung, Frust und Verschwendung.',
    },
    source: whitepaper('interview with Joe Reis, first question'),
  },
  {
    id: 'centralGuidelines',
    name: { en: 'Guidelines', de: 'Leitlinien' },
    text: {
      en: 'Central guidelines are needed whether teams are central or not; results count.',
      de: 'Zentrale Leitlinien braucht es, ob Teams zentral sind oder nicht; es zählt das Ergebnis.',
    },
    source: whitepaper('interview with Joe Reis, last question'),
  },
  {
    id: 'alongTheWorkflow',
    name: { en: 'Along the workflow', de: 'Entlang des Ablaufs' },
    text: {
      en: 'Cut roles along the steps of your own workflow, from preparing data to deploying models, and cover each step with expertise.',
      de: 'Schneiden Sie Rollen entlang Ihres eigenen Ablaufs zu, von der Aufbereitung der Daten bis zur Bereitstellung, und decken Sie jeden Schritt mit Fachwissen ab.',
    },
    source: whitepaper('case study of Uber, section "Designing ML teams at Uber"'),
  },
  {
    id: 'regularReview',
    name: { en: 'Regular review', de: 'Regelmäßig prüfen' },
    text: {
      en: 'Explain AI to the whole organisation, review roles regularly as it grows, and build a culture in which teams help each other.',
      de: 'Erklären Sie KI der ganzen Organisation, prüfen Sie Rollen regelmäßig, wenn sie wächst, und pflegen Sie eine Kultur, in der Teams einander helfen.',
    },
    source: whitepaper('case study of Uber, section "Designing ML teams at Uber"'),
  },
];
