import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { pendingFile } from '@/components/screening/desk/pending'
import AddView from '@/components/screening/import/add-view'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import type { Candidate } from '@/lib/screening/model/records'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { containing, en, say } from '@/tests/wording'
import { openScreening } from './screening'

afterEach(cleanup)

const { difference: words, import: importing } = en.screen

const source = { kind: 'sheet', sheet: 'earlier', row: 2 } as const
const facts = { age: 29, chineseLevel: 'hsk4', knowsCustoms: true } as const
const people: readonly Candidate[] = [
	someone('1', { name: 'Achieng Mutua', facts, source }),
	someone('2', {
		name: 'Rania El-Sayed',
		facts,
		source,
		origins: { age: { kind: 'hand', by: { name: 'Wei Sun' }, on: day } },
	}),
	someone('3', { name: 'Halima Musa', facts: { nationalities: ['NG'] }, source }),
]
const lines = [
	'id,name,Age,HSK,knowsCustoms,Nationality',
	'C-1,Achieng Mutua,30,HSK 5,,',
	'C-2,Rania El-Sayed,41,HSK 4,,',
	',Musa Halima,,,,Nigeria',
	'C-9,Bisi Garba,27,HSK 2,,',
]

async function open(known: readonly Candidate[] = people, records = memoryStore()) {
	pendingFile.keep(new File([lines.join('\n')], 'tracker.csv', { type: 'text/csv' }))
	return openScreening(<AddView role={someRole.id} />, { roles: [someRole], people: known, records })
}
const region = async () =>
	within(await screen.findByRole('region', { name: say(words.title, { file: 'tracker.csv' }) }))
const choice = (within_: ReturnType<typeof within>, field: string, name: string) =>
	within(within_.getByRole('group', { name: say(words.choiceFor, { field, name }) }))
const checked = (group: ReturnType<typeof choice>) =>
	group.getAllByRole<HTMLInputElement>('radio').find((radio) => radio.checked)?.value
const takeButton = (fresh: number, changes: number) =>
	screen.findByRole('button', { name: say(words.take.both, { fresh, changes }) })

describe('a sheet about candidates who are known', () => {
	test('says who is new, changes, stays and may be there twice, and which value is marked', async () => {
		await open()
		const shown = await region()
		await shown.findByText('Achieng Mutua')
		const counts = [...document.querySelectorAll<HTMLElement>('[data-count]')]
		expect(counts.map((one) => [one.dataset.count, one.querySelector('dd')?.textContent])).toEqual([
			['fresh', '2'],
			['changed', '2'],
			['unchanged', '0'],
			['gone', '0'],
			['duplicates', '1'],
		])
		expect(checked(choice(shown, en.facts.age.label, 'Achieng Mutua'))).toBe('theirs')
		expect(checked(choice(shown, en.facts.age.label, 'Rania El-Sayed'))).toBe('mine')
		expect(
			shown.getByText(containing(say(words.origins.hand, { name: 'Wei Sun', date: '24 November 2026' }))),
		).toBeTruthy()
		await takeButton(2, 2)
	})

	test('is imported as was chosen, by keys as well', async () => {
		const { user, desk } = await open()
		const shown = await region()
		await shown.findByText('Achieng Mutua')
		await user.keyboard('jm')
		expect(checked(choice(shown, en.facts.age.label, 'Achieng Mutua'))).toBe('mine')
		await user.keyboard('jjt')
		expect(checked(choice(shown, en.facts.age.label, 'Rania El-Sayed'))).toBe('theirs')
		await user.click(shown.getByRole('checkbox', { name: en.screen.undo.keys }))
		await user.keyboard('jm')
		expect(checked(choice(shown, en.facts.age.label, 'Rania El-Sayed'))).toBe('theirs')
		await user.click(await takeButton(2, 2))
		await waitFor(async () => expect((await desk.state()).candidates).toBe(5))
		const factsOf = async (key: string) => (await desk.candidate(key))?.candidate.facts
		expect(await factsOf('1')).toEqual({ ...facts, age: 29, chineseLevel: 'hsk5' })
		expect(await factsOf('2')).toEqual({ ...facts, age: 41 })
	})

	test('asks about a possible duplicate, side by side; as the same person it is one change more', async () => {
		const { user, desk } = await open()
		const twins = within(
			await screen.findByRole('region', { name: say(words.twins.title, { at: 1, count: 1 }) }),
		)
		expect(twins.getByRole('columnheader', { name: containing('Halima Musa') })).toBeTruthy()
		await user.click(twins.getByRole('button', { name: words.twins.same }))
		await screen.findByText(words.twins.saidSame)
		await user.click(await takeButton(1, 3))
		await waitFor(async () => expect((await desk.candidate('3'))?.candidate.name).toBe('Musa Halima'))
		expect((await desk.state()).candidates).toBe(4)
	})

	test('can be left: then nothing has changed', async () => {
		const { user, desk } = await open()
		await user.click(await screen.findByRole('button', { name: words.leave }))
		expect((await desk.state()).candidates).toBe(3)
		expect((await desk.candidate('1'))?.candidate.facts).toEqual(facts)
	})
})

test('a row of a person who was deleted comes in only with a reason', async () => {
	const records = memoryStore()
	const before = await openDesk({ openStore: async () => records, today: () => day, onChange: () => {} })
	await before.saveCandidates({ saved: [someone('9', { name: 'Bisi Garba' })] })
	await before.removeCandidates(['9'])
	const { user, desk } = await open(people, records)
	await screen.findByText(say(words.deleted.title, { row: 5 }))
	await takeButton(1, 2)
	await user.click(screen.getByRole('button', { name: words.deleted.anyway }))
	await user.click(await takeButton(2, 2))
	await screen.findByText(words.deleted.missingReason)
	await user.type(screen.getByLabelText(words.deleted.reason), 'She applied again')
	await user.click(await takeButton(2, 2))
	await waitFor(async () => expect((await desk.state()).candidates).toBe(5))
})

test('a first sheet is as simple as it was: there is nothing to choose', async () => {
	await open([])
	await screen.findByRole('button', { name: say(importing.take, { count: 4 }) })
	expect(screen.queryByRole('region', { name: say(words.title, { file: 'tracker.csv' }) })).toBeNull()
})
