import { spawnSync } from 'node:child_process'
import type { Page } from 'playwright-core'
import { moveUntil } from './browser'

/** A word on paper, in points from the upper left corner. */
type Word = {
	readonly text: string
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

function readWord([, tag = '', text = '']: RegExpMatchArray): Word {
	const [left, top, right, bottom] = ['xMin', 'yMin', 'xMax', 'yMax'].map((name) => number(tag, name)) as [
		number,
		number,
		number,
		number,
	]
	return { text: unescapeXml(text), left, top, right, bottom }
}

/** The words of each page, where they stand. */
function readPdf(pdf: Buffer): PdfPage[] {
	const { stdout, error } = spawnSync('pdftotext', ['-bbox-layout', '-', '-'], {
		input: pdf,
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
	})
	if (error) throw error
	return stdout
		.split('<page ')
		.slice(1)
		.map((page) => ({
			width: number(page, 'width'),
			height: number(page, 'height'),
			words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(readWord),
		}))
}

/** Prints the page as a browser does, and reads what is on the paper. What only paper needs comes with the first move. */
export async function printOn(page: Page, format: Paper): Promise<PdfPage[]> {
	const isThere = () => document.documentElement.style.getPropertyValue('--paper-left') !== ''
	await moveUntil(page, () => page.waitForFunction(isThere, undefined, { timeout: 500 }))
	return readPdf(await page.pdf({ format, tagged: true }))
}

/** A text as it is compared: wherever its lines break or may break, and whatever stands between its words. */
export const squash = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b]/g, '')

export const textOf = (words: readonly Word[]): string => squash(words.map(({ text }) => text).join(''))

/** So far apart may be the middles of words in one line: boxes of Chinese words are taller than those of figures. */
const sameLine = 5

const middle = ({ top, bottom }: Word) => (top + bottom) / 2

/** The words of a page in lines, from above to below. */
export function linesOf(words: readonly Word[]): Word[][] {
	const lines: Word[][] = []
	for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
		const line = lines.at(-1)
		const [first] = line ?? []
		if (line && first && middle(word) - middle(first) < sameLine) line.push(word)
		else lines.push([word])
	}
	return lines.map((line) => line.sort((a, b) => a.left - b.left))
}
