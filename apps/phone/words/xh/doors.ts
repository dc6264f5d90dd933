import type { Words } from '../words.ts';

export const doors: Words['doors'] = {
  activate: {
    heading: 'Wamkelekile',
    lead: 'Umququzeleli wakho unekhowudi yakho. Yibhale apha kube kanye, apho kukho inethiwekhi.',
    code: 'Ikhowudi yakho',
    codeHint: 'Oonobumba abancinci okanye abakhulu, zombini zilungile.',
    go: 'Vula le fowuni',
    busy: 'Iyabuza kwiseva',
    tooShort: 'Ikhowudi inoonobumba okanye amanani ama-6 ubuncinane. Phinda uyijonge.',
    refusals: {
      'wrong-code': 'Le khowudi ayaziwa. Phinda uyijonge, okanye ucele entsha kumququzeleli wakho.',
      'code-used': 'Le khowudi sele isetyenzisiwe. Cela entsha kumququzeleli wakho.',
      'no-network': 'Akukho nethiwekhi apha. Yiya apho ikhoyo uze uzame kwakhona.',
      'server-problem': 'Iseva ayiphendulanga kakuhle. Linda kancinci uze uzame kwakhona.',
    },
  },
  pin: {
    hello: (name) => `Molo ${name}`,
    choose: 'Khetha amanani amathandathu',
    again: 'La mathandathu kwakhona',
    rulesTitle: 'Amanani alungileyo',
    rules: [
      'Hayi usuku lokuzalwa.',
      'Hayi 123456, hayi 111111.',
      'Akukho mntu wumbi uwaziyo, nkqu nomququzeleli wakho.',
    ],
    differ: 'Awafani omabini. Qala kwakhona.',
    busy: 'Iyatshixa',
    entered: (count, length) => `${count} / ${length}`,
    refusals: {
      'too-short': 'Kufuneka amanani amathandathu.',
      'not-digits': 'Ngamanani kuphela, nceda.',
      'too-easy': 'La kulula ukuwaqikelela. Khetha amanye amathandathu.',
    },
  },
  lock: {
    heading: 'Itshixiwe',
    label: (name) => `${name}, amanani akho amathandathu`,
    busy: 'Iyavula',
    wrong: 'Asiwo la.',
    triesLeft: (left) => `Asiwo la. Amatyeli aseleyo: ${left}.`,
    lastTries: (left) =>
      left === 1
        ? 'Amatyeli aseleyo: 1. Emva kwalo le fowuni ilibala into ekwazi ukuyifunda. Buza kumququzeleli wakho kuqala.'
        : `Amatyeli aseleyo: ${left}. Emva kwawo le fowuni ilibala into ekwazi ukuyifunda.`,
    wait: 'Linda phambi kokuzama kwakhona',
    waitFor: (minutes, seconds) => `${minutes}:${String(seconds).padStart(2, '0')}`,
    leaseEnded: 'Le fowuni kudala ingadibani neseva. Yiya apho kukho inethiwekhi, uze uzame kwakhona.',
    meetServer: 'Dibana neseva',
    meeting: 'Ikhangela iseva',
    unsent: (n) => `Okugciniweyo okungekathunyelwa: ${n}.`,
    refusals: {
      'wrong-pin': 'Asiwo la.',
      wait: 'Linda kancinci phambi kokuzama kwakhona.',
      destroyed: 'Uzame kalishumi ngokungalunganga. Le fowuni ikulibele ebikwazi ukukufunda.',
      'lease-ended': 'Le fowuni kufuneka idibane neseva kanye phambi kokuba ivuleke kwakhona.',
      'used-elsewhere': 'I-app ivulekile kwenye ifestile yale fowuni.',
    },
  },
  destroyed: {
    heading: 'Le fowuni ilibele',
    lead: 'Kuzanywe kalishumi ngokungalunganga, ngoko ebekufundeka apha akusekho. Akukho mntu unokukufunda.',
    unsent: (n) =>
      n === 0
        ? 'Konke bekusele kuthunyelwe. Akukho nto ilahlekileyo.'
        : `Okungekathunyelwa: ${n}. Kugciniwe, kutshixiwe, kuza kuthunyelwa xa kukho inethiwekhi.`,
    next: 'Cela ikhowudi entsha kumququzeleli wakho.',
    haveCode: 'Ndinekhowudi entsha',
  },
  elsewhere: {
    heading: 'Ivulekile kwenye',
    lead: 'I-app ivulekile kwenye ifestile yale fowuni.',
    useHere: 'Yisebenzise apha',
  },
};
