import type { Page } from 'playwright-core'

/**
 * Targets that are too small: where a press half the size away from the middle, upwards,
 * downwards or sideways, hits something else, or whose height is that of a font. Links within a line of text may be as
 * high as the line.
 */
export const smallTargets = (page: Page, size: number): Promise<string[]> =>
	page.evaluate((wanted) => {
		const selector = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="option"]'
		const isSeen = (element: Element) =>
			element.checkVisibility({ visibilityProperty: true }) &&
			!element.closest('[aria-hidden="true"], .visually-hidden, .skip, [inert]')
		const isInline = (element: Element) => getComputedStyle(element).display === 'inline'
		const isBeside = (element: Element) => getComputedStyle(element).display.startsWith('inline')
		const blockOf = (element: Element | null): Element | null =>
			element && isBeside(element) ? blockOf(element.parentElement) : element
		/** What stands in the lines of a block, without the blocks inside it. */
		function lineTextOf(block: Element) {
			const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
			let text = ''
			while (texts.nextNode()) {
				if (blockOf(texts.currentNode.parentElement) === block) text += texts.currentNode.nodeValue
			}
			return text.trim()
		}
		/** Whether other text or another target is on the same lines. */
		const isInText = (element: Element) => {
			const block = isBeside(element) && element.textContent !== '' && blockOf(element)
			return block && lineTextOf(block) !== element.textContent?.trim()
		}
		const meets = (element: Element) => {
			const label = element.closest('label')
			const [first] = [...(label ?? element).getClientRects()].toSorted((a, b) => b.width - a.width)
			if (!first) return true
			if (isInline(element) && element.matches('a, button, summary')) return false
			// A short link to a source may have others beside it.
			const reach = (element.matches('.ref') ? 24 : wanted) / 2 - 1
			const [x, y] = [first.x + first.width / 2, first.y + first.height / 2]
			return [
				[0, 0],
				[0, -reach],
				[0, reach],
				[-reach, 0],
				[reach, 0],
			].every(([dx = 0, dy = 0]) => {
				const met = document.elementFromPoint(x + dx, y + dy)
				return met && (element.contains(met) || label?.contains(met))
			})
		}
		const dialog = document.querySelector('dialog[open]')
		return [...(dialog ?? document).querySelectorAll(selector)]
			.filter((element) => isSeen(element) && !isInText(element))
			.filter((element) => {
				element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
				return !meets(element)
			})
			.map(
				(element) =>
					`${element.tagName} ${element.textContent?.trim().slice(0, 40)} ${element.outerHTML.slice(0, 90)}`,
			)
	}, size)

/** Whatever has room, a line or a ground around its letters that is as high as its font says: no two fonts say the same. */
export const sizedByFont = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const isSized = (element: Element) => {
			const style = getComputedStyle(element)
			if (style.display !== 'inline' || element.closest('svg') || element.matches('img, input, br, wbr'))
				return false
			const { paddingTop, paddingBottom, borderTopWidth, borderBottomWidth, backgroundImage } = style
			const sizes = [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth].map(Number.parseFloat)
			const ground = style.backgroundColor
			return sizes.some((size) => size > 0) || ground !== 'rgba(0, 0, 0, 0)' || backgroundImage !== 'none'
		}
		return [...document.body.querySelectorAll('*')]
			.filter((element) => element.checkVisibility() && isSized(element))
			.map((element) => element.outerHTML.slice(0, 120))
	})

/** Checked radios and checkboxes that look unchecked: neither drawn by the browser nor set off by a background. */
export const unseenChoices = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const groundOf = (element: Element) => getComputedStyle(element).backgroundColor
		const isDrawn = (input: Element) => {
			const { appearance, opacity, inlineSize } = getComputedStyle(input)
			return appearance !== 'none' && opacity !== '0' && Number.parseFloat(inlineSize) >= 12
		}
		return [...document.querySelectorAll<HTMLInputElement>('input:checked')]
			.filter((input) => input.checkVisibility() && !isDrawn(input))
			.filter((input) => {
				const label = input.closest('label')
				const others = document.querySelectorAll(`input[name="${input.name}"]:not(:checked)`)
				const other = others[0]?.closest('label')
				return !label || !other || groundOf(label) === groundOf(other)
			})
			.map((input) => `${input.name} ${input.value}`)
	})
