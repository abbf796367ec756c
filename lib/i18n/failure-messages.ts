import { fault, notFound } from '@/lib/i18n/failure-messages.json'
import type { Locale } from '@/lib/i18n/locales'

export type FailureTexts = Readonly<
	Record<
		Locale,
		{ readonly title: string; readonly text: string; readonly home: string; readonly retry?: string }
	>
>

/** Shown where there is no page. */
export const notFoundTexts: FailureTexts = notFound

/** Shown where a page stopped working; scripts/write-fault-page.mjs reads the same file. */
export const faultTexts: FailureTexts = fault
