import type { Words } from '../words.ts';

/** The screens before the app opens. They name no programme. */
export const doors: Words['doors'] = {
  activate: {
    heading: 'Karibu',
    lead: 'Mratibu wako ana msimbo wako. Uandike hapa mara moja, mahali penye mtandao.',
    code: 'Msimbo wako',
    codeHint: 'Herufi ndogo au kubwa, zote ni sawa.',
    go: 'Fungua simu hii',
    busy: 'Inauliza seva',
    tooShort: 'Msimbo una angalau herufi au namba 6. Uangalie tena.',
    refusals: {
      'wrong-code': 'Msimbo huo haujulikani. Uangalie tena, au mwombe mratibu wako mpya.',
      'code-used': 'Msimbo huu umeshatumika. Mwombe mratibu wako mpya.',
      'no-network': 'Hapa hakuna mtandao. Nenda penye mtandao ujaribu tena.',
      'server-problem': 'Seva haikujibu vizuri. Subiri kidogo ujaribu tena.',
    },
  },
  pin: {
    hello: (name) => `Habari ${name}`,
    choose: 'Chagua namba sita',
    again: 'Zile zile sita mara nyingine',
    rulesTitle: 'Namba nzuri',
    rules: ['Si siku ya kuzaliwa.', 'Si 123456, si 111111.', 'Hakuna mwingine anayezijua, hata mratibu wako.'],
    differ: 'Mara hizo mbili hazikufanana. Anza tena.',
    busy: 'Inafunga',
    entered: (count, length) => `${count} kati ya ${length}`,
    refusals: {
      'too-short': 'Zinahitajika namba sita.',
      'not-digits': 'Namba tu, tafadhali.',
      'too-easy': 'Hizi ni rahisi kukisia. Chagua nyingine sita.',
    },
  },
  lock: {
    heading: 'Imefungwa',
    label: (name) => `${name}, namba zako sita`,
    busy: 'Inafungua',
    wrong: 'Sizo.',
    triesLeft: (left) => `Sizo. Mara zilizobaki: ${left}.`,
    lastTries: (left) =>
      left === 1
        ? 'Umebaki na mara 1. Baada yake simu hii inasahau inachoweza kusoma. Kwanza muulize mratibu wako.'
        : `Umebaki na mara ${left}. Baada yake simu hii inasahau inachoweza kusoma.`,
    wait: 'Subiri kabla ya kujaribu tena',
    waitFor: (minutes, seconds) => `${minutes}:${String(seconds).padStart(2, '0')}`,
    leaseEnded: 'Simu hii haijakutana na seva kwa muda mrefu. Nenda penye mtandao, kisha ujaribu tena.',
    meetServer: 'Kutana na seva sasa',
    meeting: 'Inatafuta seva',
    unsent: (n) => (n === 1 ? 'Rekodi 1 inatunzwa na haijatumwa bado.' : `Rekodi ${n} zinatunzwa na hazijatumwa bado.`),
    refusals: {
      'wrong-pin': 'Sizo.',
      wait: 'Subiri kidogo kabla ya kujaribu tena.',
      destroyed: 'Umekosea mara kumi. Simu hii imesahau ilichoweza kusoma.',
      'lease-ended': 'Simu hii lazima ikutane na seva mara moja kabla ya kufunguka tena.',
      'used-elsewhere': 'Programu iko wazi kwenye dirisha lingine la simu hii.',
    },
  },
  destroyed: {
    heading: 'Simu hii imesahau',
    lead: 'Namba zilikosewa mara kumi, kwa hiyo kilichoweza kusomwa hapa hakipo tena. Hakuna anayeweza kukisoma.',
    unsent: (n) =>
      n === 0
        ? 'Kila kitu kilikuwa kimetumwa. Hakuna kilichopotea.'
        : n === 1
          ? 'Rekodi 1 ilikuwa haijatumwa. Inatunzwa, imefungwa, na itapanda mtandao ukipatikana.'
          : `Rekodi ${n} zilikuwa hazijatumwa. Zinatunzwa, zimefungwa, na zitapanda mtandao ukipatikana.`,
    next: 'Mwombe mratibu wako msimbo mpya.',
    haveCode: 'Nina msimbo mpya',
  },
  elsewhere: {
    heading: 'Iko wazi kwingine',
    lead: 'Programu iko wazi kwenye dirisha lingine la simu hii.',
    useHere: 'Itumie hapa',
  },
};
