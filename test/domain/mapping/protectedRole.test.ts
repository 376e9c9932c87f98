import { isProtectedRole } from '../../../src/domain/mapping/protectedRole';

test.each([
  'Data Protection Officer',
  'Group DPO',
  'Data Privacy Officer (m/w/d)',
  'Datenschutzbeauftragte',
  'Konzerndatenschutzbeauftragter',
  'Délégué à la protection des données',
  'Delegado de Protección de Datos',
  'Responsabile della protezione dei dati',
  'Inspektor ochrony danych',
  'Dataskyddsombud',
])('nobody is moved out of the role: %s', (title) => {
  expect(isProtectedRole(title)).toBe(true);
});

test.each(['Data Steward', 'Data Protection Engineer', 'Privacy Engineer', 'Data Platform Owner', ''])(
  'anybody may move: %s',
  (title) => {
    expect(isProtectedRole(title)).toBe(false);
  },
);
