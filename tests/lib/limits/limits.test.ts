import { describe, expect, it } from 'vitest'
import { type LimitSection, limitsTable } from '@/lib/limits/limits-table'
import { limitValues, writeLimits } from '@/lib/limits/write-limits'

const sections = Object.keys(limitsTable) as LimitSection[]
const rows = sections.flatMap((section) => Object.keys(limitsTable[section]))

const page = () =>
	[
		'# Limits',
		'',
		'What comes from outside is held to these limits, each checked before any work that grows with it. What a server takes at once, and how slow a request may be, are [settings](settings.md). Made from `lib/limits/` by `npx vitest run --project unit tests/lib/limits -u`; change it there. A step of work is about what one character takes to be looked at: [decision 20](decisions/20-server.md#work-is-counted-not-characters-alone).',
		...sections.flatMap((section) => ['', `## ${section}`, '', writeLimits(section)]),
		'',
	].join('\n')

describe('the limits', () => {
	it('stand in the table, each once', () => {
		expect(rows.toSorted()).toEqual(Object.keys(limitValues).toSorted())
	})

	it('are those of docs/limits.md', async () => {
		await expect(page()).toMatchFileSnapshot('../../../docs/limits.md')
	})
})
