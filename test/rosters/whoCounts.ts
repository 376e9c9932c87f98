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
    problems: ['C3 leaver', 'C4 onLeave'],
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
  {
    name: 'open positions under many names are no members',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'FTE', 'Start'],
        ['Ana Costa', 'Data Engineer', 1, 43466],
        ['TBH – Q2', 'ML Engineer', 1, 46500],
        ['(open)', 'ML Engineer', 1, null],
        ['To be hired 3', 'Data Engineer', 1, null],
        ['Open position #12', 'Data Analyst', 1, null],
        ['Offen (Nachbesetzung Huber)', 'Data Engineer', 1, null],
        ['Tba Nowak', 'Data Analyst', 1, 43466],
      ]),
    ],
    columns: { name: 'A', title: 'B', fte: 'C', start: 'D' },
    members: [
      { row: 2, name: 'Ana Costa' },
      { row: 8, name: 'Tba Nowak' },
    ],
    problems: ['A3 vacancy', 'A4 vacancy', 'A5 vacancy', 'A6 vacancy', 'A7 vacancy'],
  },
  {
    name: 'a list of positions: nobody holds one without a name, and a flag says so',
    sheets: [
      sheet([
        ['Position ID', 'Position Title', 'Incumbent', 'Dept'],
        ['P100', 'Data Engineer', 'Ana Costa', 'Data'],
        ['P101', 'Data Scientist', null, 'Data'],
        ['P102', 'ML Engineer', 'Ben Okoro', 'Data'],
      ]),
    ],
    columns: { id: 'A', title: 'B', name: 'C', unit: 'D' },
    members: [
      { row: 2, id: 'P100' },
      { row: 4, id: 'P102' },
    ],
    problems: ['C3 vacancy'],
  },
  {
    name: 'vacant and deleted by a flag',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Vacant', 'Deleted'],
        ['Ana Costa', 'Data Engineer', 'N', 'N'],
        ['Position 7', 'Data Analyst', 'Y', 'N'],
        ['Eva Diaz', 'Data Steward', 'N', 'Y'],
        ['Raj Patel', 'Data Scientist', 'N', null],
      ]),
    ],
    columns: { name: 'A', title: 'B', status: 'C-D' },
    members: [
      { row: 2, name: 'Ana Costa' },
      { row: 5, name: 'Raj Patel' },
    ],
    problems: ['C3 vacancy', 'D4 leaver'],
  },
  {
    name: 'ticks and crosses below Active',
    sheets: [
      sheet([
        ['Name', 'Job Title', '🟢 Active'],
        ['Ana Costa', 'Data Engineer', '✅'],
        ['Ben Okoro', 'Data Analyst', '✔️'],
        ['Eva Diaz', 'Data Steward', '❌'],
      ]),
    ],
    columns: { name: 'A', title: 'B', status: 'C' },
    members: [
      { row: 2, name: 'Ana Costa' },
      { row: 3, name: 'Ben Okoro' },
    ],
    problems: ['C4 leaver'],
  },
  {
    name: 'away for long: counted and told, by status, flag or name, not where FTE is 0',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'FTE', 'Status', 'On leave'],
        ['Ana Costa', 'Data Engineer', 1, 'Active', 'N'],
        ['Ben Okoro', 'Data Analyst', 1, 'Elternzeit', 'N'],
        ['Eva Diaz', 'Data Steward', 0.5, 'Active', 'Y'],
        ['Raj Patel (On Leave)', 'Data Scientist', 1, 'Active', 'N'],
        ['Mia Stone', 'Data Engineer', 0, 'Sabbatical until 06/2027', 'N'],
        ['Tom Frey', 'Data Engineer', 1, 'In notice period', 'N'],
      ]),
    ],
    columns: { name: 'A', title: 'B', fte: 'C', status: 'D-E' },
    members: [
      { row: 2 },
      { row: 3, fte: 1 },
      { row: 4, fte: 0.5 },
      { row: 5 },
      { row: 6, fte: 0 },
      { row: 7 },
    ],
    problems: ['D3 onLeave', 'E4 onLeave', 'A5 onLeave', 'C6 fteZero'],
  },
  {
    name: 'Lifecycle status and Situação are a status, Relieving Date and Fratrådt an end',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Lifecycle status', 'Relieving Date'],
        ['Ana Costa', 'Data Engineer', 'Employed', null],
        ['Ben Okoro', 'Data Analyst', 'Terminated', null],
        ['Eva Diaz', 'Data Steward', 'Employed', 45000],
      ]),
    ],
    columns: { name: 'A', title: 'B', status: 'C', end: 'D' },
    members: [{ row: 2, name: 'Ana Costa' }],
    problems: ['C3 leaver', 'D4 leaver'],
  },
  {
    name: 'several ends: the first day that ends counts, the day of the notice only alone',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Vertragsende', 'Kündigungsdatum', 'Letzter Arbeitstag'],
        ['Ana Costa', 'Data Engineer', 46752, null, null],
        ['Ben Okoro', 'Data Analyst', null, 45900, 46112],
        ['Eva Diaz', 'Data Steward', 46752, 45900, 45991],
        ['Raj Patel', 'Data Scientist', null, 46010, null],
        ['Mia Stone', 'Data Scientist', '31.12.9999', null, null],
      ]),
    ],
    columns: { name: 'A', title: 'B', end: 'C-E' },
    members: [
      { row: 2, end: 46752 },
      { row: 3, end: 46112 },
      { row: 5, end: 46010 },
      { row: 6, end: null },
    ],
    problems: ['E4 leaver'],
  },
  {
    name: 'a list of heads per role: each row is one member, which is told',
    sheets: [
      sheet([
        ['Role', 'Level', 'Headcount', 'Department'],
        ['Data Engineer', 'Senior', 4, 'Logistics'],
        ['Data Scientist', 'Junior', 3, 'Finance'],
      ]),
    ],
    columns: { title: 'A', level: 'B', unit: 'D' },
    members: [
      { row: 2, fte: 1 },
      { row: 3, fte: 1 },
    ],
    unused: ['C otherThing'],
    problems: ['C1 rowsOfSeveral'],
  },
  {
    name: 'a head count beside names is that of reports',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Headcount'],
        ['Ana Costa', 'Data Engineer', 0],
        ['Ben Okoro', 'Head of Data', 12],
      ]),
    ],
    columns: { name: 'A', title: 'B' },
    members: [{ row: 2 }, { row: 3 }],
    unused: ['C otherThing'],
    problems: [],
  },
  {
    name: 'a date under an unknown heading, of one person alone, may be the day of a leaver',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Start', 'Wpisano'],
        ['Ana Costa', 'Data Engineer', 43466, null],
        ['Ben Okoro', 'Data Analyst', 43466, '31.03.2024'],
      ]),
    ],
    columns: { name: 'A', title: 'B', start: 'C' },
    members: [{ row: 2 }, { row: 3, end: null }],
    unused: ['D notKnown end'],
    problems: ['D1 columnAsked'],
  },
  {
    name: 'somebody in two departments without ids is counted twice, which is told',
    sheets: [
      sheet([
        ['Name', 'Job Title', 'Department'],
        ['Ana Costa', 'Data Engineer', 'Logistics'],
        ['Ana Costa', 'Data Engineer', 'Finance'],
        ['Ben Okoro', 'Data Analyst', 'Finance'],
      ]),
    ],
    columns: { name: 'A', title: 'B', unit: 'C' },
    members: [
      { row: 2, id: 'Ana Costa (Logistics)' },
      { row: 3, id: 'Ana Costa (Finance)' },
      { row: 4, id: 'Ben Okoro' },
    ],
    problems: ['A2 duplicateName', 'A3 duplicateName'],
  },
];
