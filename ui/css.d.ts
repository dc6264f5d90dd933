/** A component imports its own stylesheet; Vite gathers them. TypeScript only has to know that such a file may be imported. */
declare module '*.css';
