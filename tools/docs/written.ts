export const written = 'Written by `npm run docs` from the code. Change the code, not this page.';
