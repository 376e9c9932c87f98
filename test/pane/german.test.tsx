/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { arriveAt, openPane, press, staff, workbookOf } from './openPane';

test('the whole way in German, numbers as Germans write them', async () => {
  const user = await openPane(await workbookOf(...staff), { locale: 'de-DE' });
  await press(user, 'Dieses Blatt verwenden');
  await arriveAt('Team: Staff');
  expect(screen.getByText('3 Mitglieder, Überschriften in Zeile 1, 1 Problem.')).toBeInTheDocument();
  expect(screen.getByRole('combobox', { name: 'Stellenbezeichnung' })).toHaveValue('Job title');
  await press(user, 'Plan erstellen');
  await arriveAt('Zuordnung');
  expect(screen.getByText('1.224 von 1.234 Mitgliedern haben ein Profil.')).toBeInTheDocument();
  await press(user, 'Weiter: Abdeckung');
  await arriveAt('Abdeckung');
  expect(screen.getByText(/2027 Q1: 2 Engpässe\./)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /: Lücke, 45\s%$/ })).toBeInTheDocument();
  await press(user, 'Weiter: Plan');
  await arriveAt('Plan');
  expect(screen.getByText('Retail, ab 2027 Q1 · 123.456 EUR pro Jahr · Genehmigt')).toBeInTheDocument();
  expect(document.querySelector('[lang="de"]')).not.toBeNull();
});
