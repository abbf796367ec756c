import type { WayToChina } from '@/lib/best-way/best-way'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { ResultContext } from '../checked/context'

type Question = keyof ResultContext['words']['inChinese']

/** What to ask about a law: at the embassy or consulate, or at the labour office. */
const questions: Partial<Record<RulesetId, readonly Question[]>> = {
	'k-published': ['age', 'institution', 'documents'],
	'work-permit': ['class', 'city', 'papers'],
}

/** What to ask about the best way; nothing where it is no law, where nothing is needed, or where all is closed. */
export const questionsAbout = ({ id, ruleset, state }: WayToChina): readonly Question[] =>
	id === 'none' || state === 'not-needed' ? [] : (questions[ruleset] ?? [])
