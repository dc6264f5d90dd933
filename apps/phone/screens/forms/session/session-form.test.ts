import { decide } from '@thari/care/decisions/commands';
import { describe, expect, test } from 'vitest';
import { hurriedAnswers } from '../../preview/hurried-answers.ts';
import { aboutOf, pageIn, toldLog } from '../../preview/known-to-tests.ts';
import { nomsa } from '../../preview/nomsas-story.ts';
import { lerato } from '../../preview/other-stories.ts';
import { newPreviewId } from '../../preview/preview-places.ts';
import { pagesOf } from '../../questions/pages.ts';
import { allForms } from '../all-forms.ts';

test('look', () => {
  for (const w of [nomsa, lerato]) {
    const about = aboutOf(pageIn(toldLog(), w));
    const form = allForms.holdSession;
    const answers = hurriedAnswers(form, about);
    console.log(
      pagesOf(form.questions(answers, about)).map((p) =>
        p.map((q) => `${q.id.slice(0, 60)} [${q.kind}] ${q.ask} (${q.hint ?? ''})`),
      ),
    );
    const ids = Array.from({ length: form.ids(answers, about) }, newPreviewId);
    console.log(JSON.stringify(form.commands(answers, about, ids), null, 1).slice(0, 3000));
  }
});
