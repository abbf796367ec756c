import * as z from 'zod/mini'
import { describeClauses } from '@/lib/api/describe-clauses'
import { nameFaults } from '@/lib/api/faults'
import { clausesSchema } from '@/lib/api/result-schema'
import { today } from '@/lib/day/today'
import { clauseStates } from '@/lib/law/clauses/clause'
import { maxClausesInAnswer } from '@/lib/limits/limits'
import { rulesetIds } from '@/rules/rulesets/ids'
import { versionOn, versionsOf } from '@/rules/rulesets/versions'
import '@/rules/no-eval'
import { rulesetInForce } from '../answers/ruleset-in-force'
import { sourcesById } from '../answers/sources-by-id'
import { answerText, listed, sourceLines } from '../answers/write-text'
import { always, notADecision, rulesetOfAnswer } from '../schemas/answer-schemas'
import type { Tool } from '../schemas/tool'

const input = z.strictObject({
	ruleset: z.enum(rulesetIds),
	criterion: z.optional(z.string()),
	state: z.optional(z.enum(clauseStates)),
	after: z.optional(z.string()),
	asOf: z.optional(z.iso.date()),
})

type Clause = ReturnType<typeof describeClauses>[number]

/** Why something of a clause is not known; null if the rules say all of it. */
function openIn(clause: Clause): string | null {
	if ('why' in clause && typeof clause.why === 'string') return clause.why
	if (clause.state !== 'modelled') return clause.state
	return clause.words === null ? 'Its own words were not read.' : null
}

/** The sentences of official texts behind a rule set. */
export const clausesTool: Tool = {
	name: 'clauses',
	title: 'Look up the clauses of official texts',
	description: `The numbered sentences of official texts that a rule set rests on: their own words (null: not read), what they mean in English, and their state: modelled (a condition or note says it), open (an authority settles it), left-out (not checked, and why) or unsettled (no official text settles it). Narrow by criterion (a condition’s id) or state. At most ${maxClausesInAnswer} at once; if more is above 0, call again with after, the id of the last one. article and h1b rest on no law of China and have none. Quote only these words.`,
	input,
	output: z.strictObject({
		...always,
		ruleset: rulesetOfAnswer,
		clauses: clausesSchema.shape.clauses,
		more: z.int(),
		unknowns: z.array(z.strictObject({ clause: z.string(), why: z.string() })),
	}),
	answer: async (given) => {
		const parsed = input.safeParse(given, { reportInput: true })
		if (!parsed.success) return { faults: nameFaults(parsed.error.issues) }
		const { ruleset, criterion, state, after, asOf = today('Asia/Shanghai') } = parsed.data
		const wanted = describeClauses(ruleset).filter(
			({ by, ...clause }) =>
				(criterion === undefined || by.some((effect) => effect === `${ruleset}/${criterion}`)) &&
				(state === undefined || clause.state === state),
		)
		const rest = wanted.slice(wanted.findIndex(({ id }) => id === after) + 1)
		const clauses = rest.slice(0, maxClausesInAnswer)
		const unknowns = clauses.flatMap((clause) => {
			const why = openIn(clause)
			return why === null ? [] : [{ clause: clause.id, why }]
		})
		const more = rest.length - clauses.length
		const sources = sourcesById(
			clauses.flatMap(({ text, source }) => [text, source]),
			asOf,
		)
		const about = rulesetInForce(versionOn(versionsOf(ruleset), asOf), asOf)
		return {
			body: { ruleset: about, asOf, clauses, more, unknowns, sources, notADecision },
			text: answerText([
				`${ruleset}, version ${about.version}, on ${asOf}: ${clauses.length} clauses, ${more} more.`,
				...clauses.map(
					({ id, state, text, at, words, meaning }) =>
						`${id} (${state}; ${text} ${at}): ${words ?? 'words not read'} = ${meaning}`,
				),
				...listed(
					'Unknown',
					unknowns.map(({ clause, why }) => `${clause}: ${why}`),
				),
				...sourceLines(sources),
			]),
		}
	},
}
