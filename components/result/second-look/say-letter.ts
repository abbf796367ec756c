import { statementOf } from '@/lib/explain/criterion-words'
import { type AnswerSpeech, sayAnswer } from '@/lib/explain/explain'
import { sayIn } from '@/lib/i18n/say'
import type { LetterWords } from '@/lib/lazy-words/second-look'
import { standingOf } from '@/lib/result/standing'
import type { Words } from '@/lib/words/texts'
import { type FactId, facts as factList } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import type { CriterionResult } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import { factsIn } from '@/rules/trace'
import type { CheckedRuleset } from '../checked/context'

type Letter = Words['check']['secondLook']['letter']

/** The recipient of a letter; null if there is no one to ask. */
export type Addressee = keyof Letter['intro']

const asked: { readonly [R in RulesetId]: 'consulate' | 'authority' | 'model' | null } = {
	'k-published': 'consulate',
	article: 'model',
	'work-permit': 'authority',
	h1b: null,
}

/** The facts that a condition depends on. */
const factsOf = ({ ruleset }: CheckedRuleset, criterion: CriterionResult): readonly FactId[] => {
	const found = ruleset.criteria.find(({ id }) => id === criterion.id)
	return found ? factsIn(found.condition) : []
}

/** Who can say more about a condition: for a work permit the employer, if the employer's answers decide it. */
export function addresseeOf(checked: CheckedRuleset, criterion: CriterionResult): Addressee | null {
	const facts = factsOf(checked, criterion)
	const isEmployers = facts.length > 0 && facts.every((fact) => factList[fact].who === 'E')
	return isEmployers && checked.id === 'work-permit' ? 'employer' : asked[checked.id]
}

/** The facts about an institution, whose name is never asked. */
const ofInstitutions: readonly FactId[] = ['degreeInstitutionRenowned', 'postInstitutionRenowned']

const line = '____________________'

type About = {
	readonly checked: CheckedRuleset
	readonly criterion: CriterionResult
	readonly facts: Facts
	readonly addressee: Addressee
	/** What the source says, in its own words or translated; undefined if it is not quoted. */
	readonly quoted: string | undefined
}

type Speech = Omit<AnswerSpeech, 'words'> & { readonly words: LetterWords & { readonly letter: Letter } }

/** A letter in one language about a condition: what it says, the answers that it rests on, and a question. */
export function sayLetter(speech: Speech, about: About): string {
	const { checked, criterion, facts, addressee, quoted } = about
	const { words } = speech
	const { letter } = words
	const say = sayIn(speech.locale)
	const answers = criterion.restsOn.map((fact) =>
		say(letter.fact, {
			label: say(words.facts[fact].label),
			answer: sayAnswer(speech, fact, facts[fact]) ?? '',
		}),
	)
	const isForOffice = addressee === 'consulate' || addressee === 'authority'
	const isOpen = answers.length === 0 || standingOf(criterion) === 'unsettled'
	const question = isForOffice ? (isOpen ? 'applied' : 'met') : 'right'
	const isOfInstitution = factsOf(checked, criterion).some((fact) => ofInstitutions.includes(fact))
	return [
		say(letter.intro[addressee]),
		say(letter.condition, { statement: say(statementOf(words, checked.id, criterion.id)) }),
		quoted && say(letter.source, { text: quoted }),
		answers.length > 0 && say(letter.facts, { facts: answers.join(say(words.separators.entries)) }),
		isForOffice && isOfInstitution && say(letter.institution, { line }),
		say(letter.question[question]),
	]
		.filter(Boolean)
		.join('\n')
}
