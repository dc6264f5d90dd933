import type { Words } from '../words.ts';

export const doors: Words['doors'] = {
  activate: {
    heading: 'Rea u amohela',
    lead: 'Mohokahanyi oa hau o u tšoaretse khoutu. E ngole mona hang feela, moo ho nang le netweke.',
    code: 'Khoutu ea hau',
    codeHint: 'Litlhaku tse nyenyane kapa tse kholo, ka bobeli li nepahetse.',
    go: 'Bula fono ena',
    busy: 'E botsa seva',
    tooShort: 'Khoutu e na le bonyane matšoao a 6. E shebe hape.',
    refusals: {
      'wrong-code': 'Khoutu eo ha e tsejoe. E shebe hape, kapa u kope mohokahanyi oa hau e ncha.',
      'code-used': 'Khoutu ena e se e sebelisitsoe. Kopa mohokahanyi oa hau e ncha.',
      'no-network': 'Ha ho na netweke mona. E-ea moo e leng teng ’me u leke hape.',
      'server-problem': 'Seva ha ea araba hantle. Ema hanyenyane ’me u leke hape.',
    },
  },
  pin: {
    hello: (name) => `Lumela ${name}`,
    choose: 'Khetha linomoro tse tšeletseng',
    again: 'Tsona tse tšeletseng hape',
    rulesTitle: 'Linomoro tse ntle',
    rules: [
      'E seng letsatsi la tsoalo.',
      'E seng 123456, e seng 111111.',
      'Ha ho motho e mong ea li tsebang, leha e le mohokahanyi oa hau.',
    ],
    differ: 'Tse peli ha lia tšoana. Qala hape.',
    busy: 'E ntse e notlela',
    entered: (count, length) => `${count} ho tse ${length}`,
    refusals: {
      'too-short': 'Ho hlokahala linomoro tse tšeletseng.',
      'not-digits': 'Linomoro feela, ka kopo.',
      'too-easy': 'Tsena li bonolo ho noha. Khetha tse ling tse tšeletseng.',
    },
  },
  lock: {
    heading: 'E notletsoe',
    label: (name) => `${name}, linomoro tsa hau tse tšeletseng`,
    busy: 'E ntse e buleha',
    wrong: 'Ha se tsona.',
    triesLeft: (left) => `Ha se tsona. Makhetlo a setseng: ${left}.`,
    lastTries: (left) =>
      left === 1
        ? 'Ho setse lekhetlo le 1. Ka mor’a lona fono ena e lebala seo e ka se balang. Botsa mohokahanyi oa hau pele.'
        : `Makhetlo a setseng: ${left}. Ka mor’a ona fono ena e lebala seo e ka se balang.`,
    wait: 'Ema pele u leka hape',
    waitFor: (minutes, seconds) => `${minutes}:${String(seconds).padStart(2, '0')}`,
    leaseEnded: 'Ke khale fono ena e sa kopane le seva. E-ea moo ho nang le netweke, ebe u leka hape.',
    meetServer: 'Kopana le seva hona joale',
    meeting: 'E batla seva',
    unsent: (n) => `Tse ngotsoeng tse bolokiloeng, tse e-so ho romeloe: ${n}.`,
    refusals: {
      'wrong-pin': 'Ha se tsona.',
      wait: 'Ema hanyenyane pele u leka hape.',
      destroyed: 'U fositse ka makhetlo a leshome. Fono ena e lebetse seo e neng e ka se bala.',
      'lease-ended': 'Fono ena e tlameha ho kopana le seva hang pele e buleha hape.',
      'used-elsewhere': 'App e butsoe fensetereng e ’ngoe ea fono ena.',
    },
  },
  destroyed: {
    heading: 'Fono ena e lebetse',
    lead: 'Ho fositsoe ka makhetlo a leshome, kahoo se neng se ka baloa mona ha se sa le eo. Ha ho motho ea ka se balang.',
    unsent: (n) =>
      n === 0
        ? 'Tsohle li ne li se li rometsoe. Ha ho letho le lahlehileng.'
        : `Tse ngotsoeng tse e-so ho romeloe: ${n}. Li bolokiloe, li notletsoe, ’me li tla ea ha ho e-na le netweke.`,
    next: 'Kopa mohokahanyi oa hau khoutu e ncha.',
    haveCode: 'Ke na le khoutu e ncha',
  },
  elsewhere: {
    heading: 'E butsoe sebakeng se seng',
    lead: 'App e butsoe fensetereng e ’ngoe ea fono ena.',
    useHere: 'E sebelise mona',
  },
};
