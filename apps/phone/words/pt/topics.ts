import type { Words } from '../words.ts';

/** What to talk about: one message, and one question back. Said inside an opened person. */
export const topics: Words['topics'] = {
  feelings: {
    name: 'Como ela está',
    message: 'Não está sozinha. Eu também fiz este caminho.',
    question: 'Como dormiu esta semana?',
  },
  'what-comes-next': {
    name: 'O que vem a seguir',
    message: 'Vai conhecer cada passo antes de ele chegar.',
    question: 'O que gostaria de saber primeiro?',
  },
  'who-knows': {
    name: 'Quem sabe',
    message: 'É a senhora quem escolhe a quem contar, e quando.',
    question: 'Há uma pessoa em quem confia?',
  },
  'safe-at-home': {
    name: 'Segura em casa',
    message: 'Ninguém lhe pode fazer mal. Há ajuda.',
    question: 'Sente-se segura em casa?',
  },
  'every-day': {
    name: 'Tomar todos os dias',
    message: 'Todos os dias, à mesma hora, mantém-na bem a si e ao bebé.',
    question: 'O que a ajuda a lembrar-se?',
  },
  'side-effects': {
    name: 'Quando a faz sentir-se mal',
    message: 'Não pare por si. A enfermeira pode ajudar.',
    question: 'Alguma coisa tem sido difícil desde que começou?',
  },
  'her-check': {
    name: 'O controlo dela',
    message: 'Um número baixo quer dizer que a senhora e o bebé estão bem protegidos.',
    question: 'Quando foi o seu último?',
  },
  partner: {
    name: 'O parceiro dela',
    message: 'Ele pode vir consigo. Conversamos com os dois.',
    question: 'O que sabe ele?',
  },
  'staying-well': {
    name: 'Manter-se ela própria bem',
    message: 'Pode proteger-se, também enquanto amamenta o bebé.',
    question: 'Quando foi o seu último controlo?',
  },
  'clinic-visits': {
    name: 'Visitas antes do parto',
    message: 'Oito visitas mantêm os dois seguros.',
    question: 'Quando é a sua próxima?',
  },
  'danger-signs': {
    name: 'Quando ir logo',
    message: 'Sangramento, febre, forte dor de cabeça, ou um bebé que não bebe: vá logo.',
    question: 'Quem a pode levar de noite?',
  },
  'birth-plan': {
    name: 'Onde ela vai dar à luz',
    message: 'Um centro de saúde é o lugar mais seguro, para os dois.',
    question: 'A sua mala está pronta?',
  },
  'baby-first-days': {
    name: 'Os primeiros dias do bebé',
    message: 'O centro de saúde dá ao bebé um medicamento nos primeiros três dias.',
    question: 'Quem a vai lembrar?',
  },
  'baby-check': {
    name: 'Controlo do bebé',
    message: 'Uma pequena gota de sangue diz-nos como está o bebé.',
    question: 'Quando vem para isso?',
  },
  'baby-every-day': {
    name: 'Medicamento do bebé todos os dias',
    message: 'Todos os dias até a enfermeira dizer para parar.',
    question: 'Quantos dias ainda há no frasco?',
  },
  feeding: {
    name: 'Alimentar o bebé',
    message: 'Só leite do peito durante seis meses, mais nada, nem água.',
    question: 'O que bebe o bebé?',
  },
  'more-than-milk': {
    name: 'Mais do que leite',
    message: 'A partir dos seis meses, papas e comida esmagada, e o peito continua.',
    question: 'O que comeu o bebé ontem?',
  },
  'end-of-feeding': {
    name: 'Quando acaba a amamentação',
    message: 'Diga-me o último dia: o último controlo conta-se a partir dele.',
    question: 'Quando pensa parar?',
  },
  growing: {
    name: 'Como cresce o bebé',
    message: 'Brinque e fale com o bebé todos os dias.',
    question: 'O que já faz o bebé?',
  },
  injections: {
    name: 'Vacinas do bebé',
    message: 'Traga sempre o cartão.',
    question: 'Posso ver o cartão?',
  },
  'next-baby': {
    name: 'O próximo bebé',
    message: 'É a senhora quem escolhe se e quando.',
    question: 'Gostaria de um bebé em breve, mais tarde, ou já não?',
  },
  'last-check': {
    name: 'O último controlo',
    message: 'Então saberemos com certeza, e a senhora conseguiu.',
    question: 'Em que dia vamos?',
  },
  goodbye: {
    name: 'Depois do programa',
    message: 'Continua com o centro de saúde, e conhece o caminho.',
    question: 'A quem vai telefonar quando precisar de alguém?',
  },
  grief: {
    name: 'A perda dela',
    message: 'Não foi culpa sua. Há tempo.',
    question: 'Quem está consigo?',
  },
  'own-health': {
    name: 'A saúde dela própria',
    message: 'A senhora é importante por si mesma.',
    question: 'De que precisa o seu corpo agora?',
  },
};
