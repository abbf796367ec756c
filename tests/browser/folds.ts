import type { Page } from 'playwright-core'

/** Opens the part of a result that is folded, by the id of what is in it. */
export async function openFold(page: Page, id: string) {
	const fold = page.locator(`details:has(> #${id})`)
	await fold.waitFor()
	if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click()
}
