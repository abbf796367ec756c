/**
 * The shipped languages by path segment: the tag of the page, the tag that dates and numbers are written by, the
 * direction, whether blanks stand between its words, and the language's own name. Their order is that of the list of
 * languages.
 */
export const locales = {
	en: { tag: 'en', formats: 'en-GB', direction: 'ltr', spaced: true, name: 'English' },
	zh: { tag: 'zh-Hans', formats: 'zh-CN', direction: 'ltr', spaced: false, name: '简体中文' },
	ar: { tag: 'ar', formats: 'ar-u-nu-latn', direction: 'rtl', spaced: true, name: 'العربية' },
} as const

export type Locale = keyof typeof locales
export const localeIds = Object.keys(locales) as Locale[]
export const defaultLocale: Locale = 'en'
export const isLocale = (id: string): id is Locale => Object.hasOwn(locales, id)
