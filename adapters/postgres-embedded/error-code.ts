/** The system's short name of a fault (ENOENT, EACCES …), or undefined where it is no fault of the system. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
