import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('app/globals.css', 'utf8')

/** The colours of a block, by name. */
const coloursIn = (block: string) =>
	Object.fromEntries(
		Array.from(block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g), ([, name = '', hex = '']) => [name, hex]),
	)
const blockAfter = (start: string) => css.slice(css.indexOf(start)).split('}')[0] ?? ''
const light = coloursIn(blockAfter(':root {'))
const dark = { ...light, ...coloursIn(blockAfter('@media screen and (prefers-color-scheme: dark)')) }

const channels = (hex: string) => {
	const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
	return [1, 3, 5].map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
}
/** WCAG's relative luminance. */
const luminance = (hex: string) => {
	const [red = 0, green = 0, blue = 0] = channels(hex).map((part) =>
		part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
	)
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, other: string) => {
	const [bright = 0, dim = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
	return (bright + 0.05) / (dim + 0.05)
}

const grounds = ['paper', 'porcelain', 'field']
const washes = ['cobalt', 'met', 'unmet', 'open', 'wait']
/** What stands on what, and how much contrast WCAG asks for: 7 is AAA, 4.5 AA, 3 for what is no text. */
const pairs: readonly (readonly [string, string, number])[] = [
	...grounds.flatMap((ground) =>
		[...washes, 'quiet', 'cobalt-deep'].map((text) => [text, ground, 4.5] as const),
	),
	...[...grounds, ...washes.map((name) => `${name}-wash`), 'sunken'].map(
		(ground) => ['ink', ground, 7] as const,
	),
	...washes.map((name) => [name, `${name}-wash`, 4.5] as const),
	...washes.map((name) => ['quiet', `${name}-wash`, 4.5] as const),
	['quiet', 'sunken', 4.5],
	['on-fill', 'cobalt', 7],
	['on-fill', 'cobalt-deep', 7],
	...grounds.map((ground) => ['edge', ground, 3] as const),
]

describe.each([
	['light', light],
	['dark', dark],
])('in %s colours', (_name, colours: Record<string, string>) => {
	test.each(pairs)('%s on %s has a contrast of %d at least', (text, ground, least) => {
		expect(contrast(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least)
	})
})
