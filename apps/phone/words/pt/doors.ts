import type { Words } from '../words.ts';

/** The screens before the app opens. They name no programme. */
export const doors: Words['doors'] = {
  activate: {
    heading: 'Bem-vinda',
    lead: 'A sua coordenadora tem um código para si. Escreva-o aqui uma só vez, onde haja rede.',
    code: 'O seu código',
    codeHint: 'Letras pequenas ou grandes, as duas servem.',
    go: 'Abrir este telefone',
    busy: 'A perguntar ao servidor',
    tooShort: 'Um código tem pelo menos 6 letras ou números. Veja-o outra vez.',
    refusals: {
      'wrong-code': 'Esse código não é conhecido. Veja-o outra vez, ou peça um novo à sua coordenadora.',
      'code-used': 'Este código já foi usado. Peça um novo à sua coordenadora.',
      'no-network': 'Aqui não há rede. Vá onde haja rede e tente outra vez.',
      'server-problem': 'O servidor não respondeu bem. Espere um pouco e tente outra vez.',
    },
  },
  pin: {
    hello: (name) => `Olá ${name}`,
    choose: 'Escolha seis números',
    again: 'Os mesmos seis mais uma vez',
    rulesTitle: 'Bons números',
    rules: [
      'Nenhuma data de aniversário.',
      'Nem 123456, nem 111111.',
      'Mais ninguém os conhece, nem a sua coordenadora.',
    ],
    differ: 'Os dois não eram iguais. Comece de novo.',
    busy: 'A trancar',
    entered: (count, length) => `${count} de ${length}`,
    refusals: {
      'too-short': 'São precisos seis números.',
      'not-digits': 'Só números, por favor.',
      'too-easy': 'Estes são fáceis de adivinhar. Escolha outros seis.',
    },
  },
  lock: {
    heading: 'Bloqueado',
    label: (name) => `${name}, os seus seis números`,
    busy: 'A abrir',
    wrong: 'Não é esse.',
    triesLeft: (left) => (left === 1 ? 'Não é esse. Falta 1 tentativa.' : `Não é esse. Faltam ${left} tentativas.`),
    lastTries: (left) =>
      left === 1
        ? 'Falta 1 tentativa. Depois dela este telefone esquece o que sabe ler. Pergunte antes à sua coordenadora.'
        : `Faltam ${left} tentativas. Depois delas este telefone esquece o que sabe ler.`,
    wait: 'Espere antes de tentar outra vez',
    waitFor: (minutes, seconds) => `${minutes}:${String(seconds).padStart(2, '0')}`,
    leaseEnded: 'Este telefone não encontra o servidor há muito tempo. Vá onde haja rede e depois tente outra vez.',
    meetServer: 'Encontrar o servidor agora',
    meeting: 'À procura do servidor',
    unsent: (n) =>
      n === 1
        ? '1 registo está guardado e ainda não foi enviado.'
        : `${n} registos estão guardados e ainda não foram enviados.`,
    refusals: {
      'wrong-pin': 'Não é esse.',
      wait: 'Espere um pouco antes de tentar outra vez.',
      destroyed: 'Dez tentativas erradas. Este telefone esqueceu o que sabia ler.',
      'lease-ended': 'Este telefone tem de encontrar o servidor uma vez antes de abrir de novo.',
      'used-elsewhere': 'A aplicação está aberta noutra janela deste telefone.',
    },
  },
  destroyed: {
    heading: 'Este telefone esqueceu',
    lead: 'Houve dez tentativas erradas, por isso o que aqui se podia ler já não existe. Ninguém o pode ler.',
    unsent: (n) =>
      n === 0
        ? 'Tudo já tinha sido enviado antes. Nada se perdeu.'
        : n === 1
          ? '1 registo ainda não tinha sido enviado. Está guardado, trancado, e segue quando houver rede.'
          : `${n} registos ainda não tinham sido enviados. Estão guardados, trancados, e seguem quando houver rede.`,
    next: 'Peça um novo código à sua coordenadora.',
    haveCode: 'Tenho um novo código',
  },
  elsewhere: {
    heading: 'Aberta noutro lado',
    lead: 'A aplicação está aberta noutra janela deste telefone.',
    useHere: 'Usar aqui',
  },
};
