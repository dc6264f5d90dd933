/** What was sealed does not open: another key, another place than it was sealed for, or a changed bit. Which of them, nobody can tell. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}
