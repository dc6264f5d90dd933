import { expect, test } from 'vitest';
import { aboutOf } from '../../preview/known-to-tests.ts';
import { askedOf, channelQuestions, channels, dueDateQuestions } from './what-she-agrees.ts';

const about = aboutOf(undefined);

test('nobody is asked about calls who has no phone', () => {
  expect(channels({})).toEqual(['home-visit', 'treatment-supporter']);
  expect(channels({ phone: '0700 000 001' })).toEqual(['call', 'sms', 'home-visit', 'treatment-supporter']);
});

test('what her record is used for is asked on the same page as how she is reached', () => {
  const asked = channelQuestions({ phone: '0700 000 001' }, about);
  expect(asked.map(({ id, page }) => `${page} ${id}`)).toEqual(['agrees channels', 'agrees purposes']);
  expect(askedOf({})).toEqual(['home-visit', 'treatment-supporter', 'share-with-clinic', 'evaluation']);
});

test('a birth whose day is not known yet asks for no day', () => {
  const ids = (dueDateFrom: string) => dueDateQuestions({ dueDateFrom }, about).map(({ id }) => id);
  expect(ids('')).toEqual(['dueDateFrom']);
  expect(ids('unknown')).toEqual(['dueDateFrom']);
  expect(ids('ultrasound')).toEqual(['dueDateFrom', 'dueOn']);
  expect(ids('last-period')).toEqual(['dueDateFrom', 'lastPeriodOn']);
});
