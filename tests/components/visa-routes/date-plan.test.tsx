import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { convertIcsCalendar } from 'ts-ics'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { daysLater } from '@/lib/day/days-later'
import { workingDaysLater } from '@/lib/day/working-days-later'
import { eraseDraft, readDraft, updateDraft } from '@/lib/draft/draft-store'
import { sayDay } from '@/lib/i18n/say'
import { perfect } from '@/tests/rules/candidates'
import { containing, en, say } from '@/tests/wording'
import { applies, dayOf, enterDay, enters, openRoutes, rowOf, showRoutes } from './routes'

const { plan } = en.routes

afterEach(() => {
	cleanup()
	vi.restoreAllMocks()
	localStorage.clear()
	eraseDraft()
})

describe('the plan', () => {
	test('says how long things take while no day is entered, and offers no file', async () => {
		await openRoutes(perfect)
		expect(rowOf('residence').textContent).toContain(plan.rows.residence.relative)
		expect(rowOf('kVisa').textContent).toContain(plan.noDate)
		expect([...document.querySelectorAll('[data-day]')]).toEqual([])
		expect(screen.queryByText(plan.save)).toBeNull()
	})

	test('works dates out from the two days, and keeps these with the answers', async () => {
		await openRoutes({ ...perfect, annualPayCny: 60_000, highestDegree: 'bachelor', experienceYears: 2 })
		enterDay('applies', applies)
		enterDay('enters', enters)
		expect(readDraft()?.plan).toEqual({ applies, enters })
		expect(readDraft()?.facts.annualPayCny).toBe(60_000)
		expect(dayOf('decision')).toBe(workingDaysLater(applies, 10))
		expect(dayOf('residence')).toBe(daysLater(enters, 30))
		expect(rowOf('residence').textContent).toMatch(
			containing(say(plan.kinds.by, { day: sayDay('en', daysLater(enters, 30)) })),
		)
		expect([dayOf('kVisa'), dayOf('review')]).toEqual([null, null])
		expect(rowOf('review').textContent).toContain(en.statuses.opinion)
		cleanup()
		showRoutes()
		await waitFor(() => expect(dayOf('register')).toBe(daysLater(enters, 1)))
		expect(screen.getByLabelText<HTMLInputElement>(plan.days.enters).value).toBe(enters)
		enterDay('applies', '')
		expect(readDraft()?.plan).toEqual({ enters })
		expect(dayOf('decision')).toBeNull()
	})

	test.each([
		['a day that is too far', 'enters', '2099-01-01', plan.faults.far],
		['a day of long ago', 'enters', '0027-03-01', plan.faults.far],
		['an entry on the day of the application', 'enters', applies, plan.faults.order],
	] as const)('says what to do about %s, and dates nothing by it', async (_, name, value, fault) => {
		await openRoutes(perfect)
		enterDay('applies', applies)
		const field = enterDay(name, value)
		const [alert] = screen.getAllByRole('alert')
		const first = say(fault, { first: '', last: '', day: '' }).split(/[.:]|from/)[0] as string
		expect(alert?.textContent).toContain(first)
		expect(field.getAttribute('aria-invalid')).toBe('true')
		expect(field.getAttribute('aria-describedby')).toBe(alert?.id)
		expect(dayOf('residence')).toBeNull()
		expect(dayOf('applies')).toBe(applies)
	})

	test('goes into a calendar that another library reads, without claims, and with the documents still to get', async () => {
		updateDraft({ checklist: { ready: ['passport'], country: null, countries: {} } }, '2026-11-24')
		await openRoutes({ ...perfect, annualPayCny: 60_000, highestDegree: 'bachelor', experienceYears: 2 })
		enterDay('applies', applies)
		enterDay('enters', enters)
		const saved: Blob[] = []
		vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
		URL.createObjectURL = (blob) => {
			saved.push(blob as Blob)
			return 'blob:'
		}
		fireEvent.click(screen.getByText(plan.save))
		const read = convertIcsCalendar(undefined, (await saved[0]?.text()) ?? '')
		const found = (read.events ?? []).map(({ summary, start, uid }) => [
			uid,
			summary,
			start.type,
			start.date.toISOString().slice(0, 10),
		])
		const dated = [
			'record',
			'medical',
			'photo',
			'applies',
			'decision',
			'enters',
			'register',
			'residence',
			'extend',
		] as const
		expect(found).toEqual(
			dated.map((id) => [`plan-${id}@k-visa-check`, plan.rows[id].what, 'DATE', dayOf(id)]),
		)
		const entry = (id: string) => read.events?.find(({ uid }) => uid.startsWith(`plan-${id}@`))
		expect(entry('decision')?.description).toContain(say(plan.kinds.by, { day: '' }).trim())
		const { references, passport } = en.documents.list
		const toGet = entry('applies')?.description ?? ''
		expect(toGet).toContain(references.name)
		expect(toGet).not.toContain(passport.name)
	})
})
