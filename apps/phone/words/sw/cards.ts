import type { Words } from '../words.ts';

/** Her cards, and finding her by one. A card names nobody, so neither do these words. */
export const cards: Words['cards'] = {
  heading: 'Kadi yake',
  code: 'Msimbo wake',
  squares: 'Miraba ya kadi yake, kwa kamera',
  whose: { mother: 'Mama', baby: 'Mtoto' },
  givenSince: (day) => `alipewa: ${day}`,
  none: 'Hana kadi bado. Akiwa nayo anapatikana mara moja, bila kutaja jina.',
  give: 'Mpe kadi kutoka simu hii',
  another: 'Mpe kadi moja zaidi',
  giveHint: 'Andika msimbo wake kwenye karatasi, au apige picha ya ukurasa huu kama ni salama kwake.',
  scan: 'Skani kadi iliyochapishwa kwa ajili yake',
  lost: 'Imepotea?',
  lostHeard: (name) => `Kadi ya ${name} imepotea au haitumiki tena`,
  former: 'Kadi zisizotumika tena',
  why: { lost: 'Imepotea', 'worn-out': 'Imechakaa', other: 'Haitumiki tena' },
  about: { ask: 'Ni kadi ya nani?', fact: 'Ya nani' },
  givenOn: { ask: 'Anaipata lini?', fact: 'Alipewa' },
  whyAsked: { ask: 'Kadi imepatwa na nini?', fact: 'Kilichotokea' },
  revokedOn: { ask: 'Ilikuwa lini?', fact: 'Siku' },
  revokeIntro: 'Haitatumika tena kamwe, hata ikipatikana. Bado anapatikana kwa jina lake na msimbo wake.',
  saved: 'Imehifadhiwa. Kadi yake iko kwenye ukurasa huu.',
};

/** Looking at a card with the camera. */
export const scan: Words['scan'] = {
  heading: 'Skani kadi',
  button: 'Skani kadi',
  starting: 'Inafungua kamera',
  looking: 'Shika miraba ya kadi mbele ya kamera.',
  picture: 'Kinachoonwa na kamera',
  noCamera: 'Kamera haiwezi kutumika. Badala yake andika msimbo ulio kwenye kadi.',
  noCameraHere:
    'Kamera haiwezi kutumika, kwa hiyo kadi iliyochapishwa haiwezi kuwa yake hapa. Rudi umpe kadi kutoka simu hii.',
  code: 'Msimbo ulio kwenye kadi',
  codeHint: 'Herufi na namba nane, kama K7Q2-M9FX.',
  find: 'Tafuta',
  wrongCode: 'Herufi moja au namba moja si sahihi. Angalia kadi tena.',
  notOurs: 'Hii si moja ya kadi zetu.',
  unknown: 'Hakuna mtu kwenye simu hii mwenye kadi hii.',
  unknownHint: 'Mtafute kwa jina lake. Kadi mpya inakuwa yake kwenye ukurasa wake, chini ya “Kadi yake”.',
  codeUnknown: 'Hakuna mtu kwenye simu hii mwenye msimbo huu.',
  askFor: 'Huenda yuko kwenye kituo kingine. Omba kituo hicho kimhamishie hapa, na uwaambie msimbo huu.',
  wasLost: 'Kadi hii ilisemwa kuwa imepotea. Muulize jina lake, umtafute kwa hilo.',
  wasRevoked: 'Kadi hii haitumiki tena. Muulize jina lake, umtafute kwa hilo.',
  ofSeveral: 'Hii inaonyesha zaidi ya mwanamke mmoja. Muulize jina lake, umtafute kwa hilo.',
  taken: 'Kadi hii tayari ni ya mtu mwingine. Chukua nyingine.',
  byName: 'Mtafute kwa jina',
};

/** What was begun with somebody else and has no answer yet: to whom, never why. */
export const loops: Words['loops'] = {
  heading: 'Rufaa zilizo wazi',
  places: {
    nurse: 'kwa muuguzi',
    clinic: 'kwenye kliniki',
    laboratory: 'kwenye kliniki',
    hospital: 'hospitalini',
    counsellor: 'kwa mtu wa kuzungumza naye',
    'social-worker': 'kwa mtu anayesaidia',
    other: 'kwa mtu mwingine',
  },
  askNow: 'Uliza sasa',
  waiting: 'Zinasubiri',
  arriving: 'Wanakuja kwetu',
  away: 'Wamekwenda kituo kingine, hawajafika huko bado',
  none: 'Hakuna iliyo wazi. Kila unayemtuma kwa mtu mwingine anakaa hapa hadi ujue ilivyokuwa.',
  noneMine: 'Hakuna yako iliyo wazi.',
  forBaby: (name) => `kwa ajili ya ${name}`,
  since: { today: 'leo', days: (n) => `siku ${n}` },
  urgent: 'ilihitajika siku hiyo hiyo',
  from: (site) => `kutoka ${site}`,
  to: (site) => `kwenda ${site}`,
  otherPlace: 'kituo kingine',
};
