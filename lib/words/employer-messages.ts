import type { EmployerLocale } from '../i18n/locales'
import { compileTexts } from './compile-texts'
import { employerSourceTexts } from './employer-sources'
import type { EmployerWords } from './texts'

/** The words of a language that only employers and teams see. For servers. */
export const employerPartOf: (locale: EmployerLocale) => EmployerWords = compileTexts(employerSourceTexts)
