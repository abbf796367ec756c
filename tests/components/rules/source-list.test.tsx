import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { CitedSources } from '@/components/about/cited-sources'
import { ClaimsList } from '@/components/about/claims-list'
import { ParametersTable } from '@/components/rules/parameters-table'
import { SourceList } from '@/components/rules/source-list'
import { claimIds, claims } from '@/lib/about/claims'
import { sayDay } from '@/lib/i18n/say'
import { parameterIds, parameters } from '@/rules/parameters'
import { rulesets } from '@/rules/rulesets'
import { rulesetIds } from '@/rules/rulesets/ids'
import type { SourceId } from '@/rules/sources'
import { cited } from '@/rules/sources/cited'
import type { Source } from '@/rules/sources/source'
import { localesToday } from '@/tests/runs'

afterEach(cleanup)

const withoutMarks = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '')
const textOf = (element: Element) => withoutMarks(element.textContent)

describe.each(localesToday)('in %s', (locale) => {
	const sayPlainDay = (day: string) => withoutMarks(sayDay(locale, day))

	test.each(rulesetIds)('the sources of %s say how they were read, and when', (id) => {
		const { container } = render(<SourceList locale={locale} ruleset={rulesets[id]} />)
		const items = [...container.querySelectorAll('li[id]')]
		expect(items.length).toBeGreaterThan(0)
		for (const item of items) {
			const { day, address, official }: Source = cited[item.id as SourceId]
			expect(textOf(item)).toContain(sayPlainDay(day))
			if (official && address) expect(textOf(item)).toContain(new URL(address).host)
		}
	})

	test('so does every address that the answers name', () => {
		const { container } = render(<CitedSources locale={locale} />)
		const days = ['2026-11-24', '2026-11-25', '2026-11-30'].map(sayPlainDay)
		for (const item of container.querySelectorAll('ol > li')) {
			expect(days.some((day) => textOf(item).includes(day))).toBe(true)
		}
	})

	test('claims and what was not found carry their day', () => {
		const list = render(<ClaimsList locale={locale} />).container
		const days = [...list.querySelectorAll('time')].map(({ dateTime }) => dateTime)
		expect(days).toEqual(claimIds.map((id) => claims[id].checked))
		cleanup()
		const table = render(<ParametersTable locale={locale} ruleset={rulesets['k-published']} />).container
		const unset = [...table.querySelectorAll('time')].map(({ dateTime }) => dateTime)
		expect(unset).toEqual(parameterIds.map((id) => parameters[id].lastChecked))
	})
})
