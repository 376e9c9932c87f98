import type { Expectation } from './shape';

/** What "Data Management" expects of each role at each level; derived, see the source of the skill profile. */
export const dataManagementExpectations = [
  {
    role: 'dataGovernor',
    level: 'junior',
    required: true,
    text: {
      en: 'Knows the data rules of the organisation and the laws behind them. Answers plain questions about them and checks descriptions of data sets against a checklist.',
      de: 'Kennt die Datenregeln der Organisation und die Gesetze dahinter. Beantwortet einfache Fragen dazu und prüft Beschreibungen von Datensätzen anhand einer Checkliste.',
    },
  },
  {
    role: 'dataSteward',
    level: 'junior',
    required: true,
    text: {
      en: 'Describes data sets by the given template and fills in the metadata. Reports gaps in data quality to those who can close them.',
      de: 'Beschreibt Datensätze nach der Vorlage und trägt die Metadaten ein. Meldet Lücken der Datenqualität an die, die sie schließen können.',
    },
  },
  {
    role: 'dataArchitect',
    level: 'junior',
    required: true,
    text: {
      en: 'Knows the parts of the data platform and documents them. Makes small changes to data models under review.',
      de: 'Kennt die Teile der Datenplattform und dokumentiert sie. Nimmt unter Anleitung kleine Änderungen an Datenmodellen vor.',
    },
  },
  {
    role: 'dataEngineer',
    level: 'junior',
    required: true,
    text: {
      en: 'Runs the data quality checks that exist and keeps entries in the data catalog up to date. Follows the rules on storage and retention.',
      de: 'Führt die vorhandenen Prüfungen der Datenqualität aus und hält Einträge im Datenkatalog aktuell. Befolgt die Regeln zu Speicherung und Aufbewahrung.',
    },
  },
  {
    role: 'dataAnalyst',
    level: 'junior',
    required: false,
    text: {
      en: 'Knows where the data of the field is described and reports errors found in analyses.',
      de: 'Weiß, wo die Daten des Fachgebiets beschrieben sind, und meldet Fehler, die in Analysen auffallen.',
    },
  },
  {
    role: 'productOwner',
    level: 'junior',
    required: false,
    text: {
      en: 'Names the data sets of a use case and the people who know them.',
      de: 'Benennt die Datensätze eines Use Case und die Menschen, die sie kennen.',
    },
  },
  {
    role: 'dataGovernor',
    level: 'mid',
    required: true,
    text: {
      en: 'Writes a guideline for one topic, such as data retention or access management, and agrees it with those who have to follow it. Reviews how data sets are described in the data catalog.',
      de: 'Schreibt eine Leitlinie zu einem Thema, etwa Aufbewahrung oder Zugriffsverwaltung, und stimmt sie mit denen ab, die sie befolgen. Prüft, wie Datensätze im Datenkatalog beschrieben sind.',
    },
  },
  {
    role: 'dataSteward',
    level: 'mid',
    required: true,
    text: {
      en: 'Looks after the data sets of a use case on their own: data catalog, data lineage, access and data quality checks. Explains the governance rules to the team in its own terms.',
      de: 'Betreut die Datensätze eines Use Case selbstständig: Datenkatalog, Datenherkunft, Zugriff und Prüfungen der Datenqualität. Erklärt dem Team die Governance-Regeln in dessen Worten.',
    },
  },
  {
    role: 'dataArchitect',
    level: 'mid',
    required: true,
    text: {
      en: 'Designs data modelling and storage for a field of data on the existing platform. Sets up access management and the data catalog as the rules ask.',
      de: 'Entwirft Datenmodellierung und Speicherung für ein Datengebiet auf der vorhandenen Plattform. Richtet Zugriffsverwaltung und Datenkatalog ein, wie die Regeln es verlangen.',
    },
  },
  {
    role: 'dataEngineer',
    level: 'mid',
    required: true,
    text: {
      en: 'Builds versions, data lineage and data quality checks into own data pipelines. Registers features and data sets so that others can use them again.',
      de: 'Baut Versionen, Datenherkunft und Prüfungen der Datenqualität in eigene Datenpipelines ein. Trägt Features und Datensätze so ein, dass andere sie wiederverwenden können.',
    },
  },
  {
    role: 'dataAnalyst',
    level: 'mid',
    required: false,
    text: {
      en: 'Judges the data quality of the sets used and says in reports what it means for the result.',
      de: 'Beurteilt die Datenqualität der genutzten Datensätze und sagt in Berichten, was sie für das Ergebnis bedeutet.',
    },
  },
  {
    role: 'productOwner',
    level: 'mid',
    required: false,
    text: {
      en: 'Owns the data of a use case as a product or names an owner, and judges with knowledge of the field whether its data quality suffices.',
      de: 'Verantwortet die Daten eines Use Case als Produkt oder benennt jemanden dafür und beurteilt fachlich, ob die Datenqualität reicht.',
    },
  },
  {
    role: 'dataGovernor',
    level: 'senior',
    required: true,
    text: {
      en: 'Designs data governance for a whole area: roles, approvals, data quality targets and how they are measured. Weighs compliance and data privacy against the usability of data.',
      de: 'Entwirft die Data Governance eines ganzen Bereichs: Rollen, Freigaben, Ziele der Datenqualität und ihre Messung. Wägt Compliance und Datenschutz gegen die Nutzbarkeit von Daten ab.',
    },
  },
  {
    role: 'dataSteward',
    level: 'senior',
    required: true,
    text: {
      en: 'Manages data sets as products, with users, promises of quality and a data lifecycle. Designs measures of data quality and finds the causes of errors with the data engineers.',
      de: 'Führt Datensätze als Produkte, mit Nutzern, Qualitätszusagen und Datenlebenszyklus. Entwirft Messgrößen der Datenqualität und findet mit den Data Engineers die Ursachen von Fehlern.',
    },
  },
  {
    role: 'dataArchitect',
    level: 'senior',
    required: true,
    text: {
      en: 'Designs data architecture that several use cases share: data lineage, versions, retention, cost and scaling. Builds governance rules into the platform, so that teams keep them without extra work.',
      de: 'Entwirft eine Datenarchitektur, die mehrere Use Cases teilen: Datenherkunft, Versionen, Aufbewahrung, Kosten und Wachstum. Baut Governance-Regeln in die Plattform ein, damit Teams sie ohne Mehrarbeit einhalten.',
    },
  },
  {
    role: 'dataEngineer',
    level: 'senior',
    required: true,
    text: {
      en: 'Designs how the data sets of several use cases are stored, versioned and watched, with a feature store where it pays. Automates the rules of data governance in the pipelines.',
      de: 'Entwirft, wie Datensätze mehrerer Use Cases gespeichert, versioniert und überwacht werden, mit einem Feature Store, wo er sich lohnt. Automatisiert die Regeln der Data Governance in den Pipelines.',
    },
  },
  {
    role: 'dataAnalyst',
    level: 'senior',
    required: false,
    text: {
      en: 'Defines key figures with owner and meaning in the data catalog, and makes data quality visible in dashboards.',
      de: 'Definiert Kennzahlen mit Verantwortlichen und Bedeutung im Datenkatalog und macht Datenqualität in Dashboards sichtbar.',
    },
  },
  {
    role: 'productOwner',
    level: 'senior',
    required: false,
    text: {
      en: 'Plans data as a product over several releases: users, promises of quality, compliance and cost.',
      de: 'Plant Daten als Produkt über mehrere Versionen: Nutzer, Qualitätszusagen, Compliance und Kosten.',
    },
  },
  {
    role: 'dataGovernor',
    level: 'lead',
    required: true,
    text: {
      en: 'Sets the rules that all teams of a division share and sees that they are kept. Leads the data stewards professionally and decides in conflicts between teams.',
      de: 'Setzt die Regeln, die alle Teams eines Geschäftsbereichs teilen, und sorgt für ihre Einhaltung. Leitet die Data Stewards fachlich an und entscheidet bei Konflikten zwischen Teams.',
    },
  },
  {
    role: 'dataSteward',
    level: 'lead',
    required: true,
    text: {
      en: 'Sets standards for data stewardship in several use cases and brings descriptions and metadata management to one form. Trains and supports the other stewards.',
      de: 'Setzt Standards der Datenpflege für mehrere Use Cases und bringt Beschreibungen und Metadatenmanagement auf eine Form. Schult und unterstützt die anderen Data Stewards.',
    },
  },
  {
    role: 'dataArchitect',
    level: 'lead',
    required: true,
    text: {
      en: 'Sets the standards of the data platform, reviews designs of the teams and plans what is built next. Decides between central services and those of a team.',
      de: 'Setzt die Standards der Datenplattform, prüft Entwürfe der Teams und plant, was als Nächstes gebaut wird. Entscheidet zwischen zentralen Diensten und solchen eines Teams.',
    },
  },
  {
    role: 'dataEngineer',
    level: 'lead',
    required: true,
    text: {
      en: 'Sets standards for data sets as products, with data quality promised and measured. Reviews pipelines of the team and brings them to shared components.',
      de: 'Setzt Standards für Datensätze als Produkte, mit zugesagter und gemessener Datenqualität. Prüft Pipelines des Teams und führt sie auf gemeinsame Bausteine zurück.',
    },
  },
  {
    role: 'dataAnalyst',
    level: 'lead',
    required: false,
    text: {
      en: 'Brings the key figures of a division to one definition and sets standards for analyses that can be repeated.',
      de: 'Bringt die Kennzahlen eines Geschäftsbereichs auf eine Definition und setzt Standards für wiederholbare Analysen.',
    },
  },
  {
    role: 'productOwner',
    level: 'lead',
    required: false,
    text: {
      en: 'Agrees data products between several use cases and settles who pays and who maintains them.',
      de: 'Stimmt Datenprodukte zwischen mehreren Use Cases ab und klärt, wer sie bezahlt und pflegt.',
    },
  },
  {
    role: 'dataGovernor',
    level: 'principal',
    required: true,
    text: {
      en: 'Shapes the data governance of the organisation and has the authority to enforce it. Represents it to management, auditors and regulators.',
      de: 'Prägt die Data Governance der Organisation und hat die Befugnis, sie durchzusetzen. Vertritt sie gegenüber Leitung, Prüfern und Aufsicht.',
    },
  },
  {
    role: 'dataSteward',
    level: 'principal',
    required: true,
    text: {
      en: 'Shapes how the organisation looks after its data: who owns which data, and how its value and quality are made visible.',
      de: 'Prägt, wie die Organisation ihre Daten pflegt: wem welche Daten gehören und wie ihr Wert und ihre Qualität sichtbar werden.',
    },
  },
  {
    role: 'dataArchitect',
    level: 'principal',
    required: true,
    text: {
      en: 'Shapes the enterprise architecture of data: platforms, data mesh or central store, suppliers and their cost over years.',
      de: 'Prägt die Unternehmensarchitektur der Daten: Plattformen, Data Mesh oder zentraler Speicher, Anbieter und ihre Kosten über Jahre.',
    },
  },
  {
    role: 'dataEngineer',
    level: 'principal',
    required: true,
    text: {
      en: 'Shapes how the organisation keeps and shares data for machine learning, and what its platforms have to offer for that.',
      de: 'Prägt, wie die Organisation Daten für maschinelles Lernen hält und teilt und was ihre Plattformen dafür bieten müssen.',
    },
  },
  {
    role: 'dataAnalyst',
    level: 'principal',
    required: false,
    text: {
      en: 'Shapes which key figures the organisation steers by, and what data management has to deliver for that.',
      de: 'Prägt, nach welchen Kennzahlen die Organisation steuert und was das Datenmanagement dafür liefern muss.',
    },
  },
  {
    role: 'productOwner',
    level: 'principal',
    required: false,
    text: {
      en: 'Shapes the portfolio of data products of the organisation together with AI management.',
      de: 'Prägt gemeinsam mit dem AI Management das Portfolio der Datenprodukte der Organisation.',
    },
  },
] as const satisfies readonly Expectation[];
