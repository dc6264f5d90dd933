/** The half hours from half an hour away to the evening, at most nine of them: when she may be back today. */
export const hoursAhead = (clock: string): readonly string[] => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const first = Math.ceil((hours * 60 + minutes + 30) / 30) * 30;
  const last = 23 * 60 + 30;
  const far = first + 9 * 30 <= 12 * 60 ? 60 : 30; // in the morning she may be out all day
  return Array.from({ length: 9 }, (_, i) => first + i * far)
    .filter((minute) => minute <= last)
    .map((minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`);
};

const two = (value: number): string => String(value).padStart(2, '0');
