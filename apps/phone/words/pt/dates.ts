import type { Words } from '../words.ts';

const many = (one: string, more: string) => (n: number) => (n === 1 ? `1 ${one}` : `${n} ${more}`);
const dias = many('dia', 'dias');

/** Months with a capital letter, as they are still written in Mozambique and Angola. */
export const dates: Words['dates'] = {
  weekdays: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'],
  shortWeekdays: ['seg.', 'ter.', 'qua.', 'qui.', 'sex.', 'sáb.', 'dom.'],
  months: [
    'Janeiro',
    'Fevereiro',
    'Março',
    'Abril',
    'Maio',
    'Junho',
    'Julho',
    'Agosto',
    'Setembro',
    'Outubro',
    'Novembro',
    'Dezembro',
  ],
  weekdayDayMonth: (weekday, day, month) => `${weekday} ${day} de ${month}`,
  dayMonthYear: (day, month, year) => `${day} de ${month} de ${year}`,
  monthYear: (month, year) => `${month} de ${year}`,
  today: 'hoje',
  yesterday: 'ontem',
  tomorrow: 'amanhã',
  inDays: (days) => `daqui a ${dias(days)}`,
  daysAgo: (days) => `há ${dias(days)}`,
  daysLate: (days) => `${dias(days)} de atraso`,
  ageDays: dias,
  ageWeeks: many('semana', 'semanas'),
  ageMonths: many('mês', 'meses'),
  ageYears: many('ano', 'anos'),
  boxes: { day: 'Dia', month: 'Mês', year: 'Ano' },
  chips: { today: 'Hoje', yesterday: 'Ontem', tomorrow: 'Amanhã' },
};
