/**
 * How the screen is covered. `soft`: another window has the eye for a moment; it goes by itself. `hard`: the app was out of sight;
 * it goes with a tap. `hers`: she hid the screen; it goes with a tap, and the phone is locked beneath.
 */
export type Covering = 'none' | 'soft' | 'hard' | 'hers';
export type CoverEvent = 'out-of-sight' | 'blurred' | 'focused' | 'hidden-by-her' | 'tapped';

export const coverAfter = (cover: Covering, event: CoverEvent): Covering => {
  switch (event) {
    case 'tapped':
      return 'none';
    case 'hidden-by-her':
      return 'hers';
    case 'out-of-sight':
      return cover === 'hers' ? cover : 'hard';
    case 'blurred':
      return cover === 'none' ? 'soft' : cover;
    case 'focused':
      return cover === 'soft' ? 'none' : cover;
  }
};
