/** One sentence or two per problem: what is wrong, what to do. Names in braces are filled from the details. */
export const english = {
  noSheet: 'The workbook has no sheet to read. Open a workbook with a roster or insert the roster template.',
  sheetMissing: 'The workbook has no sheet "{sheet}". Choose the sheet that holds the roster.',
  noHeader:
    'No row of "{sheet}" looks like headings of a roster. Add a row of headings above the members, among them a title.',
  noTitleColumn:
    'No column of "{sheet}" holds titles, so no member finds a profile. Choose the column that does.',
  noMember: '"{sheet}" holds no member. Choose another sheet or enter the members below the headings.',
  severalSheets:
    '"{sheet}" was read, though it is not the only sheet that looks like a roster: see {others}. Choose another sheet if the wrong one was read.',
  encodingDoubtful:
    'The file does not say how its letters are stored; it was read as {encoding}. Check accents, such as in "{word}"; if they are wrong, save the file as UTF-8.',
  columnMissing: 'No column is headed "{header}", which you chose for {field}. Choose the column again.',
  rowsOfSeveral:
    '"{header}" counts {count} people in these rows, but each row was read as one member. Give each person a row.',
  columnByContent:
    'The heading "{header}" is not known; by its cells the column was read as {field}. Confirm or correct it.',
  columnByPart:
    'The heading "{header}" was read as {field}, though not all of its words are known. Confirm or correct it.',
  columnAsked:
    'The cells of "{header}" look like {field}, but the heading does not say so: the column was not used. Choose it as {field} if it is.',
  columnUnlike:
    'The heading "{header}" says {field}, but its cells do not: the column was not used. Correct the cells or choose another column.',
  duplicateId:
    'The id {id} already stands in row {row}; both rows were counted, this one as {given}. If it is one person with two posts, check that their FTE add up; else give each member an id of its own.',
  duplicateRow: 'This row repeats row {row} with the same id {id} and was counted once. Delete it.',
  duplicateName:
    '{name} stands in the list more than once and was counted each time, here as {given}. If it is one person, keep one row; else add a column of ids.',
  missingId: 'This member has no id and was read as {given}. Enter the id.',
  missingTitle: 'This member has no title, so no profile can be found. Enter the title.',
  titleNotText:
    '{value} is not a title, so this row was not read as a member. Enter the title, unless the row belongs to another table.',
  missingName: 'This member has no name. Enter the name or leave it if the roster is anonymous.',
  rowShifted:
    'The cells of this row stand one column too far to the {direction}; they were read in their right columns. Move them back.',
  rowTooLong:
    'This row has more cells than the table has headings ("{value}"), so its cells may have moved. Check the row, for a comma without quotation marks for example.',
  otherTable:
    'Another table begins here ("{text}"); its rows were not read. Put it on a sheet of its own, or join it to the roster.',
  tableBeside:
    'Another table stands beside the roster, from "{header}" on; only the first was read. Choose table 2 if it is the roster, or move its rows below the first.',
  transposed:
    '"{sheet}" stands on its side: the headings go down and the members across. Transpose it (copy, then Paste Special > Transpose).',
  skillsOnSide:
    '"{sheet}" is a matrix of skills on its side: skills go down and people across. Transpose it (copy, then Paste Special > Transpose), and add a column of titles.',
  tableMissing: '"{sheet}" has no table {table} beside the first. Choose a table that is there.',
  rowNotRead: 'This row names no member and was not read. Enter an id, a name or a title, or delete the row.',
  totalRow: 'This row was taken for a total and not counted as a member. Nothing to do unless it is one.',
  sectionRow: '"{text}" was taken for a section heading, not for a member. Nothing to do unless it is one.',
  sectionUnit:
    '"{text}" was taken for a section heading and read as the business unit of the rows below. Correct the units if it is not.',
  noteRow: '"{text}" was taken for a note and not read. Nothing to do unless it is a member.',
  repeatedHeader: 'This row repeats the headings and was skipped. Nothing to do.',
  blankRows: 'Blank rows among the members were skipped: {count}, the first one here. Nothing to do.',
  hiddenRows:
    '{count} members stand in hidden or filtered rows, the first one here; {treated}. Show the rows to check them.',
  leaver: '{name} has left ({reason}) and was not counted. Correct the cell if the member is still there.',
  notAPerson:
    '{name} is a guest, an applicant, an account or a placeholder ({reason}) and was not counted. Correct the cell if it is a member of the team.',
  onLeave:
    '{name} is on leave and was counted with FTE {fte}. Enter FTE 0 while the contract rests; nothing to do otherwise.',
  vacancy:
    'This position names no person ("{title}") and was not counted as a member. Enter the name if somebody holds it.',
  twoPeople:
    '"{name}" looks like more than one person in one cell and was counted as one member. Give each person a row.',
  mergedCells:
    'This cell is merged over {rows} rows, so {field} was read for the first of them only. Unmerge it and enter the value in each row.',
  emptyBelow:
    'Cells left empty below a filled one, as where cells are merged ({field}): {count}, the first one here; they were read as empty. Enter the value in each row where it holds.',
  errorCell:
    'The cell holds the error {value}, so {field} was read as empty. Correct the formula or enter the value.',
  numberAsText:
    '"{value}" is a number stored as text ({field}) and was read as a number. Apply the fix to store the number.',
  columnAsText:
    'The numbers of this column ({field}) are stored as text ({count}) and were read as numbers. Nothing to do.',
  notANumber: '"{value}" is not a number, so {field} was read as empty. Enter a number.',
  dateUnreadable: '"{value}" is not a date, so {field} was read as empty. Enter a date.',
  dateImpossible: '"{value}" is not a possible date, so {field} was read as empty. Correct the date.',
  dateAmbiguous:
    '"{value}" can be read two ways; {field} was read as {date}. Enter it as a date or as year-month-day.',
  dateYearOnly: '"{value}" is only a year; {field} was read as {date}. Enter the day if it matters.',
  endBeforeStart:
    'The end {end} lies before the start {start}, so the end was read as empty. Correct one of the dates.',
  fteRange:
    '{value} is no possible FTE (above 0, at most {highest}) and was left out: the member adds no capacity until it is corrected.',
  fteZero:
    'FTE 0: this member adds no capacity. Nothing to do while a contract rests; else correct the working time.',
  fteAsPercent:
    '{value} stands among fractions and was read as per cent: FTE {fte}. Apply the fix to store the fraction.',
  fteUnreadable:
    '"{value}" says no working time. Unless another column says more, the member adds no capacity until you enter the FTE.',
  fteDiffers:
    'FTE {fte} was read here, but "{header}" says {other}. Choose the column of the working time, or correct one of the cells.',
  fteHours:
    'This column holds weekly hours; {hours} hours were taken for FTE 1. Change the hours per week in the assumptions if needed.',
  fteHoursOf:
    'This column holds hours per {period}; {hours} hours a week were taken for FTE 1. Change the hours per week in the assumptions if needed.',
  partTimeAssumed: 'Part time is given without a number and was counted as FTE {fte}. Enter the FTE.',
  costPeriod:
    'The cost is given per {period} and was multiplied by {factor} for a full year; hours and days count by the own working time. Check the assumption.',
  costScale: 'As the heading says, the costs were multiplied by {factor}. Check one of them.',
  costRange:
    '{value} is no possible annual cost and was read as empty. Correct the amount, or say in the heading what it counts (hour, month, thousands).',
  costLooksMonthly:
    'The costs of this column (median {median}) look monthly, but no heading says so; they were read as annual. Name the period in the heading.',
  currencyUnknown: '"{value}" is not a known currency and was read as empty. Enter a code such as EUR.',
  currencyMissing:
    'Costs without a currency: {count}, the first one here. Add the currency to the heading or a currency column.',
  mixedCurrencies:
    'Costs are given in {main} and also in {others}; the first other one stands here. Enter exchange rates or one currency.',
  ratingRange:
    '"{value}" is not a rating from 0 to 5, so the skill was read without a rating. Correct the rating.',
  oldRatings:
    '{count} members have ratings older than {days} days, the oldest of {date} here. Have the skills rated again.',
  uncalculated:
    '{sheet}!{cell} holds a formula without its result, since a program saved the file that does not calculate. Open the file in Excel or LibreOffice, save it there, and plan it again.',
  formulaText:
    '"{value}" begins like a formula and was read as text; it is written back as text. Correct it if it should be a value.',
  longText:
    'This text has {count} characters, and a cell holds 32,767: the rest is missing in the plan. Shorten the text.',
} as const;
