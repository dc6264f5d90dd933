import { useEffect, useState } from 'preact/hooks';

const everyMs = 20_000;

/** The hour on the wall, "09:05": for what holds only at some hours. What is medical goes by days, never by this. */
export const useClock = (): string => {
  const [time, setTime] = useState(timeNow);
  useEffect(() => {
    const timer = setInterval(() => setTime(timeNow()), everyMs);
    return () => clearInterval(timer);
  }, []);
  return time;
};

const timeNow = (): string => {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
};
