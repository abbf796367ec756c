import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backupFormat, backupVersion } from '@/lib/screening/backup/read-backup'
import { versionsOf } from '@/rules/rulesets/versions'
import { day, someone, someRole } from '@/tests/lib/screening/people'
import { en } from '@/tests/wording'
import { axeViolations, newPage, openBrowser } from './browser'

// The list of a single device that is older than a correction of the rules.

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

/** A saved list from before versions were noted in it. */
function earlierList(): Buffer {
	const { facts } = someone('x')
	const candidates = [
		someone('wing', { name: 'Wing Chan', facts: { ...facts, nationalities: ['HK'] } }),
		someone('amina', { name: 'Amina Garba', facts: { ...facts, nationalities: ['KE'] } }),
	]
	const roles = [{ ...someRole, rulesets: ['k-published'] }]
	return Buffer.from(
		JSON.stringify({
			...{ format: backupFormat, version: backupVersion, savedOn: day, keptDays: 3650, roles, candidates },
			...{ sheets: [], decisions: [], operations: [], patches: [] },
		}),
	)
}

test('keeps its version, says so before every view, and has the correction once somebody has looked and applied it', async () => {
	const { page, observed } = await newPage(browser, { reducedMotion: 'reduce' })
	const present = versionsOf('k-published').at(-1)?.version
	const notNeeded = String(en.screen.table.outcomes['not-needed'])
	const notice = page.locator('[data-newer-version="k-published"]')
	const wing = page.locator('tr[data-index]').filter({ hasText: 'Wing Chan' })
	await page.goto('/en/screen')
	await page.locator('[data-action="sample"]').waitFor()
	expect(await notice.count()).toBe(0)
	await page
		.locator('input[type="file"][accept*="json"]')
		.setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: earlierList() })
	await notice.waitFor()
	await page.goto(`/en/screen#role/${someRole.id}`)
	await page.reload()
	await wing.filter({ hasNotText: notNeeded }).waitFor()
	await notice.getByRole('link').click()
	const newer = page.locator(`[data-newer="k-published@${present}"]`)
	await newer.getByText(en.rulesets['k-published'].corrections['visa-needed']).waitFor()
	expect(await axeViolations(page)).toEqual([])
	await newer.locator('[data-action="preview-version"]').click()
	await page.locator('[data-preview] tr[data-candidate="C-wing"]').filter({ hasText: notNeeded }).waitFor()
	expect(await page.locator('[data-preview] tr[data-candidate]').count()).toBe(1)
	expect(await axeViolations(page)).toEqual([])
	await page.locator('[data-action="apply-rules"]').click()
	await notice.waitFor({ state: 'detached' })
	await page.goto(`/en/screen#role/${someRole.id}`)
	await page.reload()
	await wing.filter({ hasText: notNeeded }).waitFor()
	expect(await notice.count()).toBe(0)
	expect(observed.violations).toEqual([])
})
