import { mlPipelinesExpectations } from './mlPipelinesExpectations';
import type { SkillProfileShape } from './shape';

/** The skill profile "ML Pipelines", with the mapping of its roles to profiles. */
export const mlPipelines = {
  id: 'mlPipelines',
  name: 'ML Pipelines',
  domain: 'Machine Learning & AI',
  group: 'MLOps',
  skills: ['mlPipelines', 'kubeflow', 'vertexAi', 'sagemaker', 'reproducibility', 'continuousTraining'],
  roles: [
    {
      id: 'computerVisionEngineer',
      name: 'Computer Vision Engineer',
      profile: 'dataScientist',
      also: ['mlEngineer'],
      reason: {
        en: 'Builds models for images; one who mainly engineers software may be a Machine Learning Engineer.',
        de: 'Baut Modelle für Bilder; wer vor allem Software entwickelt, kann Machine Learning Engineer sein.',
      },
    },
    {
      id: 'dataScientist',
      name: 'Data Scientist',
      profile: 'dataScientist',
      also: [],
      reason: { en: 'The profile of the same name.', de: 'Das gleichnamige Profil.' },
    },
    {
      id: 'llmEngineer',
      name: 'LLM Engineer',
      profile: 'mlEngineer',
      also: ['dataScientist'],
      reason: {
        en: 'An AI engineer who brings language models into operation; one who mainly builds models may be a Data Scientist.',
        de: 'AI Engineer, bringt Sprachmodelle in den Betrieb; wer vor allem Modelle baut, kann Data Scientist sein.',
      },
    },
    {
      id: 'mlEngineer',
      name: 'ML Engineer',
      profile: 'mlEngineer',
      also: [],
      reason: { en: 'The profile of the same name.', de: 'Das gleichnamige Profil.' },
    },
    {
      id: 'mlopsEngineer',
      name: 'MLOps Engineer',
      profile: 'mlEngineer',
      also: ['mlArchitect'],
      reason: {
        en: 'Deploys and monitors models (Figure 1); one who builds the central platform is a Machine Learning Architect.',
        de: 'Stellt Modelle bereit und überwacht sie (Abbildung 1); wer die zentrale Plattform baut, ist Machine Learning Architect.',
      },
    },
    {
      id: 'nlpEngineer',
      name: 'NLP Engineer',
      profile: 'dataScientist',
      also: ['mlEngineer'],
      reason: {
        en: 'Builds models for text; one who mainly engineers software may be a Machine Learning Engineer.',
        de: 'Baut Modelle für Text; wer vor allem Software entwickelt, kann Machine Learning Engineer sein.',
      },
    },
  ],
  expectations: mlPipelinesExpectations,
  source: { document: 'mlPipelines', place: 'What is Expected at Each Level' },
} as const satisfies SkillProfileShape;
