import { calendarDate } from '@thari/kernel/calendar-date';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { BottomBar } from '../BottomBar.tsx';
import { CheckList } from '../CheckList.tsx';
import { ChoiceList } from '../ChoiceList.tsx';
import { DateField } from '../DateField.tsx';
import { Field } from '../Field.tsx';
import { NumberPad } from '../NumberPad.tsx';
import { ProgressBar } from '../ProgressBar.tsx';
import { Screen } from '../Screen.tsx';
import { Stepper } from '../Stepper.tsx';
import { TopBar } from '../TopBar.tsx';

const nothing = () => undefined;

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

type QuestionScreenProps = { readonly children: ComponentChildren; readonly isFirst?: boolean; readonly busy?: string };

function QuestionScreen({ children, isFirst, busy }: QuestionScreenProps) {
  return (
    <Screen
      top={<TopBar title="Visit" sub="Nomsa D." back={{ label: 'Leave the visit, it is kept', onPress: nothing }} />}
      bottom={
        <BottomBar
          back={isFirst ? undefined : { label: 'Back', onPress: nothing }}
          next={{ label: 'Next', onPress: nothing, busy }}
        />
      }
    >
      <ProgressBar label="Questions answered" value={3} max={5} text="3/5" />
      {children}
    </Screen>
  );
}

export function ChoicesPage() {
  const [where, setWhere] = useState<string>('home');
  const [sure, setSure] = useState<string>();
  const [seen, setSeen] = useState<readonly string[]>(['sleep']);
  return (
    <QuestionScreen isFirst>
      <ChoiceList
        isQuestion
        label="Where did you meet her?"
        hint="If it was in more than one place, the last one."
        value={where}
        onChange={setWhere}
        choices={[
          { value: 'home', label: 'At her home', icon: 'home' },
          { value: 'clinic', label: 'At the clinic', sub: 'or on the way there', icon: 'building' },
          { value: 'phone', label: 'On the phone', icon: 'phone' },
          { value: 'unsaid', label: 'She did not want to say', aside: true },
        ]}
      />
      <ChoiceList
        label="Is she sure?"
        columns={3}
        value={sure}
        onChange={setSure}
        error="Choose one to go on."
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'maybe', label: 'Not sure' },
          { value: 'no', label: 'No' },
        ]}
      />
      <CheckList
        label="What did you talk about?"
        values={seen}
        onChange={setSeen}
        choices={[
          { value: 'sleep', label: 'Sleep' },
          { value: 'food', label: 'Food' },
          { value: 'none', label: 'None of these', alone: true },
        ]}
      />
    </QuestionScreen>
  );
}

export function DatePage() {
  const [met, setMet] = useState('2026-11-23');
  const [born, setBorn] = useState('2026-02-31');
  const words = { day: 'Day', month: 'Month', year: 'Year' };
  const quick = [
    { label: 'Today', day: calendarDate('2026-11-24') },
    { label: 'Yesterday', day: calendarDate('2026-11-23') },
  ];
  return (
    <QuestionScreen>
      <DateField
        isQuestion
        label="When did you meet?"
        value={met}
        onChange={setMet}
        months={months}
        words={words}
        quick={quick}
      />
      <DateField
        label="When was the baby born?"
        hint="If only the month is known, leave the day empty."
        error="February has no day 31. Look at the card again."
        value={born}
        onChange={setBorn}
        months={months}
        words={words}
      />
    </QuestionScreen>
  );
}

export function NumberPage() {
  const [weight, setWeight] = useState('4.2');
  return (
    <QuestionScreen busy="Saving">
      <NumberPad
        isQuestion
        label="How heavy is the baby?"
        hint="From the card, or from the scale."
        value={weight}
        onChange={setWeight}
        unit="kg"
        decimals={1}
        digits={2}
        words={{ delete: 'Take the last one back' }}
      />
    </QuestionScreen>
  );
}

export function FieldsPage() {
  const [name, setName] = useState('');
  const [village, setVillage] = useState('Ha Mokhethi, behind the second shop');
  const [days, setDays] = useState<number | undefined>(12);
  return (
    <QuestionScreen>
      <Field isQuestion label="What is she called?" hint="As she wants to be called." value={name} onInput={setName} />
      <Field
        label="Her phone"
        error="A number has 10 digits. This one has 9."
        value="082123456"
        onInput={nothing}
        keyboard="tel"
      />
      <Field label="How to find her" value={village} onInput={setVillage} lines={3} />
      <Stepper
        label="Days left"
        value={days}
        onChange={setDays}
        unit="days"
        max={120}
        words={{ less: 'One day less', more: 'One day more' }}
      />
    </QuestionScreen>
  );
}
