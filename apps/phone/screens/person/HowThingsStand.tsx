import { Button } from '@thari/ui/Button.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { useApp } from '../../app/app-context.ts';
import type { PersonView, TwoAnswers } from './person-view.ts';

type HowThingsStandProps = { readonly view: PersonView; readonly pairId: string; readonly revealed: boolean };

/** Her babies and their ages, and what changes everything else: a loss, a death, that she has left. */
export function HowThingsStand({ view, pairId, revealed }: HowThingsStandProps) {
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
      {view.twoAnswers.map((two) => (
        <BothAnswers key={two.sampleId} two={two} revealed={revealed} />
      ))}
    </>
  );
}

/** Nobody's answer wins by itself. What they say is among the clear words. */
function BothAnswers({ two, revealed }: { readonly two: TwoAnswers; readonly revealed: boolean }) {
  const { t } = useApp();
  return (
    <Notice kind="problem">
      <p>{t.person.twoAnswers}</p>
      <p class="both-answers">
        {two.name} · {[t.baby.sample.of, two.taken].join(': ')}
      </p>
      {revealed ? (
        <ul class="both-answers">
          {two.answers.map(({ result, came }) => (
            <li key={result}>
              {t.clear.results[result]} · {came}
            </li>
          ))}
        </ul>
      ) : (
        <p class="both-answers">{t.person.bothCovered}</p>
      )}
    </Notice>
  );
}
