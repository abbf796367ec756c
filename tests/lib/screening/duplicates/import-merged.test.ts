import { describe, expect, test } from 'vitest'
import type { MergeChoices } from '@/lib/screening/duplicates/differences'
import { mergeCandidates } from '@/lib/screening/duplicates/merge-candidates'
import { changedIn, tracker } from '../tracker'

const later = '2026-12-01'
const headings = 'id,name,email,Age'
const halima = 'C-36,Halima Musa,,37'
const musa = 'R-88,Musa Halima,musa@example.org,38'

/** A list into which a sheet was imported, and two of its people merged. */
async function withMerged(lines: readonly string[], choices: MergeChoices) {
	const list = tracker()
	await list.take([headings, ...lines])
	const [kept, other] = list.people().map((candidate) => ({ candidate, decisions: [] }))
	if (!kept || !other) throw new Error('two are there')
	const { candidate } = mergeCandidates({ kept, other }, choices)
	list.candidates.delete(other.candidate.key)
	list.candidates.set(candidate.key, candidate)
	return { ...list, merged: candidate }
}

describe('two rows of a person whose records were merged', () => {
	test.each([
		['in their order', [halima, musa]],
		['the merged one first', [musa, halima]],
	])('%s, change nothing, and make nobody new', async (_, lines) => {
		const { merged, ...list } = await withMerged([halima, musa], { id: 'kept', 'fact age': 'other' })
		const again = [headings, ...lines, 'K-1,Ngozi Eze,,29']
		const compared = await list.compare(again, {}, later)
		expect(compared).toMatchObject({ fresh: 1, gone: [], twins: [] })
		expect(changedIn(compared).flatMap(({ differences }) => differences)).toMatchObject([
			{ field: 'age', mark: 'mine', doubt: 'same-cell' },
		])
		expect(await list.take(again, {}, later)).toMatchObject({ rows: 3, updated: 2, gone: [] })
		expect(list.candidates.get(merged.key)).toMatchObject({ id: 'C-36', facts: { age: 38 } })
		expect(list.people()).toHaveLength(2)
	})

	test('are known by the e-mail address where they have no number', async () => {
		const [first, second] = [',Halima Musa,halima@example.org,37', ',Musa Halima,musa@example.org,37']
		const { merged, ...list } = await withMerged([first, second], {})
		expect(merged).toMatchObject({ email: 'halima@example.org', alsoEmails: ['musa@example.org'] })
		expect(await list.compare([headings, second, first], {}, later)).toMatchObject({ fresh: 0, unchanged: 2 })
	})
})

describe('the number of a merged record alone', () => {
	test('leads to the person, whose own number stays', async () => {
		const { merged, ...list } = await withMerged([halima, musa], { id: 'kept', 'fact age': 'kept' })
		const alone = [headings, 'R-88,Musa Halima,musa@example.org,39']
		expect(await list.compare(alone, {}, later)).toMatchObject({ fresh: 0, gone: [] })
		await list.take(alone, {}, later)
		expect(list.people()).toMatchObject([
			{ key: merged.key, id: 'C-36', alsoIds: ['R-88'], facts: { age: 39 } },
		])
	})

	test('is that of somebody else again once another record has it', async () => {
		const { merged: _, ...list } = await withMerged([halima, musa], { id: 'kept', 'fact age': 'kept' })
		const [one] = list.people()
		if (one) list.candidates.set('new', { ...one, key: 'new', id: 'R-88', name: 'Ngozi Eze', alsoIds: [] })
		await list.take([headings, 'R-88,Ngozi Eze,,29'], {}, later)
		expect(list.candidates.get('new')?.facts.age).toBe(29)
	})
})
