/** The sheet for a day on which the phones are broken. It lies on a table: nothing on it says what the programme is about. */
export const sheet = {
  link: 'Day sheet',
  heading: 'Day sheet',
  loading: 'Making the sheet',
  lead: 'For a day without phones. Print it, write on it by hand, and copy it into a phone later with the day on which each visit was: it then counts on that day.',
  which: 'Which day',
  whose: 'Followed by',
  everyone: 'Everyone',
  fill: 'What stands on it',
  withNames: 'Who is expected',
  blank: 'Empty lines only',
  none: 'Nobody is expected that day: the sheet has empty lines only.',
  paperTitle: (day: string) => `Day sheet, ${day}`,
  columns: {
    time: 'Time',
    name: 'First name',
    code: 'Code',
    came: 'Came',
    next: 'What next',
    initials: 'Initials',
  },
  came: { yes: 'yes', no: 'no' },
  /** Under the table. */
  foot: 'First name and code only. Copy it into the phone, then keep it locked away or tear it up.',
};
