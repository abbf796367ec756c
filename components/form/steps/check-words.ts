import { questionGroupOf } from '@/lib/form/question-groups'
import { questionsIn } from '@/lib/form/questions'
import { isFactByWords } from '@/lib/words/everyday/facts-by-words'
import type { ApplicantWords, Words } from '@/lib/words/texts'
import { type Fact, type FactId, facts, type Step, steps } from '@/rules/facts'
import { rulesetIds } from '@/rules/rulesets/ids'
import type { StepFormWords } from '../question/field-props'
import { isLongChoice } from '../question/question'
import type { CheckWords } from './step-layout'

const namesOf = (texts: Words['rulesets']) =>
	Object.fromEntries(rulesetIds.map((id) => [id, { name: texts[id].name }])) as CheckWords['rulesets']

/** The titles of all topics, and the lead of the page's own. */
const headsFor = (topic: Step, texts: Words['steps']) =>
	Object.fromEntries(
		steps.map((step) => [
			step,
			{ title: texts[step].title, ...(step === topic && { lead: texts[step].lead }) },
		]),
	) as CheckWords['steps']

/** Whether a question is answered by a search in a list. */
function isSearched(fact: FactId): boolean {
	const kind: Fact = facts[fact]
	return kind.type === 'countries' || kind.type === 'languages' || isLongChoice(kind) || isFactByWords(fact)
}

/** The words of the questionnaire for some questions; those of fields that none of them has are left out. */
function formWordsFor(questions: readonly FactId[], form: Words['form']): CheckWords['form'] {
	const { answers, someoneElse, skill, afterLaw, earlyNews, settledNews, endOffer, ...more } = form
	const { groups, picker, pay, units, unitLabels, ...shared } = more
	const own = questions.flatMap((fact) => questionGroupOf(fact) ?? []).map((id) => [id, groups[id]])
	return {
		...shared,
		...(questions.some(isSearched) && { picker }),
		...(questions.some((fact) => 'unit' in facts[fact]) && { pay, units, unitLabels }),
		groups: Object.fromEntries(own),
		reading: answers.reading,
		// What a field lacks here none of the questions has.
	} as StepFormWords & Pick<Words['form']['answers'], 'reading'>
}

/** Picks the texts that the steps of one topic need: they are sent with its pages. For servers. */
export function checkWords(topic: Step, words: ApplicantWords): CheckWords {
	const questions = questionsIn(topic)
	const { levels, separators, result } = words
	return {
		...{ levels, separators },
		form: formWordsFor(questions, words.form),
		facts: Object.fromEntries(questions.map((fact) => [fact, words.facts[fact]])),
		steps: headsFor(topic, words.steps),
		rulesets: namesOf(words.rulesets),
		outcomes: result.outcomes,
		count: result.conditions.count,
	}
}
