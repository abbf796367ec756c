import compile from 'icu-minify/compile'
import { expect, test } from 'vitest'
import { wordsOfLocales } from '@/lib/sheet/words/words-of-locales'
import { allTexts } from '../../all-texts'
import { textsIn } from './glossary'

/** The most words that an English sentence has. */
const mostWords = 25

/** What others wrote, quoted as they wrote it. */
const quoted = /^(paragraphs|quotations)\./

/** The words of a compiled message; an argument is one word, and of branches the longest is read. */
function asRead(message: unknown): string {
	if (typeof message === 'string') return message
	if (!Array.isArray(message)) return ' Something '
	return message.map((node) => (Array.isArray(node) ? argumentAsRead(node) : asRead(node))).join('')
}

/** An argument, a choice among branches, or a tag with what it encloses. */
function argumentAsRead([, kind, inner, ...others]: readonly unknown[]): string {
	if (typeof kind === 'string') return asRead([kind, inner, ...others].filter((part) => part !== undefined))
	if (typeof inner !== 'object' || inner === null) return 'Argument'
	const branches = Object.values(inner).map((branch) => asRead(Array.isArray(branch) ? branch : [branch]))
	return branches.toSorted((one, other) => other.length - one.length)[0] ?? ''
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
const words = new Intl.Segmenter('en', { granularity: 'word' })

const countOf = (text: string) => [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length

test(`no English sentence has more than ${mostWords} words`, () => {
	const texts = [...textsIn(allTexts.en), ...textsIn(wordsOfLocales.en.mails, 'mails')]
	const long = texts
		.filter(([path]) => !quoted.test(path))
		.flatMap(([path, text]) =>
			[...sentences.segment(asRead(compile(text)))]
				.flatMap(({ segment }) => segment.split(/[:;]/))
				.filter((sentence) => countOf(sentence) > mostWords)
				.map((sentence) => `${path}: ${countOf(sentence)} words: ${sentence}`),
		)
	expect(long).toEqual([])
})
