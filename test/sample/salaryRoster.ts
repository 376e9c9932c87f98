const titles = [
  'Data Scientist',
  'Data Engineer',
  'Data Analyst',
  'Machine Learning Engineer',
  'Analytics Engineer',
  'Research Scientist',
  'Data Architect',
  'Data Manager',
  'BI Developer',
  'Business Intelligence Analyst',
  'ML Engineer',
  'Applied Scientist',
  'Head of Data',
  'Data Governance Lead',
  'Data Product Owner',
  'Software Engineer',
  'Data Steward',
  'MLOps Engineer',
  'AI Architect',
  'Principal Data Scientist',
  'Lead Data Engineer',
  'Data Specialist',
  'ETL Developer',
  'Computer Vision Engineer',
  'Director of Data Science',
  'Product Manager',
  'Cloud Database Engineer',
  'Data Quality Analyst',
  'Machine Learning Architect',
  'Consultant',
] as const;
const currencies = [
  ['USD', 1],
  ['USD', 1],
  ['EUR', 1.1],
  ['GBP', 1.25],
] as const;
const levels = ['EN', 'MI', 'SE', 'SE', 'EX'] as const;
const forms = ['FT', 'FT', 'FT', 'PT', 'CT'] as const;

/** Numbers from 0 to below 1 that look random and are the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A .csv file with the columns of the public salaries file and as many invented rows. */
export function salaryRoster(rows: number, seed: number): Uint8Array {
  const next = seeded(seed);
  const one = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(next() * values.length)] ?? values[0];
  const lines = [
    'job_title,experience_level,employment_type,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size,work_year,source_row',
  ];
  for (let row = 1; row <= rows; row += 1) {
    const [currency, rate] = one(currencies);
    const salary = 40_000 + Math.floor(next() * 320) * 500;
    const usd = Math.round(salary * rate);
    lines.push(
      [
        one(titles),
        one(levels),
        one(forms),
        salary,
        currency,
        usd,
        'US',
        one([0, 50, 100]),
        'US',
        one(['S', 'M', 'L']),
        2024,
        row,
      ].join(','),
    );
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}
