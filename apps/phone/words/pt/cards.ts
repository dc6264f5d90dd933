import type { Words } from '../words.ts';

/** Her cards, and finding her by one. A card names nobody, so neither do these words. */
export const cards: Words['cards'] = {
  heading: 'O cartão dela',
  code: 'O código dela',
  squares: 'Os quadrados do cartão dela, para uma câmara',
  whose: { mother: 'Mãe', baby: 'Bebé' },
  givenSince: (day) => `dado: ${day}`,
  none: 'Ela ainda não tem cartão. Com um cartão encontra-se logo, sem dizer nenhum nome.',
  give: 'Dar-lhe um cartão deste telefone',
  another: 'Dar-lhe mais um cartão',
  giveHint: 'Escreva o código dela num papel, ou deixe-a fotografar esta página se isso for seguro para ela.',
  scan: 'Ler um cartão impresso para ela',
  lost: 'Perdido?',
  lostHeard: (name) => `O cartão de ${name} perdeu-se ou já não conta`,
  former: 'Cartões que já não contam',
  why: { lost: 'Perdido', 'worn-out': 'Gasto', other: 'Já não se usa' },
  about: { ask: 'De quem é o cartão?', fact: 'De quem' },
  givenOn: { ask: 'Quando o recebe ela?', fact: 'Dado' },
  whyAsked: { ask: 'O que aconteceu ao cartão?', fact: 'O que aconteceu' },
  revokedOn: { ask: 'Quando foi isso?', fact: 'Dia' },
  revokeIntro: 'Nunca mais conta, mesmo que apareça. Ela continua a encontrar-se pelo nome e pelo código dela.',
  saved: 'Guardado. O cartão dela está nesta página.',
};

/** Looking at a card with the camera. */
export const scan: Words['scan'] = {
  heading: 'Ler um cartão',
  button: 'Ler um cartão',
  starting: 'A abrir a câmara',
  looking: 'Segure os quadrados do cartão diante da câmara.',
  picture: 'O que a câmara vê',
  noCamera: 'Não se pode usar a câmara. Escreva antes o código do cartão.',
  noCameraHere:
    'Não se pode usar a câmara, por isso aqui não se lhe pode dar um cartão impresso. Volte e dê-lhe um cartão deste telefone.',
  code: 'Código do cartão',
  codeHint: 'Oito letras e números, como K7Q2-M9FX.',
  find: 'Procurar',
  wrongCode: 'Uma letra ou um número não está certo. Veja outra vez o cartão.',
  notOurs: 'Este não é um dos nossos cartões.',
  unknown: 'Ninguém neste telefone tem este cartão.',
  unknownHint: 'Procure-a pelo nome. Um cartão novo passa a ser dela na página dela, em “O cartão dela”.',
  codeUnknown: 'Ninguém neste telefone tem este código.',
  askFor: 'Ela pode estar noutro local. Peça a esse local que a passe para aqui, e diga-lhes este código.',
  wasLost: 'Este cartão foi dado como perdido. Pergunte o nome dela, e procure-a pelo nome.',
  wasRevoked: 'Este cartão já não conta. Pergunte o nome dela, e procure-a pelo nome.',
  ofSeveral: 'Mais de uma mulher aparece com isto. Pergunte o nome dela, e procure-a pelo nome.',
  taken: 'Este cartão já é de outra pessoa. Use outro.',
  byName: 'Procurá-la pelo nome',
};

/** What was begun with somebody else and has no answer yet: to whom, never why. */
export const loops: Words['loops'] = {
  heading: 'Encaminhamentos abertos',
  places: {
    nurse: 'para a enfermeira',
    clinic: 'para um centro de saúde',
    laboratory: 'para um centro de saúde',
    hospital: 'para o hospital',
    counsellor: 'para alguém com quem conversar',
    'social-worker': 'para alguém que ajuda',
    other: 'para outra pessoa',
  },
  askNow: 'Perguntar agora',
  waiting: 'À espera',
  arriving: 'Vêm para cá',
  away: 'Foram para outro local, ainda não chegaram lá',
  none: 'Nada está aberto. Quem a senhora envia a outra pessoa fica aqui até saber o que resultou.',
  noneMine: 'Nenhum dos seus está aberto.',
  forBaby: (name) => `para ${name}`,
  since: { today: 'hoje', days: (n) => (n === 1 ? '1 dia' : `${n} dias`) },
  urgent: 'tinha de ser no mesmo dia',
  from: (site) => `vem de ${site}`,
  to: (site) => `para ${site}`,
  otherPlace: 'outro local',
};
