import { mapTitle } from '../../../src/domain/mapping/mapTitle';

test.each([
  'Pipeline Engineer',
  'Ingenieur Pipelinetechnik',
  'Decision Support Manager',
  'Reports Manager',
  'Reporting Manager',
  'Consumer Insights Manager',
  'Prognosemanager',
  'Analytical Scientist',
  'Airflow Engineer',
  'Visualization Specialist',
  'IA Manager',
  'Head of IA',
  'AI Business Development',
  'PO',
  'DG Analyst',
  'Produktverantwortlicher',
  'AI Sales Specialist',
  'Data Maintenance Specialist',
])('a word with an everyday meaning decides nothing unasked: %s', (title) => {
  expect(mapTitle(title, []).status).not.toBe('auto');
});

test.each([
  'Data Pipeline Engineer',
  'Data Reporting Analyst',
  'Ingénieur IA',
  'Data Insights Analyst',
  'PO Data Platform',
  'Decision Scientist',
  'Data Visualization Developer',
])('with a word of data or machine learning beside it it does: %s', (title) => {
  expect(mapTitle(title, []).status).toBe('auto');
});

test.each([
  'Marketing and Analytics Manager',
  'Operations & Analytics Manager',
  'Data and Cloud Engineer',
  'Automation & AI Manager',
])('a title of several duties is put to the planner: %s', (title) => {
  expect(mapTitle(title, []).status).toBe('review');
});

test.each([
  'Data Analyst Risk and Compliance',
  'Data & Analytics Manager',
  'Data Engineer, Payments and Fraud',
])('for whom somebody works is no other duty: %s', (title) => {
  expect(mapTitle(title, []).status).toBe('auto');
});

test.each([
  ['Machine Learning Manager', 'mlEngineer'],
  ['Power BI Consultant', 'dataAnalyst'],
  ['Data Platform Lead', 'dataEngineer'],
  ['Data Quality Engineer', 'dataEngineer'],
])('plain titles of one field are accepted: %s is %s', (title, profile) => {
  const { status, shares } = mapTitle(title, []);
  expect([status, shares[0]?.profile]).toEqual(['auto', profile]);
});
