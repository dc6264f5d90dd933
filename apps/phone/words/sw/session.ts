import type { Words } from '../words.ts';

/** What is said and asked while she is here. The questions have not been tested with women in this language: unverified. */
export const session: Words['session'] = {
  due: {
    done: {
      ask: 'Nini kimefanyika leo?',
      fact: 'Kimefanyika',
      hint: 'Weka alama kwa ulichofanya wewe au muuguzi. Unachoacha kinasubiri siku nyingine.',
    },
    nurseDoesIt: 'Muuguzi ndiye anayefanya.',
    tellNurse: 'Weka alama ukishamwambia.',
  },
  days: {
    missed: {
      ask: 'Katika siku 30 zilizopita, uliikosa siku ngapi?',
      fact: 'Siku zilizokoswa kati ya 30',
      hint: 'Wengi wetu husahau wakati mwingine. Inaweza kubaki wazi.',
    },
    missedOnes: { '0': 'Hakuna', '1': 'Siku 1', '2': 'Siku 2', '3': 'Siku 3', more: 'Zaidi' },
    missedMore: { ask: 'Siku ngapi?', fact: 'Siku zilizokoswa kati ya 30' },
    howWell: { ask: 'Unaimudu vizuri kiasi gani?', fact: 'Anaimudu' },
    howWells: {
      'as-well-as-can-be': 'Vizuri kabisa iwezekanavyo',
      'very-well': 'Vizuri sana',
      well: 'Vizuri',
      'so-so': 'Wastani',
      poorly: 'Ni vigumu',
      'very-poorly': 'Ni vigumu sana',
    },
    howOften: { ask: 'Ni mara ngapi unafanya kama ulivyoonyeshwa?', fact: 'Kama alivyoonyeshwa' },
    howOftens: {
      always: 'Kila mara',
      'almost-always': 'Karibu kila mara',
      usually: 'Mara nyingi',
      sometimes: 'Wakati mwingine',
      rarely: 'Mara chache',
      never: 'Kamwe',
    },
    support: {
      ask: 'Mshukuru kwa kukuambia. Nini kingesaidia?',
      fact: 'Msaada wa kila siku',
      hint: 'Si kosa lake. Hakuna anayekaripiwa, na hakuna kinachoamuliwa hapa.',
    },
    supports: {
      talk: 'Tunazungumza kuhusu hilo sasa',
      nurse: 'Angependa kumwona muuguzi',
      later: 'Si leo',
    },
    talkSub: (message, question) => `${message} Uliza: ${question}`,
  },
  alone: {
    ask: 'Mko wawili peke yenu?',
    fact: 'Peke yenu',
    hint: 'Mtu asisikie majibu yanayofuata: si mwenzi, si ndugu, si mtoto wa zaidi ya miaka miwili.',
    yes: 'Ndiyo, tuko peke yetu',
    no: 'Hapana',
  },
  mood: {
    low: {
      ask: 'Katika wiki mbili zilizopita, ni mara ngapi alikuwa na huzuni au bila matumaini?',
      fact: 'Huzuni',
    },
    joyless: { ask: 'Na ni mara ngapi hakuna kilichompa furaha?', fact: 'Bila furaha' },
    often: { '0': 'Hata kidogo', '1': 'Siku kadhaa', '2': 'Siku nyingi', '3': 'Karibu kila siku' },
    harm: { ask: 'Je, amefikiria kujidhuru, au kutoishi tena?', fact: 'Mawazo ya kujidhuru' },
  },
  stigma: {
    ask: 'Ni lipi kati ya haya liko hivyo kwake?',
    fact: 'Wengine wanavyomtendea',
    hint: 'Yasome polepole kwa sauti. Anaweza kuacha lolote.',
    items: {
      secret: 'Ni vigumu kwake kumwambia mtu yeyote',
      ashamed: 'Anaona aibu',
      guilty: 'Anahisi ni kosa lake',
      worthless: 'Anafikiri ana thamani ndogo kuliko wengine',
      hides: 'Anawaficha watu walio karibu naye',
      unclean: 'Wakati mwingine anahisi si safi',
    },
    none: 'Hakuna kati ya haya',
  },
  safety: {
    ask: 'Je, lolote kati ya haya liko nyumbani au kwingine?',
    fact: 'Usalama wake',
    hint: 'Mwamini. Anaweza kuacha wakati wowote.',
    items: {
      afraid: 'Anamwogopa mtu',
      controlled: 'Mtu anamtukana au kumtawala',
      hurt: 'Mtu anamuumiza au kumtishia',
      forced: 'Mtu anamlazimisha kufanya asichotaka',
    },
    none: 'Hakuna kati ya haya',
    now: { ask: 'Je, yuko hatarini leo?', fact: 'Hatarini' },
    wish: { ask: 'Je, muuguzi anaweza kuambiwa?', fact: 'Muuguzi anaweza kuambiwa', hint: 'Ni yeye anayechagua.' },
  },
  support: { ask: 'Je, kuna mtu anayeweza kumpigia usiku?', fact: 'Mtu wa kumpigia' },
  anySigns: {
    ask: 'Je, kuna yeyote kati yao anayekohoa, au mwenye homa?',
    fact: 'Afya ya wote',
    hint: 'Pia: jasho la usiku, kupungua uzito, mtoto asiyekua, mtu nyumbani anayekohoa.',
  },
  nurseHears: (name) => `Je, kuna jambo kuhusu ${name} ambalo muuguzi anapaswa kusikia?`,
  baby: {
    fed: (name) => `${name} anakula na kunywa nini?`,
    medicineLeft: (name) => ({
      ask: `Dawa ya ${name} itatosha kwa muda gani?`,
      fact: 'Siku zilizobaki',
      hint: 'Angalieni chupa pamoja.',
    }),
    left: { enough: 'Wiki mbili au zaidi', few: 'Chini ya wiki mbili', none: 'Hakuna iliyobaki' },
    noneLeft: 'Muuguzi anaambiwa leo.',
  },
  next: {
    ask: 'Atakuja tena lini?',
    fact: 'Miadi ijayo',
    hint: 'Safari moja kwa mama na mtoto. Muulize kama siku hiyo inamfaa.',
    other: 'Siku nyingine',
    notNow: 'Hakuna siku bado',
  },
  danger: {
    ask: 'Kaa naye. Muuguzi, sasa.',
    fact: 'Hakuachwa peke yake',
    hint: 'Usimwache peke yake. Mwite muuguzi aje kwenu, au mtume mtu. Kisha uhifadhi.',
    staying: 'Ninakaa naye',
    helpNumber: 'Msaada kwa simu',
  },
};
