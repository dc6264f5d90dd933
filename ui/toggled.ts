type Toggleable<Value> = { readonly value: Value; readonly alone?: boolean | undefined };

/** The answers after one box was ticked or cleared, in the order of the list. "None of these" stands alone. */
export const toggled = <Value>(
  choices: readonly Toggleable<Value>[],
  values: readonly Value[],
  touched: Toggleable<Value>,
  chosen: boolean,
): readonly Value[] => {
  if (chosen && touched.alone) return [touched.value];
  const stays = (choice: Toggleable<Value>) => {
    if (choice.value === touched.value) return chosen;
    return values.includes(choice.value) && !(chosen && choice.alone);
  };
  return choices.filter(stays).map((choice) => choice.value);
};
