import type { Locale } from '../i18n/locales'
import { compileTexts } from './compile-texts'
import { sourceTexts } from './sources'
import type { ApplicantWords } from './texts'

/** The words of a language that applicants see. For servers: a client component is passed only the part that it needs. */
export const wordsOf: (locale: Locale) => ApplicantWords = compileTexts(sourceTexts)
