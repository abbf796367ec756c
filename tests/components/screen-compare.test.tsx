import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import CompareView from '@/components/screening/compare/compare-view'
import type { Role } from '@/lib/screening/model/records'
import { someone, someRole } from '@/tests/lib/screening/people'
import { en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const role: Role = { ...someRole, rulesets: ['article', 'work-permit', 'k-published'] }
const { compare, progress } = en.screen

async function openCompare() {
	const offered = someone('a', { progress: { [role.id]: { stage: 'offer', owner: 'Wei Sun' } } })
	const { jobOffer: _, ...facts } = offered.facts
	const people = [offered, someone('b', { facts })]
	const opened = await openScreening(<CompareView role={role.id} candidates={['a', 'b']} />, {
		roles: [role],
		people,
	})
	await screen.findByRole('heading', { name: say(compare.title, { count: 2 }) })
	return opened
}

describe('candidates side by side', () => {
	test('stand under all rules of the opening, law first, with how far they have come', async () => {
		await openCompare()
		const heads = screen.getAllByRole('rowheader').map((head) => head.textContent?.trim())
		expect(heads.slice(0, 3)).toEqual(
			(['k-published', 'work-permit', 'article'] as const).map((id) => en.rulesets[id].name),
		)
		const stages = screen.getByRole('row', { name: new RegExp(`^${compare.stage}`) })
		expect(
			within(stages)
				.getAllByRole('cell')
				.map((cell) => cell.textContent),
		).toEqual([`${progress.stages.offer}Wei Sun`, `${progress.stages.new}${progress.noOwner}`])
	})

	test('show the conditions in which they differ, and all of them when asked', async () => {
		const { user } = await openCompare()
		const shown = () => screen.getAllByRole('row').length
		const before = shown()
		const unknown = screen.getAllByText(en.result.marks.unknown).length
		expect(unknown).toBeGreaterThan(0)
		await user.click(screen.getByRole('button', { name: compare.all }))
		expect(shown()).toBeGreaterThan(before + 10)
		expect(screen.getAllByText(en.result.marks.unknown).length).toBeGreaterThanOrEqual(unknown)
	})
})
