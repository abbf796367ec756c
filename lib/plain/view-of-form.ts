import type { Locale } from '@/lib/i18n/locales'
import { maxFormWork } from '@/lib/limits/limits'
import { createBudget, WorkExceeded, withinBudget } from '@/lib/limits/work-budget'
import { readPosted } from './posted'
import { plainViewOf, type View } from './view'

/** What to show for a posted form, or that reading it takes more work than a form may. */
export function viewOfForm(
	form: URLSearchParams,
	locale: Locale,
	budget = createBudget(maxFormWork),
): View | 'too-large' {
	try {
		return withinBudget(budget, () => plainViewOf(readPosted(form, locale)))
	} catch (error) {
		if (error instanceof WorkExceeded) return 'too-large'
		throw error
	}
}
