/** What comes before the outcomes in the console of an editor that has no files. */
export const outcomesMark = 'lifecycle-lens outcomes: ';
