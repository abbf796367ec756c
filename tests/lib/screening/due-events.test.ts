import { describe, expect, test } from 'vitest'
import { sayIn } from '@/lib/i18n/say'
import type { AgendaEntry } from '@/lib/screening/progress/agenda'
import { dueEvents } from '@/lib/screening/progress/due-events'
import { allWordsOf } from '@/lib/words/employer-words'

describe('an entry of the agenda', () => {
	const entry: AgendaEntry = {
		role: 'role1',
		key: 'a',
		name: 'Achieng Mutua',
		id: 'C-010',
		kind: 'interview',
		day: '2026-12-02',
		time: '15:00',
		owner: 'Lin Chen',
	}
	const wording = { say: sayIn('en'), words: allWordsOf('en'), roleName: () => 'Localisation engineer' }
	const of = (changed: Partial<AgendaEntry>, hasNames = false) =>
		dueEvents([{ ...entry, ...changed }], { ...wording, hasNames })[0]

	test('has the number alone, and the name only if that was chosen', () => {
		expect(of({})?.summary).toBe('Interview: C-010')
		expect(JSON.stringify(of({}))).not.toMatch(/Achieng|Lin/)
		expect(of({}, true)?.summary).toBe('Interview: Achieng Mutua, C-010')
		expect(of({ id: '' })?.summary).toBe('Interview')
	})

	test('stays the same entry when its day changes', () => {
		expect(of({ day: '2027-01-01', time: '09:00' })?.uid).toBe(of({})?.uid)
		expect(of({ kind: 'visa' })?.uid).not.toBe(of({})?.uid)
	})
})
