import { addressOf } from '@/rules/sources/source'
import { type AnswerBasis, questionIds, questions } from '../about/questions'
import { citations } from '../about/references'
import { type Locale, locales } from '../i18n/locales'
import { sayIn } from '../i18n/say'
import { sayPlain } from '../terms/said-terms'
import { wordsOf } from '../words/messages'

/**
 * Whether an answer only says what somebody has published, or that nothing was found, and no opinion, ours or
 * another's.
 */
const isSourced = (basis: readonly AnswerBasis[]) =>
	basis.every(({ confidence }) => confidence !== 'reading' && confidence !== 'opinion')

/** The common questions whose answers are sourced, with the addresses of the sources, as a `FAQPage` of schema.org. */
export function faqPage(locale: Locale) {
	const { about } = wordsOf(locale)
	const say = sayIn(locale)
	return {
		'@context': 'https://schema.org',
		'@type': 'FAQPage',
		inLanguage: locales[locale].tag,
		mainEntity: questionIds
			.filter((id) => isSourced(questions[id].basis))
			.map((id) => {
				const { question, short, more } = about.questions[id]
				const basis: readonly AnswerBasis[] = questions[id].basis
				return {
					'@type': 'Question',
					name: say(question),
					acceptedAnswer: {
						'@type': 'Answer',
						text: [short, ...more].map((paragraph) => sayPlain(say, paragraph)).join('\n'),
						dateModified: questions[id].checked,
						citation: basis
							.flatMap(({ sources }) => sources)
							.flatMap((source) => addressOf(citations[source]) ?? []),
					},
				}
			}),
	}
}
