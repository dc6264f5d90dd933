import type { Words } from '../words.ts';

/** What to talk about: one message, and one question back. Said inside an opened person. */
export const topics: Words['topics'] = {
  feelings: {
    name: 'Anavyoendelea',
    message: 'Hauko peke yako. Mimi pia nimepita njia hii.',
    question: 'Ulilalaje wiki hii?',
  },
  'what-comes-next': {
    name: 'Kinachofuata',
    message: 'Utajua kila hatua kabla haijafika.',
    question: 'Ungependa kujua nini kwanza?',
  },
  'who-knows': {
    name: 'Nani anajua',
    message: 'Ni wewe unayechagua kumwambia nani, na lini.',
    question: 'Je, kuna mtu mmoja unayemwamini?',
  },
  'safe-at-home': {
    name: 'Salama nyumbani',
    message: 'Hakuna anayeruhusiwa kukuumiza. Msaada upo.',
    question: 'Je, unajiona salama nyumbani?',
  },
  'every-day': {
    name: 'Kutumia kila siku',
    message: 'Kila siku, saa ile ile, inakuweka wewe na mtoto katika afya njema.',
    question: 'Nini kinakusaidia kukumbuka?',
  },
  'side-effects': {
    name: 'Inapomfanya ajisikie vibaya',
    message: 'Usiache mwenyewe. Muuguzi anaweza kusaidia.',
    question: 'Je, kuna kitu kimekuwa kigumu tangu ulipoanza?',
  },
  'her-check': {
    name: 'Uchunguzi wake mwenyewe',
    message: 'Namba ya chini inamaanisha wewe na mtoto mmelindwa vizuri.',
    question: 'Wako wa mwisho ulikuwa lini?',
  },
  partner: {
    name: 'Mwenzi wake',
    message: 'Anaweza kuja nawe. Tunazungumza na wote wawili.',
    question: 'Anajua nini?',
  },
  'staying-well': {
    name: 'Kubaki mzima mwenyewe',
    message: 'Unaweza kujilinda, hata wakati unamlisha mtoto.',
    question: 'Ulichunguzwa lini mara ya mwisho?',
  },
  'clinic-visits': {
    name: 'Ziara kabla ya kujifungua',
    message: 'Ziara nane zinawaweka nyote wawili salama.',
    question: 'Ijayo ni lini?',
  },
  'danger-signs': {
    name: 'Wakati wa kwenda mara moja',
    message: 'Kutokwa damu, homa, maumivu makali ya kichwa, au mtoto asiyekunywa: nenda mara moja.',
    question: 'Nani anaweza kukuleta usiku?',
  },
  'birth-plan': {
    name: 'Atakapojifungulia',
    message: 'Kliniki ni mahali salama zaidi, kwa wote wawili.',
    question: 'Je, mkoba wako uko tayari?',
  },
  'baby-first-days': {
    name: 'Siku za kwanza za mtoto',
    message: 'Kliniki inampa mtoto dawa katika siku zake tatu za kwanza.',
    question: 'Nani atakukumbusha?',
  },
  'baby-check': {
    name: 'Uchunguzi wa mtoto',
    message: 'Tone dogo la damu linatuambia mtoto yukoje.',
    question: 'Utakuja lini kwa ajili yake?',
  },
  'baby-every-day': {
    name: 'Dawa ya mtoto kila siku',
    message: 'Kila siku hadi muuguzi aseme basi.',
    question: 'Kwenye chupa zimebaki siku ngapi?',
  },
  feeding: {
    name: 'Kumlisha mtoto',
    message: 'Maziwa ya mama tu kwa miezi sita, bila kingine, hata maji.',
    question: 'Mtoto anakunywa nini?',
  },
  'more-than-milk': {
    name: 'Zaidi ya maziwa',
    message: 'Kuanzia miezi sita uji na chakula kilichopondwa, na kunyonya kunaendelea.',
    question: 'Mtoto alikula nini jana?',
  },
  'end-of-feeding': {
    name: 'Mtoto anapoacha kunyonya',
    message: 'Niambie siku ya mwisho: uchunguzi wa mwisho unahesabiwa kutoka hapo.',
    question: 'Unapanga kuacha lini?',
  },
  growing: {
    name: 'Mtoto anavyokua',
    message: 'Cheza na zungumza na mtoto kila siku.',
    question: 'Mtoto anaweza kufanya nini sasa?',
  },
  injections: {
    name: 'Chanjo za mtoto',
    message: 'Leta kadi kila mara.',
    question: 'Naomba kuona kadi?',
  },
  'next-baby': {
    name: 'Mtoto anayefuata',
    message: 'Ni wewe unayechagua kama utazaa tena na lini.',
    question: 'Ungependa mtoto hivi karibuni, baadaye, au basi?',
  },
  'last-check': {
    name: 'Uchunguzi wa mwisho',
    message: 'Hapo tutajua kwa hakika, na utakuwa umefanikiwa.',
    question: 'Twende siku gani?',
  },
  goodbye: {
    name: 'Baada ya mpango',
    message: 'Unaendelea na kliniki, na unajua njia.',
    question: 'Utampigia nani ukimhitaji mtu?',
  },
  grief: {
    name: 'Msiba wake',
    message: 'Halikuwa kosa lako. Muda upo.',
    question: 'Nani yuko nawe?',
  },
  'own-health': {
    name: 'Afya yake mwenyewe',
    message: 'Wewe mwenyewe una thamani.',
    question: 'Mwili wako unahitaji nini sasa?',
  },
};
