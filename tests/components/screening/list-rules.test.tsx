import { cleanup, screen, waitFor } from '@testing-library/react'
import { type ComponentProps, useLayoutEffect, useState } from 'react'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { useScreening } from '@/components/screening/desk/desk-context'
import { ListRules, ListRulesNews } from '@/components/screening/rule-change/list-rules'
import { RuleChangeProvider } from '@/components/screening/rule-change/rule-change-context'
import RulesView from '@/components/screening/rule-change/rules-view'
import { activeWith } from '@/lib/active-rules/rulesets'
import { loadLateWords } from '@/lib/lazy-words/load-late-words'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { openDesk } from '@/lib/screening/desk/desk'
import { ownRulesOf } from '@/lib/screening/model/own-parameters'
import type { Candidate, Role } from '@/lib/screening/model/records'
import { versionsOf } from '@/rules/rulesets/versions'
import { serveLateWords } from '@/tests/components/late-words'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { containing, en, say } from '@/tests/wording'
import { openScreening } from './screening'

const role: Role = { ...someRole, rulesets: ['k-published'] }
const from = (key: string, country: string): Candidate =>
	someone(key, { facts: { ...someone('x').facts, nationalities: [country as 'KE'] } })
const text = en.listRules
const [earlier] = versionsOf('k-published')
const present = versionsOf('k-published').at(-1)
const { corrections } = en.rulesets['k-published']

// What a page loads late takes its time here, the first time.
beforeAll(() => import('@/components/screening/rule-change/list-rule-change'))
beforeEach(serveLateWords)
afterEach(() => {
	cleanup()
})

/** A list that began before the correction, as a page opens it now. */
async function openEarlier(rulesets = role.rulesets, view: React.ReactNode = <ListRules />) {
	const records = memoryStore()
	const before = await openDesk({
		openStore: async () => records,
		today: () => day,
		onChange: () => {},
		known: (id) => [versionsOf(id)[0]],
	})
	await before.saveRoles([{ ...role, rulesets }])
	await before.saveCandidates({ saved: [from('wing', 'HK'), from('amina', 'KE')] })
	return openScreening(
		<>
			<ListRulesNews />
			{view}
		</>,
		{ records, roles: [], people: [] },
	)
}

const found = (selector: string) =>
	waitFor(() => {
		const element = document.querySelector<HTMLElement>(selector)
		if (!element) throw new Error(`no ${selector}`)
		return element
	})

test('a correction is told before every view, shown with what was wrong and who turns, and applied by a person', async () => {
	const { desk, user } = await openEarlier()
	const versions = async () => activeWith(ownRulesOf((await desk.state()).settings).versions)
	const named = {
		ruleset: en.screen.ruleNames['k-published'],
		from: earlier.version,
		to: present?.version ?? '',
	}
	const notice = await found('[data-newer-version~="k-published"]')
	expect(notice.textContent).toMatch(containing(say(text.newer.correctionNotice, named)))
	const newer = await found(`[data-newer="k-published@${present?.version}"]`)
	expect(newer.textContent).toMatch(containing(say(text.newer.corrects, named)))
	for (const wrong of Object.values(corrections)) expect(newer.textContent).toContain(wrong)
	await user.click(newer.querySelector('[data-action="preview-version"]') as HTMLElement)
	const preview = await found('[data-preview]')
	const rows = [...preview.querySelectorAll<HTMLElement>('tr[data-candidate]')]
	expect(rows.map(({ dataset }) => dataset.candidate)).toEqual(['C-wing'])
	expect(rows[0]?.textContent).toContain(corrections['visa-needed'])
	expect(rows[0]?.textContent).toContain(en.screen.table.outcomes['not-needed'])
	expect((await versions())['k-published'].version).toBe(earlier.version)
	await user.click(preview.querySelector('[data-action="apply-rules"]') as HTMLElement)
	await screen.findByText(text.applied)
	expect((await versions())['k-published'].version).toBe(present?.version)
	expect((await versions()).article.version).toBe(versionsOf('article')[0].version)
	expect(document.querySelector('[data-newer-version~="k-published"]')).toBe(null)
	await user.click((await found('[data-action="preview-back"]')) as HTMLElement)
	await user.click((await found('[data-action="apply-rules"]')) as HTMLElement)
	await screen.findByText(text.takenBack)
	expect((await versions())['k-published'].version).toBe(earlier.version)
})

type RuleChange = NonNullable<ComponentProps<typeof RuleChangeProvider>['value']>

/** Applies rules as a list does, and is done as soon as the page shows them: the earliest moment there is. */
function AppliedOnceShown({ words }: Pick<RuleChange, 'words'>) {
	const { state, change } = useScreening()
	const [done] = useState(() => new Map<number, () => void>())
	useLayoutEffect(() => {
		for (const [before, resolve] of done) if (state.revision > before) resolve()
	}, [state.revision, done])
	const apply: RuleChange['apply'] = async ({ own: _, ...asked }) => {
		const shown = new Promise<void>((resolve) => done.set(state.revision, resolve))
		await Promise.all([shown, change('applyVersions', asked)])
		return null
	}
	return (
		<RuleChangeProvider value={{ words, apply }}>
			<RulesView mayChange />
		</RuleChangeProvider>
	)
}

test('a preview that has been applied does not come back, however soon the list shows it', async () => {
	const words = await loadLateWords('en', 'list-rules')
	const { user } = await openEarlier(['k-published'], <AppliedOnceShown words={words} />)
	await user.click(await found('[data-action="preview-version"]'))
	await user.click(await found('[data-action="apply-rules"]'))
	await screen.findByText(text.applied)
	await found('[data-action="preview-back"]')
	expect(document.querySelector('[data-preview]')).toBe(null)
})

test('what is the same for several rules is said once', async () => {
	await openEarlier(['k-published', 'work-permit'])
	const { newerVersion } = (await found('[data-newer-version~="k-published"]')).dataset
	expect(newerVersion).toBe('k-published work-permit')
})

test('nothing is said of versions to a list that has them', async () => {
	await openScreening(
		<>
			<ListRulesNews />
			<ListRules />
		</>,
		{ roles: [role], people: [from('amina', 'KE')] },
	)
	expect(document.querySelector('[data-newer-version]')).toBe(null)
	expect(document.querySelector('[data-newer]')).toBe(null)
})
