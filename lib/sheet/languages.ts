/** The languages in which sheets are read, the shipped ones first. */
export const sheetLanguages = ['en', 'zh', 'ar', 'de', 'fr', 'es', 'pt', 'ru', 'id', 'ur'] as const
export type SheetLanguage = (typeof sheetLanguages)[number]

/** Words of one meaning, with | between them. */
export type SheetWordList = string

/** The words of a list. */
export const wordsIn = (words: SheetWordList): readonly string[] => words.split('|')
