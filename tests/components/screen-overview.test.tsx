import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import OverviewView from '@/components/screening/overview/overview-view'
import { sayDay } from '@/lib/i18n/say'
import type { Candidate } from '@/lib/screening/model/records'
import { rulesetIds } from '@/rules/rulesets/ids'
import { someone, someRole } from '@/tests/lib/screening/people'
import { en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { overview: words, table } = en.screen
const role = {
	...someRole,
	rulesets: rulesetIds,
	facts: {
		...someRole.facts,
		targetMarkets: ['NG', 'KE'],
		annualPayCny: 240_000,
		localAveragePayCny: 118_000,
	},
}

/** People who speak for these markets, all with a written offer except the last `verbal` of them. */
function peopleFor(language: string, count: number, verbal: number): Candidate[] {
	return Array.from({ length: count }, (_, at) => {
		const { facts } = someone('')
		return someone(`${language}${at}`, {
			facts: {
				...facts,
				languages: [{ language, level: 'native' }],
				jobOffer: at < count - verbal ? 'written' : 'verbal',
			},
		})
	})
}

const rowsOf = (name: string) =>
	within(screen.getByRole('table', { name }))
		.getAllByRole('row')
		.slice(1)
		.map((row) => [...row.children].map((cell) => cell.textContent).filter(Boolean))

describe('the overview of an opening', () => {
	test('tells how far candidates have come, what blocks them, and how they stand by market', async () => {
		const people = [...peopleFor('ha', 14, 6), ...peopleFor('sw', 12, 2), ...peopleFor('fr', 7, 1)]
		const [first, second] = people
		const placed = [
			{ ...first, progress: { [role.id]: { stage: 'offer', dates: { offer: { day: '2026-11-28' } } } } },
			{ ...second, progress: { [role.id]: { stage: 'contacted', dates: { reply: { day: '2026-11-20' } } } } },
		] as Candidate[]
		await openScreening(<OverviewView role={role.id} />, {
			roles: [role],
			people: [...placed, ...people.slice(2)],
		})
		await screen.findByRole('table', { name: words.funnel.title })
		expect(rowsOf(words.funnel.title).slice(0, 4)).toEqual([
			['New', '33', '31', '31 without an owner'],
			['Contacted', '2', '1', 'Reply due: 1 late, 1 without an owner'],
			['Interview', '1', '0'],
			['Offer', '1', '1', `1 without an owner, Offer ends: ${sayDay('en', '2026-11-28')}`],
		])
		expect(rowsOf(words.blocks.title)).toContainEqual([
			'Offer in writing',
			'Work permit, Article, H-1B',
			'0',
			'9',
		])
		const { under } = words.markets
		expect(rowsOf(words.markets.title)).toEqual([
			['Nigeria', '8', '6', '0', '14'],
			['Kenya', words.markets.hidden, under, '0', '12'],
			[words.markets.none, words.markets.hidden, under, '0', '7'],
		])
		expect(screen.getByText(words.markets.hiddenNote)).toBeDefined()
	})

	test('shows the same under another set of rules', async () => {
		const { user } = await openScreening(<OverviewView role={role.id} />, {
			roles: [role],
			people: [...peopleFor('ha', 14, 6), ...peopleFor('sw', 12, 5)],
		})
		await user.click(await screen.findByRole('radio', { name: words.ruleNames['k-published'] }))
		expect(rowsOf(words.markets.title)).toEqual([
			['Nigeria', '0', '14', '0', '14'],
			['Kenya', '0', '12', '0', '12'],
		])
	})

	test('says that there is nothing yet, and leads to adding candidates', async () => {
		await openScreening(<OverviewView role={role.id} />, { roles: [role] })
		expect(screen.getByText(words.empty)).toBeDefined()
		expect(screen.getByRole('link', { name: table.add })).toBeDefined()
		const tabs = within(
			screen.getByRole('navigation', { name: say(en.screen.tabs.label, { name: role.name }) }),
		)
		expect(tabs.getByRole('link', { current: 'page' }).textContent).toBe(en.screen.tabs.names.overview)
	})
})
