import { sheet, type RosterCase } from './rosterCase';

/** Rows that are no members: people who left, guests, accounts, placeholders. */
export const whoCounts: readonly RosterCase[] = [
  {
    name: 'directory: disabled accounts, guests, service accounts and rooms',
    sheets: [
      sheet([
        ['displayName', 'jobTitle', 'department', 'userType', 'accountEnabled', 'mail'],
        ['Ana Costa', 'Data Engineer', 'Retail', 'Member', true, 'ana@example.org'],
        ['Ben Okoro', 'Data Analyst', 'Retail', 'Member', false, 'ben@example.org'],
        ['Eva Diaz', 'Consultant', 'Retail', 'Guest', true, 'eva@example.com'],
        ['svc-backup', 'Data Engineer', 'IT', 'Member', true, null],
        ['Shared Mailbox Data', 'Data Engineer', 'IT', 'Member', true, null],
        ['Raj Patel', 'Data Scientist', 'Retail', 'Member', true, 'raj@example.org'],
      ]),
    ],
    columns: { name: 'A', title: 'B', unit: 'C', status: 'D-E' },
    members: [
      { row: 2, name: 'Ana Costa' },
      { row: 7, name: 'Raj Patel' },
    ],
    unused: ['F otherThing'],
    problems: ['E3 leaver', 'D4 notAPerson', 'A5 notAPerson', 'A6 notAPerson'],
  },
  {
    name: 'is_active with 1 and 0',
    sheets: [
      sheet([
        ['employee_id', 'name', 'job_title', 'is_active'],
        [1, 'Ana Costa', 'Data Engineer', 1],
        [2, 'Ben Okoro', 'Data Analyst', 0],
        [3, 'Eva Diaz', 'Data Steward', 1],
      ]),
    ],
    columns: { id: 'A', name: 'B', title: 'C', status: 'D' },
    members: [
      { row: 2, id: '1' },
      { row: 4, id: '3' },
    ],
    problems: ['D3 leaver'],
  },
  {
    name: 'Austritt says yes and no',
    sheets: [
      sheet([
        ['Name', 'Stellenbezeichnung', 'Austritt'],
        ['Ana Costa', 'Data Engineer', 'nein'],
        ['Ben Okoro', 'Data Analyst', 'ja'],
        ['Eva Diaz', 'Data Steward', 'nein'],
      ]),
    ],
    columns: { name: 'A', title: 'B', status: 'C' },
    members: [
      { row: 2, name: 'Ana Costa' },
      { row: 4, name: 'Eva Diaz' },
    ],
    problems: ['C3 leaver'],
  },
  {
    name: 'status letters A, L and T; somebody on leave stays',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Status'],
        ['Ana Costa', 'Data Engineer', 'A'],
        ['Ben Okoro', 'Data Analyst', 'T'],
        ['Eva Diaz', 'Data Steward', 'L'],
      ]),
    ],
    columns: { name: 'A', title: 'B', status: 'C' },
    members: [
      { row: 2, name: 'Ana Costa' },
      { row: 4, name: 'Eva Diaz' },
    ],
    problems: ['C3 leaver'],
  },
  {
    name: 'placeholders: TBD, test user, N.N., a position to be filled',
    sheets: [
      sheet([
        ['ID', 'Name', 'Job Title'],
        ['P1', 'Ana Costa', 'Data Engineer'],
        ['P2', 'TBD', 'Data Analyst'],
        ['P3', 'Test User', 'Data Analyst'],
        ['P4', 'N.N.', 'Data Steward'],
        ['P5', 'To be announced', 'Data Steward'],
        ['P6', 'Raj Patel', 'Data Scientist'],
      ]),
    ],
    columns: { id: 'A', name: 'B', title: 'C' },
    members: [
      { row: 2, id: 'P1' },
      { row: 7, id: 'P6' },
    ],
    problems: ['B3 vacancy', 'B4 notAPerson', 'B5 vacancy', 'B6 vacancy'],
  },
];
