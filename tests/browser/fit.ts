import type { Page } from 'playwright-core'

/** Larger text, and the spacing that WCAG 1.4.12 requires pages to support. */
export const readerStyles = {
	doubled: { css: ':root { font-size: 200% }', width: 375 },
	spaced: {
		css: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
		width: 320,
	},
} as const

/** Applies a reader's own style to the page; an empty one removes it. The policy allows a constructed style sheet. */
export const withStyle = (page: Page, text: string) =>
	page.evaluate((css) => {
		const sheet = new CSSStyleSheet()
		sheet.replaceSync(css)
		document.adoptedStyleSheets = [sheet]
	}, text)

/** What does not fit: the page if it scrolls sideways, with the innermost elements that reach out of it, and elements that clip their own text. */
export const misfits = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement
		const isCut = (element: Element) => {
			const { overflowX, overflowY, clipPath, position } = getComputedStyle(element)
			if (
				element.matches('input, select, textarea') ||
				clipPath !== 'none' ||
				(position === 'absolute' && element.clientWidth <= 1)
			)
				return false
			const hides = (value: string) => value === 'hidden' || value === 'clip'
			return (
				(hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
				(hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
			)
		}
		const named = (element: Element) =>
			`${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`
		const all = [...document.body.querySelectorAll('*')]
		const reachesOut = (element: Element) => {
			const { left, right, width } = element.getBoundingClientRect()
			return width > 1 && (left < 0 || right > clientWidth)
		}
		const reaching = () => {
			const out = all.filter(reachesOut)
			return out.filter((element) => !out.some((other) => other !== element && element.contains(other)))
		}
		return [
			...(scrollWidth > clientWidth
				? [`the page: ${scrollWidth} of ${clientWidth}: ${reaching().map(named).join('; ')}`]
				: []),
			...all.filter(isCut).map(named),
		]
	})

/** Texts whose lines hold hardly more than a letter, for something beside them takes their room. */
export const squeezed = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const linesOf = (text: Node) => {
			const range = document.createRange()
			range.selectNodeContents(text)
			return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
		}
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
		const found: string[] = []
		while (texts.nextNode()) {
			const text = texts.currentNode.nodeValue?.trim() ?? ''
			if (text.length >= 12 && linesOf(texts.currentNode) * 3 > text.length) found.push(text)
		}
		return found
	})
