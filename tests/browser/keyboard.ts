import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { loadNames } from '@/lib/words/names'
import type { FactId, LanguageSkill } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'

/** The focused element, as far as somebody at the keyboard needs to know. */
type Focused = Awaited<ReturnType<typeof focused>>

/** Reads the focused element, and whether it follows the previous one, is in view, and has a visible outline. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLInputElement
		const before = Reflect.get(window, 'focusedBefore') as Element
		const isAfter =
			before === document.body ||
			Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
		const outlined = [element, element.closest('label')].some((one) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(one ?? element)
			return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
		})
		const { top, bottom } = (element.closest('label') ?? element).getBoundingClientRect()
		return {
			tag: element.localName,
			id: element.id,
			type: element.type ?? '',
			role: element.getAttribute('role'),
			name: element.name ?? '',
			value: element.value ?? '',
			checked: element.checked ?? false,
			href: element.getAttribute('href'),
			action: element.dataset.action ?? null,
			text: element.ariaLabel ?? element.textContent ?? '',
			isAfter,
			isSeen: outlined && bottom > 0 && top < window.innerHeight,
		}
	})

/** Moves to the next focusable element: it must follow the previous one and be visibly focused. */
async function tab(page: Page): Promise<Focused> {
	await page.evaluate(() => Reflect.set(window, 'focusedBefore', document.activeElement))
	await page.keyboard.press('Tab')
	const now = await focused(page)
	expect({ ...now, isAfter: true, isSeen: true }).toEqual(now)
	return now
}

/** Presses Tab until something wanted has the focus. */
export async function tabTo(page: Page, isWanted: (now: Focused) => boolean): Promise<Focused> {
	for (;;) {
		const now = await tab(page)
		expect(now.tag, 'the end of the page').not.toBe('body')
		if (isWanted(now)) return now
	}
}

/** Waits until the headline of the page has the focus, as after a client-side navigation. */
export const headingHasFocus = (page: Page) =>
	page.waitForFunction(() => document.activeElement?.localName === 'h1')

/** The values that answer a question, as in its fields; for the level of a language, that level. */
function wantedFor(given: Partial<Facts>, fact: FactId, part: string | undefined): readonly string[] {
	const value: unknown = given[fact]
	if (part === 'level') return [(value as LanguageSkill[])[0]?.level ?? '']
	if (value === null || value === undefined) return ['unsure']
	if (Array.isArray(value)) return value.length > 0 ? value.map(String) : ['none']
	return [typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)]
}

/** Moves through radios with the arrow keys to the wanted value. */
async function pickRadio(page: Page, wanted: string) {
	await page.keyboard.press('Space')
	const seen: string[] = []
	for (;;) {
		const value = await page.evaluate(() => (document.activeElement as HTMLInputElement).value)
		if (value === wanted) return
		expect(seen).not.toContain(value)
		seen.push(value)
		await page.keyboard.press('ArrowDown')
	}
}

/** Types names into the focused search field, and picks the first match for each. */
async function search(page: Page, wanted: readonly string[]) {
	for (const name of wanted) {
		await page.keyboard.type(name)
		await page.locator('[role="option"][aria-selected="true"]').waitFor()
		await page.keyboard.press('Enter')
		await page.locator('[role="listbox"]').waitFor({ state: 'detached' })
	}
}

/** Somebody at the keyboard who gives these answers. */
export async function keyboardUserAt(page: Page, locale: Locale, given: Partial<Facts>) {
	const { countryNames, languageNames } = await loadNames(locale)
	const nameOf = (value: string | LanguageSkill) =>
		typeof value === 'string' ? (countryNames[value] ?? value) : (languageNames[value.language] ?? '')
	const namesFor = (id: string) => {
		const value: unknown = given[id.replace('field-', '') as FactId]
		const values = (Array.isArray(value) ? value : [value]) as (string | LanguageSkill | null | undefined)[]
		return values.flatMap((one) => (one ? [nameOf(one)] : []))
	}
	const answer = async ({ id, type, role, name, value, checked }: Focused, typed: Record<string, string>) => {
		const [fact = '', , part] = name.split('.')
		const wanted = wantedFor(given, fact as FactId, part)
		const [first = ''] = wanted
		if (role === 'combobox') return search(page, namesFor(id))
		if (type === 'radio' && !checked) return pickRadio(page, first)
		if (type === 'checkbox' && wanted.includes(value) !== checked) return page.keyboard.press('Space')
		if (type === 'text' && first !== 'unsure') return page.keyboard.type(typed[fact] ?? first)
	}
	/** Goes through a step, answers each question, and stops at the button that goes on; `typed` overrides what is typed. */
	return async (typed: Record<string, string> = {}): Promise<void> => {
		for (let now = await tab(page); now.action !== 'next'; now = await tab(page)) await answer(now, typed)
	}
}
