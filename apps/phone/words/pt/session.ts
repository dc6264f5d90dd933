import type { Words } from '../words.ts';

/**
 * What is said and asked while she is here. Said inside an opened person. The sets of questions are in words of our own, and this
 * translation has not been tested with women: unverified.
 */
export const session: Words['session'] = {
  due: {
    done: {
      ask: 'O que se fez hoje?',
      fact: 'Feito',
      hint: 'Assinale o que a senhora ou a enfermeira fez. O que deixar fica para outro dia.',
    },
    nurseDoesIt: 'Quem faz é a enfermeira.',
    tellNurse: 'Assinale quando tiver dito à enfermeira.',
  },
  days: {
    missed: {
      ask: 'Nos últimos 30 dias, em quantos falhou?',
      fact: 'Dias falhados em 30',
      hint: 'A maioria de nós esquece-se às vezes. Pode ficar vazio.',
    },
    missedOnes: { '0': 'Nenhum', '1': '1 dia', '2': '2 dias', '3': '3 dias', more: 'Mais' },
    missedMore: { ask: 'Quantos dias?', fact: 'Dias falhados em 30' },
    howWell: { ask: 'Como tem conseguido?', fact: 'Como consegue' },
    howWells: {
      'as-well-as-can-be': 'O melhor possível',
      'very-well': 'Muito bem',
      well: 'Bem',
      'so-so': 'Mais ou menos',
      poorly: 'É difícil',
      'very-poorly': 'É muito difícil',
    },
    howOften: { ask: 'Quantas vezes é da maneira que lhe mostraram?', fact: 'Como lhe mostraram' },
    howOftens: {
      always: 'Sempre',
      'almost-always': 'Quase sempre',
      usually: 'Em geral',
      sometimes: 'De vez em quando',
      rarely: 'Raramente',
      never: 'Nunca',
    },
    support: {
      ask: 'Agradeça-lhe por contar. O que ajudaria?',
      fact: 'Ajuda para cada dia',
      hint: 'Não é culpa dela. Ninguém é repreendido, e aqui nada se decide.',
    },
    supports: { talk: 'Conversamos agora sobre isso', nurse: 'Ela gostaria da enfermeira', later: 'Hoje não' },
    talkSub: (message, question) => `${message} Pergunte: ${question}`,
  },
  alone: {
    ask: 'Está a sós com ela?',
    fact: 'A sós',
    hint: 'Ninguém deve ouvir as próximas respostas: nem parceiro, nem familiar, nem criança com mais de dois anos.',
    yes: 'Sim, estamos a sós',
    no: 'Não',
  },
  mood: {
    low: { ask: 'Nas últimas duas semanas, quantas vezes esteve ela triste ou sem esperança?', fact: 'Triste' },
    joyless: { ask: 'E quantas vezes nada lhe deu alegria?', fact: 'Sem alegria' },
    often: { '0': 'Nunca', '1': 'Alguns dias', '2': 'A maior parte dos dias', '3': 'Quase todos os dias' },
    harm: { ask: 'Pensou ela em fazer mal a si mesma, ou em não viver?', fact: 'Pensamentos de se fazer mal' },
  },
  stigma: {
    ask: 'Qual destas coisas é assim para ela?',
    fact: 'Como os outros a tratam',
    hint: 'Leia-as devagar em voz alta. Ela pode deixar qualquer uma.',
    items: {
      secret: 'É-lhe difícil contar a alguém',
      ashamed: 'Ela sente vergonha',
      guilty: 'Ela sente que a culpa é dela',
      worthless: 'Ela pensa que vale menos do que os outros',
      hides: 'Ela esconde-o de pessoas que lhe são próximas',
      unclean: 'Às vezes ela sente-se suja',
    },
    none: 'Nenhuma destas',
  },
  safety: {
    ask: 'Alguma destas coisas acontece em casa ou noutro lugar?',
    fact: 'Se ela está segura',
    hint: 'Acredite nela. Ela pode parar a qualquer momento.',
    items: {
      afraid: 'Ela tem medo de alguém',
      controlled: 'Alguém a insulta ou controla',
      hurt: 'Alguém lhe faz mal ou a ameaça',
      forced: 'Alguém a obriga ao que ela não quer',
    },
    none: 'Nenhuma destas',
    now: { ask: 'Ela está em perigo hoje?', fact: 'Em perigo' },
    wish: { ask: 'A enfermeira pode saber?', fact: 'A enfermeira pode saber', hint: 'É ela quem escolhe.' },
  },
  support: { ask: 'Há alguém a quem ela possa telefonar de noite?', fact: 'Alguém a quem telefonar' },
  anySigns: {
    ask: 'Algum deles tosse, ou tem febre?',
    fact: 'Saúde de todos',
    hint: 'Também: suores de noite, perda de peso, um bebé que não cresce, alguém em casa que tosse.',
  },
  nurseHears: (name) => `Há alguma coisa sobre ${name} que a enfermeira deva ouvir?`,
  baby: {
    fed: (name) => `O que come e bebe ${name}?`,
    medicineLeft: (name) => ({
      ask: `Para quanto tempo há medicamento para ${name}?`,
      fact: 'Dias que restam',
      hint: 'Vejam juntas o frasco.',
    }),
    left: { enough: 'Duas semanas ou mais', few: 'Menos de duas semanas', none: 'Não resta nada' },
    noneLeft: 'A enfermeira fica a saber hoje.',
  },
  next: {
    ask: 'Quando volta ela?',
    fact: 'Próxima visita',
    hint: 'Uma só viagem para mãe e bebé. Pergunte se o dia é bom para ela.',
    other: 'Outro dia',
    notNow: 'Ainda sem dia',
  },
  danger: {
    ask: 'Fique com ela. A enfermeira, já.',
    fact: 'Não ficou sozinha',
    hint: 'Não a deixe sozinha. Chame a enfermeira, ou mande alguém. Depois guarde.',
    staying: 'Fico com ela',
    helpNumber: 'Ajuda por telefone',
  },
};
