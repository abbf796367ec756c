import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import { afterEach, describe, expect, test } from 'vitest'
import { Dated } from '@/components/documents/dated'
import { DocumentChecklist } from '@/components/documents/document-checklist'
import { checklistWords } from '@/components/documents/words'
import { daysLater } from '@/lib/day/days-later'
import { today } from '@/lib/day/today'
import { readChecklist } from '@/lib/draft/checklist'
import { eraseDraft, readDraft, updateDraft } from '@/lib/draft/draft-store'
import type { Locale } from '@/lib/i18n/locales'
import { documentRoutes } from '@/lib/law/documents/document-routes'
import { rowsOf, tickableRows } from '@/lib/law/documents/document-rows'
import { recordingRouter } from '@/tests/components/recording-router'
import { localesToday } from '@/tests/runs'
import { en, plainWordsOf, say } from '@/tests/wording'

const { documents } = en

function show(route: (typeof documentRoutes)[number], locale: Locale = 'en') {
	return render(
		<AppRouterContext value={recordingRouter().router}>
			<DocumentChecklist
				locale={locale}
				route={route}
				words={checklistWords(route, plainWordsOf(locale), plainWordsOf('zh'))}
				mainSource="beijing-guide"
				lead=""
			/>
		</AppRouterContext>,
	)
}

const rowOf = (id: string) => document.querySelector<HTMLElement>(`[data-document="${id}"]`) as HTMLElement
const stored = () => readChecklist(readDraft()?.checklist)
const proofIn = (id: string) => rowOf(id).getAttribute('data-proof')
const choose = (label: string, code: string) =>
	fireEvent.change(screen.getByLabelText(label), { target: { value: code } })
const one = (id: 'record' | 'degree-apostille') =>
	say(documents.issued.one, { document: documents.list[id].name })

afterEach(() => {
	cleanup()
	localStorage.clear()
	eraseDraft()
})

describe.each(localesToday)('the lists in %s', (locale) => {
	test.each(documentRoutes)('of %s have a row for each document', (route) => {
		show(route, locale)
		expect(
			[...document.querySelectorAll('[data-document]')].map((row) => row.getAttribute('data-document')),
		).toEqual(tickableRows(route))
	})
})

describe('the checklist', () => {
	test('keeps ticks on the device, and finds them again', () => {
		show('work-permit-b')
		const name = documents.list.passport.name
		fireEvent.click(screen.getByLabelText(name))
		expect(stored().ready).toEqual(['passport'])
		const all = rowsOf('work-permit-b').always.length + rowsOf('work-permit-b').inCases.length
		expect(screen.getByRole('status').textContent).toBe(say(documents.ready, { count: 1, all }))
		cleanup()
		show('work-permit-b')
		expect(screen.getByLabelText<HTMLInputElement>(name).checked).toBe(true)
		fireEvent.click(screen.getByLabelText(name))
		expect(stored().ready).toEqual([])
	})

	test('says what each document takes by the country, for all of them and for one', async () => {
		show('work-permit-b')
		expect(proofIn('record')).toBe('by-country')
		await waitFor(() => expect(within(rowOf('record')).getAllByRole('option').length).toBeGreaterThan(200))
		choose(documents.issued.question, 'BR')
		expect([proofIn('record'), proofIn('degree-apostille'), proofIn('passport')]).toEqual([
			'apostille',
			'apostille',
			'original',
		])
		choose(one('record'), 'NG')
		expect([proofIn('record'), proofIn('degree-apostille')]).toEqual(['legalisation', 'apostille'])
		choose(one('degree-apostille'), 'IN')
		expect(rowOf('degree-apostille').textContent).toContain(documents.states.ask.name)
		expect(rowOf('degree-apostille').textContent).toContain(documents.asks.objection)
		expect(stored()).toMatchObject({ country: 'BR', countries: { record: 'NG', 'degree-apostille': 'IN' } })
		choose(documents.issued.question, 'CN')
		expect(rowOf('record').textContent).toContain(documents.list['record-china'].proof)
		expect(stored().countries).toEqual({})
	})

	test('is emptied by one button, and leaves the answers', () => {
		updateDraft(
			{ facts: { age: 30 }, checklist: { ready: ['record'], country: 'BR', countries: {} } },
			today(),
		)
		show('work-permit-b')
		fireEvent.click(screen.getByText(documents.clear))
		expect(stored()).toEqual({ ready: [], country: null, countries: {} })
		expect(readDraft()?.facts).toEqual({ age: 30 })
		expect(screen.queryByText(documents.clear)).toBeNull()
	})
})

describe('a figure with an end', () => {
	const shown = { valid: 'valid', ends: 'last' }
	const at = (until: string) => {
		const { container } = render(<Dated until={until} shown={shown} />)
		return container.textContent
	}

	test('is shown on its last day and says so, and never after it', () => {
		expect(at(today())).toBe('last')
		expect(at(daysLater(today(), -1))).toBe('')
		expect(at(daysLater(today(), 70))).toBe('valid')
	})
})
