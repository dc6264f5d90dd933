import type { Words } from '../words.ts';

export const doors: Words['doors'] = {
  activate: {
    heading: 'Siyakwamukela',
    lead: 'Umxhumanisi wakho unekhodi yakho. Yibhale lapha kanye, lapho kunenethiwekhi.',
    code: 'Ikhodi yakho',
    codeHint: 'Izinhlamvu ezincane noma ezinkulu, zombili zilungile.',
    go: 'Vula le foni',
    busy: 'Ibuza iseva',
    tooShort: 'Ikhodi inezimpawu okungenani eziyi-6. Yibheke futhi.',
    refusals: {
      'wrong-code': 'Leyo khodi ayaziwa. Yibheke futhi, noma ucele entsha kumxhumanisi wakho.',
      'code-used': 'Le khodi isisetshenzisiwe. Cela entsha kumxhumanisi wakho.',
      'no-network': 'Ayikho inethiwekhi lapha. Yana lapho ikhona bese uzama futhi.',
      'server-problem': 'Iseva ayiphendulanga kahle. Linda kancane bese uzama futhi.',
    },
  },
  pin: {
    hello: (name) => `Sawubona ${name}`,
    choose: 'Khetha izinombolo eziyisithupha',
    again: 'Zona lezo eziyisithupha futhi',
    rulesTitle: 'Izinombolo ezinhle',
    rules: [
      'Hhayi usuku lokuzalwa.',
      'Hhayi 123456, hhayi 111111.',
      'Akekho omunye ozaziyo, ngisho nomxhumanisi wakho.',
    ],
    differ: 'Bezingafani. Qala futhi.',
    busy: 'Iyakhiya',
    entered: (count, length) => `${count} / ${length}`,
    refusals: {
      'too-short': 'Kudingeka izinombolo eziyisithupha.',
      'not-digits': 'Izinombolo kuphela, siyacela.',
      'too-easy': 'Lezi kulula ukuziqagela. Khetha ezinye eziyisithupha.',
    },
  },
  lock: {
    heading: 'Kukhiyiwe',
    label: (name) => `${name}, izinombolo zakho eziyisithupha`,
    busy: 'Iyavula',
    wrong: 'Akuzona.',
    triesLeft: (left) => `Akuzona. Imizamo esele: ${left}.`,
    lastTries: (left) =>
      left === 1
        ? 'Kusele umzamo o-1. Ngemva kwawo le foni ikhohlwa lokho ekwazi ukukufunda. Qala ubuze umxhumanisi wakho.'
        : `Imizamo esele: ${left}. Ngemva kwayo le foni ikhohlwa lokho ekwazi ukukufunda.`,
    wait: 'Linda ngaphambi kokuzama futhi',
    waitFor: (minutes, seconds) => `${minutes}:${String(seconds).padStart(2, '0')}`,
    leaseEnded: 'Le foni ayihlangananga neseva isikhathi eside. Yana lapho kunenethiwekhi, bese uzama futhi.',
    meetServer: 'Hlangana neseva manje',
    meeting: 'Ifuna iseva',
    unsent: (n) => `Okugciniwe okungakathunyelwa: ${n}.`,
    refusals: {
      'wrong-pin': 'Akuzona.',
      wait: 'Linda kancane ngaphambi kokuzama futhi.',
      destroyed: 'Imizamo eyishumi engalungile. Le foni ikhohlwe lokho ebikwazi ukukufunda.',
      'lease-ended': 'Le foni kumele ihlangane neseva kanye ngaphambi kokuba ivuleke futhi.',
      'used-elsewhere': 'I-app ivuliwe kwelinye iwindi lale foni.',
    },
  },
  destroyed: {
    heading: 'Le foni ikhohliwe',
    lead: 'Bekunemizamo eyishumi engalungile, ngakho obekufundeka lapha akusekho. Akekho ongakufunda.',
    unsent: (n) =>
      n === 0
        ? 'Konke bese kuthunyelwe ngaphambili. Akukho okulahlekile.'
        : `Obekungakathunyelwa: ${n}. Kugciniwe, kukhiyiwe, futhi kuyathunyelwa uma kunenethiwekhi.`,
    next: 'Cela ikhodi entsha kumxhumanisi wakho.',
    haveCode: 'Nginekhodi entsha',
  },
  elsewhere: {
    heading: 'Ivulwe kwenye indawo',
    lead: 'I-app ivuliwe kwelinye iwindi lale foni.',
    useHere: 'Yisebenzise lapha',
  },
};
