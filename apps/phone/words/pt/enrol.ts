import type { Words } from '../words.ts';

/** Welcoming a mother. One question a page. */
export const enrol: Words['enrol'] = {
  givenName: { ask: 'Como se chama ela?', fact: 'Nome', hint: 'Como ela quer ser chamada.' },
  nameOdd: 'Escreva o nome só com letras, como ela o diz.',
  nameLong: 'Este nome é muito comprido. Escreva até 60 letras dele.',
  bornAfterBaby: 'O bebé não pode nascer antes de a mãe ter dez anos. Veja as duas datas de nascimento.',
  familyName: { ask: 'E o apelido dela?', fact: 'Apelido', hint: 'Pode ficar vazio.' },
  phone: {
    ask: 'Qual é o número de telefone dela?',
    fact: 'Telefone',
    hint: 'Só se for seguro telefonar. Pode ficar vazio.',
  },
  phoneWrong: 'Isto não pode ser um número de telefone. Só algarismos, de 7 a 15.',
  place: { ask: 'Onde vive ela?', fact: 'Vive em', hint: 'Como explicaria o caminho a uma amiga. Pode ficar vazio.' },
  codeWord: {
    ask: 'Que palavra diz que é mesmo ela?',
    fact: 'A palavra dela',
    hint: 'Ela diz essa palavra ao telefone antes de conversarem. Pode ficar vazio.',
  },
  ageBy: { ask: 'Que idade tem ela?', fact: 'Idade' },
  ageBys: { age: 'Ela sabe a idade', date: 'Ela sabe a data de nascimento', unknown: 'Não se sabe' },
  age: { ask: 'Quantos anos?', fact: 'Anos' },
  ageOutside: 'Espera-se uma idade entre 10 e 60. Pergunte-lhe outra vez.',
  years: 'anos',
  bornOn: { ask: 'Quando nasceu ela?', fact: 'Nasceu', hint: 'Basta o ano.' },
  now: { ask: 'Como está ela agora?', fact: 'Agora' },
  nows: { pregnant: 'Está grávida', baby: 'Tem um bebé', neither: 'Nem uma nem outra' },
  howMany: { ask: 'Quantos bebés deste parto?', fact: 'Bebés' },
  howManys: { '1': 'Um', '2': 'Gémeos', '3': 'Três' },
  review: 'Ver mais uma vez',
  reviewHint: 'Leia-lhe tudo, se mais ninguém puder ouvir.',
  saved: 'Acolhida. Guardado neste telefone',
  change: 'Mudar',
  stop: 'Voltar à agenda',
};
