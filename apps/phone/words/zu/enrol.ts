import type { Words } from '../words.ts';

export const enrol: Words['enrol'] = {
  givenName: { ask: 'Ubizwa ngubani?', fact: 'Igama', hint: 'Ngendlela athanda ukubizwa ngayo.' },
  nameOdd: 'Bhala igama ngezinhlamvu kuphela, njengoba elisho.',
  nameLong: 'Leli gama lide kakhulu. Bhala izinhlamvu zalo ezifika ku-60.',
  bornAfterBaby:
    'Umntwana akakwazi ukuzalwa umama wakhe engakabi neminyaka eyishumi. Bheka zombili izinsuku zokuzalwa.',
  familyName: { ask: 'Isibongo sakhe?', fact: 'Isibongo', hint: 'Singashiywa singabhaliwe.' },
  phone: {
    ask: 'Inombolo yakhe yocingo?',
    fact: 'Ucingo',
    hint: 'Kuphela uma kuphephile ukuyishayela. Ingashiywa ingabhaliwe.',
  },
  phoneWrong: 'Le akunakuba inombolo yocingo. Izinombolo kuphela, eziyi-7 kuya kweziyi-15.',
  place: {
    ask: 'Uhlala kuphi?',
    fact: 'Uhlala',
    hint: 'Njengoba ungayalela umngane indlela. Kungashiywa kungabhaliwe.',
  },
  codeWord: {
    ask: 'Yiliphi igama elisho ukuthi nguye ngempela?',
    fact: 'Igama lakhe lemfihlo',
    hint: 'Ulisho ocingweni ngaphambi kokuba nikhulume. Lingashiywa lingabhaliwe.',
  },
  ageBy: { ask: 'Uneminyaka emingaki?', fact: 'Iminyaka' },
  ageBys: { age: 'Uyayazi iminyaka yakhe', date: 'Uyalwazi usuku lokuzalwa', unknown: 'Akwaziwa' },
  age: { ask: 'Mingaki iminyaka?', fact: 'Iminyaka' },
  ageOutside: 'Kulindeleke iminyaka ephakathi kuka-10 no-60. Mbuze futhi.',
  years: 'iminyaka',
  bornOn: { ask: 'Wazalwa nini?', fact: 'Wazalwa', hint: 'Unyaka kuphela wanele.' },
  now: { ask: 'Ukusiphi isimo manje?', fact: 'Manje' },
  nows: { pregnant: 'Ukhulelwe', baby: 'Unomntwana', neither: 'Akukho kulokhu' },
  howMany: { ask: 'Bangaki abantwana balokhu kubeletha?', fact: 'Abantwana' },
  howManys: { '1': 'Oyedwa', '2': 'Amawele', '3': 'Abathathu' },
  review: 'Bheka futhi',
  reviewHint: 'Mfundele, uma kungekho omunye ozwayo.',
  saved: 'Wamukelwe. Kulondolozwe kule foni',
  change: 'Shintsha',
  stop: 'Buyela edayarini',
};
