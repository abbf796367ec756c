/**
 * The supported languages by path segment: the page's language tag, the tag for formatting dates and numbers, the
 * direction, whether words are separated by spaces, whether the pages for employers and teams are in it, too, and the
 * language's own name. In the order of the language menu.
 */
export const locales = {
	en: { tag: 'en', formats: 'en-GB', direction: 'ltr', spaced: true, forEmployers: true, name: 'English' },
	zh: {
		tag: 'zh-Hans',
		formats: 'zh-CN',
		direction: 'ltr',
		spaced: false,
		forEmployers: true,
		name: '简体中文',
	},
	ar: {
		tag: 'ar',
		formats: 'ar-u-nu-latn',
		direction: 'rtl',
		spaced: true,
		forEmployers: true,
		name: 'العربية',
	},
	ru: { tag: 'ru', formats: 'ru-RU', direction: 'ltr', spaced: true, forEmployers: false, name: 'Русский' },
	id: {
		tag: 'id',
		formats: 'id-ID',
		direction: 'ltr',
		spaced: true,
		forEmployers: false,
		name: 'Bahasa Indonesia',
	},
	ur: {
		tag: 'ur',
		formats: 'ur-PK-u-nu-latn',
		direction: 'rtl',
		spaced: true,
		forEmployers: false,
		name: 'اردو',
	},
	fr: { tag: 'fr', formats: 'fr-FR', direction: 'ltr', spaced: true, forEmployers: false, name: 'Français' },
} as const

export type Locale = keyof typeof locales
/** A language that the pages for employers and teams are in, too. */
export type EmployerLocale = {
	[L in Locale]: (typeof locales)[L]['forEmployers'] extends true ? L : never
}[Locale]
export const localeIds = Object.keys(locales) as Locale[]
export const defaultLocale: EmployerLocale = 'en'
export const isLocale = (id: string): id is Locale => Object.hasOwn(locales, id)
