import type { FactValue } from '@/rules/facts-schema'
import { caseOf, type Person } from '@/rules/persons/person'
import { sayIn } from '../i18n/say'
import type { Words } from '../words/texts'
import { type AnswerSpeech, sayAnswer } from './explain'

type PersonSpeech = AnswerSpeech & { readonly words: Pick<Words, 'persons' | 'parameters' | 'proof'> }

/** Why a person is in a rule set's table of edge cases, as a sentence. */
export function sayWhy(speech: PersonSpeech, person: Person): string {
	const { locale, words } = speech
	const { why } = person
	const say = sayIn(locale)
	const message = words.persons.why[why.kind]
	if (why.kind === 'all-met') return say(message)
	if (why.kind === 'not-published')
		return say(message, { parameter: say(words.parameters[why.parameter].name) })
	const { fact } = why
	const answerIn = (value: FactValue) => sayAnswer(speech, fact, value) ?? say(words.proof.persons.unanswered)
	const about = {
		label: say(words.facts[fact].label),
		answer: answerIn(caseOf(person).facts[fact]),
	}
	switch (why.kind) {
		case 'at':
		case 'below':
		case 'above':
			return say(message, { ...about, limit: answerIn(why.limit) })
		case 'points-enough':
			return say(message, { ...about, points: why.points })
		case 'points-short':
			return say(message, { ...about, needed: why.needed })
		case 'points-open':
			return say(message, { ...about, low: why.low, high: why.high })
		case 'not-enough':
		case 'enough':
		case 'settles-nothing':
		case 'not-sure':
		case 'other-way':
		case 'no-way':
		case 'one-entry':
		case 'never-decides':
			return say(message, about)
	}
}
