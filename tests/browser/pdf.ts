import { spawnSync } from 'node:child_process'
import type { Page } from 'playwright-core'

/** A word on paper, in points from the corner where its language starts: upper left, or upper right. */
type Word = {
	readonly text: string
	/** Whether it runs left to right within a right-to-left text. */
	readonly isTransposed: boolean
	readonly left: number
	readonly top: number
	readonly right: number
	readonly bottom: number
}

export type PdfPage = { readonly width: number; readonly height: number; readonly words: readonly Word[] }

export const papers = {
	A4: { width: 595.3, height: 841.9 },
	Letter: { width: 612, height: 792 },
} as const
export type Paper = keyof typeof papers

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescapeXml = (text: string) => text.replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole)

const number = (tag: string, name: string) => Number(new RegExp(`${name}="([\\d.-]+)"`).exec(tag)?.[1])

const rightToLeft = /\p{Script=Arab}/u
const leftToRight = /[\p{L}\p{N}]/u
/** A letter with its marks, or a run from left to right. */
const parts =
	/(?!\p{Script=Arab})[\p{L}\p{N}](?:[^\p{Script=Arab}]*(?!\p{Script=Arab})[\p{L}\p{N}])?|.\p{M}*/gu

/** A word in reading order; in a PDF its letters are in visual order. */
const inOrder = (text: string) =>
	rightToLeft.test(text) ? [...(text.replace(/\p{Cf}/gu, '').match(parts) ?? [])].reverse().join('') : text

/** Reads a word of a page; `turnedWidth` is the width of a right-to-left page, else null. */
const readWord =
	(turnedWidth: number | null) =>
	([, tag = '', written = '']: RegExpMatchArray): Word => {
		const [from, top, to, bottom] = ['xMin', 'yMin', 'xMax', 'yMax'].map((name) => number(tag, name)) as [
			number,
			number,
			number,
			number,
		]
		const text = unescapeXml(written)
		if (turnedWidth === null) return { text, isTransposed: false, left: from, top, right: to, bottom }
		const isTransposed = !rightToLeft.test(text) && leftToRight.test(text)
		return {
			text: inOrder(text),
			isTransposed,
			left: turnedWidth - to,
			top,
			right: turnedWidth - from,
			bottom,
		}
	}

/** The words of each page, with their positions. */
export function readPdf(pdf: Buffer, direction: string): PdfPage[] {
	const isRightToLeft = direction === 'rtl'
	const { stdout, error } = spawnSync('pdftotext', ['-bbox-layout', '-', '-'], {
		input: pdf,
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
	})
	if (error) throw error
	return stdout
		.split('<page ')
		.slice(1)
		.map((page) => {
			const width = number(page, 'width')
			const words = [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)]
			return {
				width,
				height: number(page, 'height'),
				words: words.map(readWord(isRightToLeft ? width : null)),
			}
		})
}

/** Prints the page as a browser does. */
export const pdfOf = (page: Page, format: Paper): Promise<Buffer> => page.pdf({ format, tagged: true })

/** Prints the page as a browser does, and reads what is on the paper. */
export async function printOn(page: Page, format: Paper): Promise<PdfPage[]> {
	const direction = await page.evaluate(() => document.documentElement.dir)
	return readPdf(await pdfOf(page, format), direction)
}

/**
 * A text reduced to letters and numbers for comparison, regardless of line breaks and punctuation.
 * A PDF does not tell the order of an Arabic alef and lam drawn as one glyph, so these are left out.
 */
export const squash = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]|[اأإآل]/gu, '')

/** The text of some words, as `squash` compares it. */
export const textOf = (words: readonly Word[]): string => squash(words.map(({ text }) => text).join(''))

/** How far apart the middles of words on one line may be: boxes of Chinese words are taller than those of figures. */
const sameLine = 5

const middle = ({ top, bottom }: Word) => (top + bottom) / 2

/** The words of a page in lines, from top to bottom. */
export function linesOf(words: readonly Word[]): Word[][] {
	const lines: Word[][] = []
	for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
		const line = lines.at(-1)
		const [first] = line ?? []
		if (line && first && middle(word) - middle(first) < sameLine) line.push(word)
		else lines.push([word])
	}
	return lines.map((line) => turnRuns(line.sort((a, b) => a.left - b.left)))
}

/** Words further apart than this belong to different runs. */
const widestBlank = 8

/** Whether what is isolated from the words before it begins here: on paper its first sign stands at the right of it. */
const beginsIsolated = (text: string) => text.includes('\u2066')

/** Puts left-to-right runs within a right-to-left line in reading order. */
function turnRuns(line: readonly Word[]): Word[] {
	const turned: Word[] = []
	for (const word of line) {
		const isFurther = (end: number) => word.left - end > widestBlank
		const isOther = beginsIsolated(word.text) || isFurther(Math.max(...turned.map(({ right }) => right)))
		const start = isOther ? turned.length : turned.findLastIndex(({ isTransposed }) => !isTransposed) + 1
		turned.splice(word.isTransposed ? start : turned.length, 0, word)
	}
	return turned
}
