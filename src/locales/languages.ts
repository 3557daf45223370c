/**
 * The languages that exist, by BCP 47 tag, so that a script without one can name the file that has
 * it. The list of files is in build/core.mjs; a test compares the two.
 */
export const languages = 'en es fr pt de it nl ru ar hi zh-Hans vi ko tl ht'.split(' ');
