/** Long forms and the short form that the grammar reads them as; both are understood in every phrase. */
export const shortForms = {
  ml: 'machine learning',
  ai: 'artificial intelligence',
  dl: 'deep learning',
  genai: 'generative ai, gen ai, generative artificial intelligence',
  llm: 'large language model',
  nlp: 'natural language processing',
  cv: 'computer vision',
  bi: 'business intelligence',
  dwh: 'data warehouse, data warehousing, enterprise data warehouse, edw',
  mlops: 'ml ops, machine learning operations, ml operations',
  llmops: 'llm ops',
  dataops: 'data ops',
  database: 'data base',
  'full stack': 'fullstack',
} as const satisfies Readonly<Record<string, string>>;
