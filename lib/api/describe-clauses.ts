import { clausesOf } from '@/lib/law/clauses'
import { hasClauses } from '@/lib/law/clauses/clause'
import { sourceTexts } from '@/lib/words/sources'
import type { RulesetId } from '@/rules/rulesets/ids'

/** The clauses that a rule set rests on, each in its own words and with what it means in English; none for an opinion. */
export function describeClauses(ruleset: RulesetId) {
	if (!hasClauses(ruleset)) return []
	const texts = sourceTexts.en.law.clauses
	return clausesOf(ruleset).map(({ id, text, at, rulesets, words, lang, state, by, source, read, day }) => ({
		...{ id, text, at, rulesets, words, lang },
		meaning: texts[id].meaning,
		...{ state, by },
		...('why' in texts[id] && { why: texts[id].why }),
		...{ source, read, day },
	}))
}
