import type { Words } from '../words.ts';

/** Sending and receiving, in words that everybody may see. */
export const sync: Words['sync'] = {
  allSent: 'Zote zimetumwa',
  short: (n) => (n === 0 ? 'zote zimetumwa' : `hazijatumwa: ${n}`),
  unsent: (n) => (n === 1 ? '1 haijatumwa bado' : `${n} hazijatumwa bado`),
  never: 'haijawahi kutuma bado',
  lastToday: (clock) => `ilituma mwisho leo ${clock}`,
  lastYesterday: (clock) => `ilituma mwisho jana ${clock}`,
  lastOn: (day) => `ilituma mwisho ${day}`,
  now: 'Tuma sasa',
  busy: 'Inatuma',
  needsHelp: (n) => (n === 1 ? '1 inahitaji msaada wako' : `${n} zinahitaji msaada wako`),
  pull: 'Vuta chini ili kutuma',
  letGo: 'Achilia ili kutuma',
  reached: 'Imefika kwenye seva',
  problems: {
    offline: 'Sasa hakuna mtandao. Inatunzwa na itapanda yenyewe.',
    'server-problem': 'Seva haikujibu vizuri. Inatunzwa; jaribu tena baadaye.',
    'signed-out': 'Simu hii imeondolewa. Mwombe mratibu wako msimbo mpya.',
    'storage-full': 'Simu hii imejaa. Ondoa picha au video kadhaa, kisha ujaribu tena.',
  },
  refused: {
    malformed: 'Seva haikuweza kusoma rekodi hii. Mwambie mratibu wako.',
    'wrong-shape': 'Seva haikuweza kusoma rekodi hii. Mwambie mratibu wako.',
    'wrong-stream': 'Rekodi hii iliingia kwa mtu asiye sahihi. Mfungue yeye na uiandike tena.',
    'cannot-be-opened': 'Seva haina ufunguo wa rekodi hii. Mwambie mratibu wako.',
    'not-your-writer': 'Hii iliandikwa na simu nyingine. Mwambie mratibu wako.',
    'not-your-site': 'Sasa yeye ni wa kituo kingine. Mwambie mratibu wako.',
    'id-taken': 'Seva ina rekodi nyingine mahali pake. Mfungue yeye uangalie kama ipo.',
    'private-part-missing': 'Jina lake au maelezo yake hayakufika. Mwambie mratibu wako.',
    'private-part-differs': 'Jina lake au maelezo yake yaliharibika njiani. Mwambie mratibu wako.',
    'cannot-be-read': 'Seva ni ya zamani kuliko simu hii. Itapanda yenyewe seva ikishasasishwa.',
    'dated-in-the-future': 'Siku yake haijafika. Fungua rekodi na usahihishe siku.',
  },
  refusedOther: 'Seva haikupokea rekodi hii. Mwambie mratibu wako.',
};
