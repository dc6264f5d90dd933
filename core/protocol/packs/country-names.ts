/** What each country of the shipped packs is called in a title, by its ISO 3166 alpha-2 code. */
export const countryNames: ReadonlyMap<string, string> = new Map([
  ['AO', 'Angola'],
  ['BW', 'Botswana'],
  ['GH', 'Ghana'],
  ['KE', 'Kenya'],
  ['LS', 'Lesotho'],
  ['MW', 'Malawi'],
  ['MZ', 'Mozambique'],
  ['RW', 'Rwanda'],
  ['SZ', 'Eswatini'],
  ['TZ', 'Tanzania'],
  ['UG', 'Uganda'],
  ['ZA', 'South Africa'],
  ['ZM', 'Zambia'],
]);
