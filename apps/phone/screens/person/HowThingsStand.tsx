import { Button } from '@thari/ui/Button.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { useApp } from '../../app/app-context.ts';
import type { PersonView } from './person-view.ts';

type HowThingsStandProps = { readonly view: PersonView; readonly pairId: string };

/** Her babies and their ages, and what changes everything else: a loss, a death, that she has left. */
export function HowThingsStand({ view, pairId }: HowThingsStandProps) {
  const { go, t } = useApp();
  const comeBack = () => go.open({ name: 'form', form: 'returnWoman', pairId, subject: {}, step: 0 });
  return (
    <>
      {view.babies.length > 0 && (
        <ul class="babies" aria-label={t.person.babies}>
          {view.babies.map(({ name, age }) => (
            <li key={name}>
              <span translate={false}>{name}</span> <span class="babies-age">{age}</span>
            </li>
          ))}
        </ul>
      )}
      {view.expectedOn && (
        <dl class="pairs">
          <div>
            <dt>{t.person.expected}</dt>
            <dd>{view.expectedOn}</dd>
          </div>
        </dl>
      )}
      {view.isBereaved && <Notice icon="person">{t.person.loss}</Notice>}
      {view.hasDied && <Notice icon="person">{t.person.died}</Notice>}
      {view.hasLeft && (
        <Notice icon="door" action={<Button onPress={comeBack}>{t.menu.back}</Button>}>
          <strong>{t.person.left}</strong>
          <p>{view.hasLeft}</p>
        </Notice>
      )}
      {view.atOtherSite && <Notice icon="building">{t.person.otherSite}</Notice>}
      {view.twoAnswers && <Notice kind="problem">{t.person.twoAnswers}</Notice>}
    </>
  );
}
