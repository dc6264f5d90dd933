import { Button } from '@thari/ui/Button.tsx';
import { ChoiceList } from '@thari/ui/ChoiceList.tsx';
import { Dialog } from '@thari/ui/Dialog.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { useState } from 'preact/hooks';
import { draftMark, languageOf, languages } from '../words/languages.ts';
import type { Speech } from './language.ts';

type LanguageButtonProps = { readonly speech: Speech; readonly wide?: boolean | undefined };

/** The globe with the name of the language that is shown. Each language stands in the list by its own name. */
export function LanguageButton({ speech, wide }: LanguageButtonProps) {
  const [open, setOpen] = useState(false);
  const words = speech.t.app.languages;
  const shown = languageOf(speech.t.language)?.ownName ?? speech.t.language;
  const close = () => setOpen(false);
  const choices = languages.map((language) => ({
    value: language.code,
    label: language.ownName,
    sub: draftMark(language),
    lang: language.code,
  }));
  const choose = (code: string) => {
    const language = languageOf(code);
    if (language) speech.choose(language);
  };
  return (
    <>
      <Button icon="globe" heardAs={`${words.heading}: ${shown}`} onPress={() => setOpen(true)} wide={wide}>
        {shown}
      </Button>
      <Dialog
        open={open}
        title={words.heading}
        onClose={close}
        actions={
          <Button kind="primary" onPress={close}>
            {words.done}
          </Button>
        }
      >
        <ChoiceList label={words.which} choices={choices} value={speech.t.language} onChange={choose} />
        {speech.failed && <Notice kind="problem">{words.failed}</Notice>}
      </Dialog>
    </>
  );
}
