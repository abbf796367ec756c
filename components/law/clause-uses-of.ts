import { shortNameOf } from '@/lib/explain/criterion-words'
import { rowNameOf } from '@/lib/explain/points-row'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Clause, LawRulesetId } from '@/lib/law/clauses/clause'
import { wordsOf } from '@/lib/words/messages'
import { factorOf } from '@/rules/condition'
import type { OptionOf } from '@/rules/facts'
import type { Ruleset } from '@/rules/ruleset'
import { rulesets } from '@/rules/rulesets'

/** What of a rule set a clause is behind: its name, and its place on the page of the rule set. */
export type ClauseUse = { readonly name: string; readonly fragment: string }

type Named = { readonly [id: string]: { readonly title: Parameters<ReturnType<typeof sayIn>>[0] } }

/** The conditions, rows of points and notes of a rule set that a clause is behind; for a way, the way in their place. */
export function clauseUsesOf(locale: Locale, id: LawRulesetId, clause: Clause): readonly ClauseUse[] {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const { page } = words.law
	const ruleset: Ruleset = rulesets[id]
	const notes: Named = words.rulesets[id].notes
	const conditions = clause.by
		.filter((effect) => effect.startsWith(`${id}/`))
		.map((effect) => effect.slice(id.length + 1))
	const ways = clause.by
		.filter((effect) => effect.startsWith('fact/specialRoutes/'))
		.map((effect) => effect.slice('fact/specialRoutes/'.length) as OptionOf<'specialRoutes'>)
	const [first] = conditions
	if (clause.state === 'open' && ways.length > 0 && first)
		return ways.map((way) => ({
			name: say(page.way, { name: say(words.facts.specialRoutes.options[way]) }),
			fragment: first,
		}))
	return [
		...conditions.map((condition) => ({
			name: say(shortNameOf(words, id, condition)),
			fragment: condition,
		})),
		...(ruleset.points ?? [])
			.filter((row) => clause.by.some((effect) => effect === `points/${factorOf(row)}`))
			.map((row) => ({
				name: say(page.points, {
					name: say(rowNameOf({ facts: words.facts, pointsRows: words.pointsRows }, row)),
				}),
				fragment: `points-${factorOf(row)}`,
			})),
		...ruleset.notes.flatMap((note) => {
			const said = clause.by.some((effect) => effect === `note/${note.id}`) && notes[note.id]
			return said ? [{ name: say(page.note, { name: say(said.title) }), fragment: `note-${note.id}` }] : []
		}),
	]
}
