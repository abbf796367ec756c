import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { expect } from 'vitest'
import { routeWords } from '@/components/visa-routes/route-words'
import { RoutesPage } from '@/components/visa-routes/routes-page'
import { daysLater } from '@/lib/day/days-later'
import { today } from '@/lib/day/today'
import { updateDraft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import type { Facts } from '@/rules/facts-schema'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { recordingRouter } from '@/tests/components/recording-router'
import { en, plainWordsOf } from '@/tests/wording'

// The routes load once there are answers.

/** Shows the page of the routes with what is on the device. */
export function showRoutes(locale: Locale = 'en') {
	const words = plainWordsOf(locale)
	const { result, form } = words
	return render(
		<AppRouterContext value={recordingRouter().router}>
			<RoutesPage locale={locale} words={{ ...routeWords(locale, words), result, form }} />
		</AppRouterContext>,
	)
}

/** Opens the page of the routes with answers on the device. */
export async function openRoutes(
	facts: Partial<Facts>,
	rulesets: readonly RulesetId[] = rulesetIds,
	locale?: Locale,
) {
	updateDraft({ rulesets, facts }, '2026-11-24')
	showRoutes(locale)
	await waitFor(() => expect(document.querySelector('[data-lane]')).not.toBeNull())
}

export const laneOf = (id: string) =>
	document.querySelector<HTMLElement>(`[data-lane="${id}"]`) as HTMLElement
/** The stations of a lane at which the person is. */
export const hereIn = (id: string) =>
	[...laneOf(id).querySelectorAll('[aria-current="step"]')].map((found) => found.getAttribute('data-station'))

export const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-row="${id}"]`) as HTMLElement
/** The date of a row of the plan; null where it has none. */
export const dayOf = (id: string) => rowOf(id).getAttribute('data-day')

/** Two days that can be entered. */
export const applies = daysLater(today(), 30)
export const enters = daysLater(applies, 50)

/** Enters a day of the plan, and leaves its field. */
export function enterDay(name: 'applies' | 'enters', value: string) {
	const field = screen.getByLabelText<HTMLInputElement>(en.routes.plan.days[name])
	fireEvent.change(field, { target: { value } })
	fireEvent.blur(field)
	return field
}
