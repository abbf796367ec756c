import { describe, expect, test } from 'vitest'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import type { EmployerLocale } from '@/lib/i18n/locales'
import { allTexts } from '../../all-texts'

const textsIn = (node: unknown, path = ''): [path: string, text: string][] =>
	typeof node === 'string'
		? [[path, node]]
		: Object.entries(node as object).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))

/** The texts of the pages for employers and teams, whose lists have thousands of rows. */
const textsOf = (locale: EmployerLocale) => {
	const { screen, team, teamDesk } = allTexts[locale]
	return textsIn({ screen, team, teamDesk })
}

/** The arguments of a message that it writes as numbers. */
const numbersIn = (text: string) =>
	Array.from(text.matchAll(/\{(\w+), (?:number|plural)\b/g), ([, name = '']) => name)

describe('a number', () => {
	test('that has its separators in one language has them in all', () => {
		const numbers = new Map<string, Set<string>>()
		for (const locale of employerLocaleIds)
			for (const [path, text] of textsOf(locale)) {
				const known = numbers.get(path) ?? new Set()
				for (const name of numbersIn(text)) known.add(name)
				numbers.set(path, known)
			}
		const bare = employerLocaleIds.flatMap((locale) =>
			textsOf(locale).flatMap(([path, text]) =>
				[...(numbers.get(path) ?? [])]
					.filter((name) => text.includes(`{${name}}`))
					.map((name) => `${locale}${path} {${name}}`),
			),
		)
		expect(numbers.size).toBeGreaterThan(500)
		expect(bare).toEqual([])
	})
})
