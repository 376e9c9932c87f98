import { unitSpelling } from '../../../src/domain/coverage/unitSpelling';

test('a unit is spelled as where it comes first; case and blanks do not tell units apart', () => {
  const spelled = unitSpelling(['Retail', 'retail ', '', 'Supply  Chain', 'SUPPLY CHAIN']);
  expect(['RETAIL', ' Retail', '', '  ', 'supply chain', 'Logistics'].map(spelled)).toEqual([
    'Retail',
    'Retail',
    '',
    '',
    'Supply Chain',
    'Logistics',
  ]);
});
