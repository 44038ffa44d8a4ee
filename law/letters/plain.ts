/**
 * Text of citizens and shops as it may stand in an official document.
 *
 * Control characters make a Word file unreadable, lone surrogates break its encoding, and characters that turn the
 * reading direction let a name show as something it is not: all are taken out. Line ends become '\n', tabs a blank.
 */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
    .replaceAll(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
}

/** The same on one line: for titles, names and cells that hold no paragraphs. */
export const oneLine = (text: string) =>
  plain(text)
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim()
