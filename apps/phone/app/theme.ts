import { useState } from 'preact/hooks';

/** `sunlight`: black on white with thick lines, for a screen at noon. */
export type Theme = 'cloth' | 'sunlight';
const key = 'theme';

/** What she chose on this phone; else what the phone says about contrast. It says nothing about anyone. */
export const keptTheme = (): Theme => {
  const kept = localStorage.getItem(key);
  if (kept === 'cloth' || kept === 'sunlight') return kept;
  return matchMedia('(prefers-contrast: more)').matches ? 'sunlight' : 'cloth';
};

export const showTheme = (theme: Theme): void => {
  document.documentElement.dataset.theme = theme;
};

export const useTheme = (): { readonly theme: Theme; readonly toggle: () => void } => {
  const [theme, setTheme] = useState(keptTheme);
  const toggle = () => {
    const next = theme === 'cloth' ? 'sunlight' : 'cloth';
    localStorage.setItem(key, next);
    showTheme(next);
    setTheme(next);
  };
  return { theme, toggle };
};
