import type { Locale } from './locales'

/** The texts of a page that says that something is missing or broken, in every language. */
export type FailureTexts = Readonly<
	Record<
		Locale,
		{ readonly title: string; readonly text: string; readonly home: string; readonly retry?: string }
	>
>
