import type { Words } from '../words.ts';

export const enrol: Words['enrol'] = {
  givenName: { ask: 'Lebitso la hae ke mang?', fact: 'Lebitso', hint: 'Kamoo a ratang ho bitsoa kateng.' },
  nameOdd: 'Ngola lebitso ka litlhaku feela, kamoo a le bitsang kateng.',
  nameLong: 'Lebitso lena le lelelele. Ngola litlhaku tse 60 ho ea tlaase.',
  bornAfterBaby:
    'Lesea le ke ke la hlaha pele ’m’a lona a e-na le lilemo tse leshome. Sheba matsatsi a tsoalo ka bobeli.',
  familyName: { ask: 'Fane ea hae ke mang?', fact: 'Fane', hint: 'E ka lula e se na letho.' },
  phone: {
    ask: 'Nomoro ea hae ea mohala?',
    fact: 'Mohala',
    hint: 'Ha feela ho bolokehile ho e letsetsa. E ka lula e se na letho.',
  },
  phoneWrong: 'Sena e ke ke ea e-ba nomoro ea mohala. Linomoro feela, tse 7 ho ea ho tse 15.',
  place: {
    ask: 'O lula kae?',
    fact: 'O lula',
    hint: 'Kamoo u ka laelang motsoalle tsela kateng. E ka lula e se na letho.',
  },
  codeWord: {
    ask: 'Ke lentsoe lefe le bolelang hore ke eena ka ’nete?',
    fact: 'Lentsoe la hae',
    hint: 'O le bolela mohaleng pele le bua. E ka lula e se na letho.',
  },
  ageBy: { ask: 'O na le lilemo tse kae?', fact: 'Lilemo' },
  ageBys: { age: 'O tseba lilemo tsa hae', date: 'O tseba letsatsi la hae la tsoalo', unknown: 'Ha li tsejoe' },
  age: { ask: 'Lilemo tse kae?', fact: 'Lilemo' },
  ageOutside: 'Ho lebelletsoe lilemo tse pakeng tsa 10 le 60. Mo botse hape.',
  years: 'lilemo',
  bornOn: { ask: 'O hlahile neng?', fact: 'O hlahile', hint: 'Selemo feela se lekane.' },
  now: { ask: 'O hokae joale?', fact: 'Joale' },
  nows: { pregnant: 'Ke moimana', baby: 'O na le lesea', neither: 'Ha ho le leng' },
  howMany: { ask: 'Masea a pelehi ena a makae?', fact: 'Masea' },
  howManys: { '1': 'Le le leng', '2': 'Mafahla', '3': 'A mararo' },
  review: 'Sheba hape',
  reviewHint: 'Mo balle eona, ha ho se motho e mong ea utloang.',
  saved: 'O amohetsoe. E bolokiloe fonong ena',
  change: 'Fetola',
  stop: 'Khutlela daearing',
};
