import { clauseOf } from '@/lib/explain/clause-of'
import { statementOf } from '@/lib/explain/criterion-words'
import { explainCondition } from '@/lib/explain/explain-condition'
import { sayFirst } from '@/lib/i18n/say'
import { claimsOf } from '@/lib/proof/proof-of'
import { testsOf } from '@/rules/condition'
import type { FactId } from '@/rules/facts'
import type { Pair, TurnOf } from '@/rules/proofs/claims/claim'
import { type ClaimPerson, ClaimRow } from './claim-row'
import { memberName, openPath, type ProofContext, sayMember, sayMemberValue } from './proof-context'

/** A condition's own sentence. */
export const sayStatement = ({ words, say, proof }: ProofContext, criterion: string): string =>
	say(statementOf(words, proof.id, criterion))

/** A part of a condition as a clause; its tests are counted in reading order. */
export function sayPart({ proof, speech }: ProofContext, criterion: string, part: number): string {
	const condition = proof.ruleset.criteria.find(({ id }) => id === criterion)?.condition
	const test = condition && testsOf(condition)[part]
	return test ? clauseOf(speech, explainCondition(speech, test)) : ''
}

/** That each condition, each of its parts and each number in it can decide an outcome. */
export function ProvedConditions(context: ProofContext) {
	const { words, say, proof, locale } = context
	const text = words.proof.proved
	const alone = claimsOf(proof, 'alone')
	const implied = claimsOf(proof, 'implied')
	const parts = claimsOf(proof, 'part')
	const idle = claimsOf(proof, 'idle-part')
	const turns = claimsOf(proof, 'turn')
	const counts = { count: alone.length + implied.length, alone: alone.length }
	return (
		<>
			<ClaimRow
				context={context}
				sign="proved"
				text={say(implied.length > 0 ? text.someAlone : text.alone, counts)}
				why={say(text.aloneWhy)}
				groups={alone.map(({ criterion, person }) => ({
					about: sayStatement(context, criterion),
					persons: [{ person }],
				}))}
			/>
			<ClaimRow
				context={context}
				sign="proved"
				text={say(idle.length > 0 ? text.someParts : text.parts, {
					count: parts.length,
					all: parts.length + idle.length,
				})}
				why={say(text.partsWhy)}
				groups={parts.map(({ criterion, part, holding, failing }) => ({
					about: sayFirst(locale, sayPart(context, criterion, part)),
					persons: [
						{ person: holding, text: say(words.proof.persons.holds) },
						{ person: failing, text: say(words.proof.persons.fails) },
					],
				}))}
			/>
			{turns.length > 0 && (
				<ClaimRow
					context={context}
					sign="proved"
					text={say(text.turns, { count: turns.length })}
					why={say(text.turnsWhy)}
					groups={turns.map(({ fact, turn, pair }) => ({
						about: sayTurn(context, fact, turn),
						persons: shownPairs(context, fact, [pair]),
					}))}
				/>
			)}
		</>
	)
}

/** Persons by their answers to the one fact in which the two of each pair differ; each person once. */
export function shownPairs(
	context: ProofContext,
	fact: FactId,
	pairs: readonly Pair[],
): readonly ClaimPerson[] {
	const persons = pairs.flatMap(({ before, after }) => [before, after])
	const byPath = new Map(persons.map((person) => [openPath(context, person), person]))
	return [...byPath.values()].map((person) => ({
		person,
		text: sayMemberValue(context, fact, person.facts[fact]),
	}))
}

function sayTurn(context: ProofContext, fact: FactId, turn: TurnOf): string {
	const { words, say } = context
	const text = words.proof.proved
	const label = memberName(context, fact)
	if ('at' in turn) return sayMember(context, fact, turn.at)
	const other = memberName(context, turn.other)
	if (turn.times === 1) return say(text.turnAt, { label, other })
	return turn.isLarger
		? say(text.turnTimes, { label, times: turn.times, other })
		: say(text.turnTimes, { label: other, times: turn.times, other: label })
}
