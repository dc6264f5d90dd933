import type { PlanItem } from '@thari/protocol/rule';
import { nurseLater } from '../forms/moves/send-on.ts';
import { type Lead, toForm } from './lead.ts';
import { partOf } from './part-of.ts';

type Asked = Pick<PlanItem, 'id' | 'rule' | 'about' | 'why'>;

/** A talk leads to the short form of what is talked about, filled in as far as the plan knows it. */
export const talkLead = (item: Asked): Lead => {
  const { about, why } = item;
  switch (item.rule) {
    case 'tuberculosis-screen':
      return toForm('doScreen', { about, proposed: { screen: 'tuberculosis' } });
    case 'wellbeing-screens':
      return toForm('doScreen', { about, proposed: { screen: partOf(item, 2) } });
    case 'development':
      return toForm('doScreen', { about, proposed: { screen: 'development' } });
    case 'bereavement':
      return toForm('doScreen', { about, proposed: { screen: 'mood' } });
    case 'infant-feeding':
      return why === 'feeding-needs-talk'
        ? toForm('makeReferral', { about, proposed: nurseLater('feeding-or-growth') })
        : toForm('recordFeeding', { infantId: about });
    case 'family-planning':
      return offer(about, 'family-planning');
    case 'prevention-offer':
      return offer(about, 'prevention');
    case 'family-testing':
      return offer(about, partOf(item, 1) === 'partner' ? 'partner-test' : 'child-test');
    default:
      return toForm('holdSession', {});
  }
};

const offer = (about: string, service: string): Lead => toForm('recordOffer', { about, proposed: { service } });
