/** The texts of explanations in English. */
export const whyEn = {
  ask: 'Why this number?',
  askSelected: 'Explain the cell selected in the sheet',
  nothing:
    'The selected cell holds no number of the plan. Select one in Coverage, Effort, Team or Hiring Plan.',
  formula: 'How it is made',
  further: (shown: string) => `and ${shown} more`,
  close: 'Close the explanation',
};

/** The texts of explanations in German. */
export const whyDe: typeof whyEn = {
  ask: 'Warum diese Zahl?',
  askSelected: 'Die im Blatt gewählte Zelle erklären',
  nothing:
    'Die gewählte Zelle enthält keine Zahl des Plans. Wählen Sie eine in Coverage, Effort, Team oder Hiring Plan.',
  formula: 'Wie sie entsteht',
  further: (shown) => `und ${shown} weitere`,
  close: 'Erklärung schließen',
};
