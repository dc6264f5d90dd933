import { BottomBar } from '@thari/ui/BottomBar.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { ProgressBar } from '@thari/ui/ProgressBar.tsx';
import { Screen } from '@thari/ui/Screen.tsx';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { NotThere } from '../../app/NotThere.tsx';
import { PageTop } from '../../app/PageTop.tsx';
import type { FormRoute } from '../../app/route.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { useRevealed } from '../../app/use-revealed.ts';
import type { PairPage, SitePage } from '../../engine/engine-api.ts';
import { clockOf } from '../../words/date-words.ts';
import { CouldBeHer } from '../find/CouldBeHer.tsx';
import { allForms } from '../forms/all-forms.ts';
import { Gone } from '../person/Gone.tsx';
import { isCovered } from '../person/is-covered.ts';
import { News } from '../person/SinceLastTime.tsx';
import { HelpByPhone } from '../session/HelpByPhone.tsx';
import { AnswerOverview } from './AnswerOverview.tsx';
import type { About } from './form.ts';
import { headlineOf } from './headline-of.ts';
import { QuestionPage } from './QuestionPage.tsx';
import { type OpenForm, useForm } from './use-form.ts';
import { WhichOne } from './WhichOne.tsx';
import { whoIsMeant } from './which-one.ts';

/** Something that is written down, question by question. */
export function FormScreen({ route }: { readonly route: FormRoute }) {
  return allForms[route.form].atSite ? <SiteFormScreen route={route} /> : <PairFormScreen route={route} />;
}

function PairFormScreen({ route }: { readonly route: FormRoute }) {
  const { engine, go, t } = useApp();
  const loaded = useLoaded<PairPage | undefined>(`pair/${route.pairId}`, () => engine.pair(route.pairId));
  if (loaded.is === 'there' && (loaded.data || route.form === 'enrolWoman'))
    return <OpenFormScreen route={route} page={loaded.data} />;
  if (loaded.is === 'there') return <Gone />;
  const back = { label: t.app.back, onPress: () => go.back() };
  return (
    <Screen top={<PageTop title={t.titles[route.form]} back={back} />}>
      <NotThere loaded={loaded} label={t.app.loading} />
    </Screen>
  );
}

function SiteFormScreen({ route }: { readonly route: FormRoute }) {
  const { engine, go, t } = useApp();
  const loaded = useLoaded<SitePage>('site', () => engine.site());
  if (loaded.is === 'there') return <OpenFormScreen route={route} page={undefined} site={loaded.data} />;
  const back = { label: t.app.back, onPress: () => go.back() };
  return (
    <Screen top={<PageTop title={t.titles[route.form]} back={back} />}>
      <NotThere loaded={loaded} label={t.app.loading} />
    </Screen>
  );
}

type OpenFormProps = {
  readonly route: FormRoute;
  readonly page: PairPage | undefined;
  readonly site?: SitePage;
};

function OpenFormScreen({ route, page, site }: OpenFormProps) {
  const { go, t, say, state, sync, today } = useApp();
  const { revealed, toggle } = useRevealed(page !== undefined && isCovered(page.record));
  const form = allForms[route.form];
  const clock = clockOf(new Date().toISOString());
  const about: About = { t, say, today, state, page, site, clock, subject: route.subject };
  const open = useForm(form, route, about);
  const intro = form.intro?.(about, open.answers, route.step);
  const steps = open.pages.length + (form.review ? 1 : 0);
  const question = open.page[headlineOf(open.page, open.answers)]?.id;

  useEffect(() => {
    if (route.step > 0 && question) document.getElementById(question)?.focus({ preventScroll: true });
  }, []);

  return (
    <Screen
      top={
        <PageTop
          title={t.titles[route.form]}
          sub={[...whoIsMeant(about), t.sync.short(sync.unsent)].join(' · ')}
          back={{ label: t.app.leaveForm, onPress: open.leave }}
          takesFocus={route.step === 0}
        />
      }
      bottom={
        <BottomBar
          back={backOf(route, { back: t.app.back, notNow: t.visits.book.notNow }, () => go.back())}
          next={{
            label: open.ends ? t.enrol.stop : open.isLast ? t.app.save : t.app.next,
            icon: open.isLast && !open.ends ? 'check' : undefined,
            onPress: open.next,
            busy: open.saving ? t.app.saving : undefined,
          }}
        />
      }
    >
      {steps > 1 && (
        <ProgressBar label={t.app.progress} value={route.step + 1} max={steps} text={`${route.step + 1}/${steps}`} />
      )}
      {open.problem && <Notice kind="problem">{open.problem}</Notice>}
      {intro && <Notice>{intro}</Notice>}
      {route.step === 0 && <WhichOne about={about} />}
      {route.step === 0 && form.opensWith && page && <News page={page} revealed={revealed} />}
      <FormBody open={open} step={route.step} revealed={revealed} onReveal={toggle} />
      {open.page.some(({ id }) => id === 'danger') && <HelpByPhone />}
    </Screen>
  );
}

type FormBodyProps = {
  readonly open: OpenForm;
  readonly step: number;
  readonly revealed: boolean;
  readonly onReveal: (() => void) | undefined;
};

/** Who is like the newcomer, every answer once more, or the questions of this page. */
function FormBody({ open, step, revealed, onReveal }: FormBodyProps) {
  const { go } = useApp();
  if (open.alike.length > 0) return <CouldBeHer alike={open.alike} onNotHer={open.notHer} />;
  if (open.isReview)
    return <AnswerOverview pages={open.pages} answers={open.answers} onChange={(to) => go.back(step - to)} />;
  return (
    <QuestionPage
      questions={open.page}
      answers={open.answers}
      faults={open.faults}
      revealed={revealed}
      onReveal={onReveal}
      onAnswer={open.answer}
    />
  );
}

/** The first question has no page before it. The next visit, proposed after another form, may be left for another time. */
const backOf = (route: FormRoute, words: { back: string; notNow: string }, onPress: () => void) => {
  if (route.step > 0) return { label: words.back, onPress };
  return route.form === 'bookAppointment' ? { label: words.notNow, onPress } : undefined;
};
