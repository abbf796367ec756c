import { claimsOf } from '@/lib/proof/proof-of'
import { joinSentences } from '@/lib/words/join-sentences'
import { ClaimRow } from './claim-row'
import { memberName, nameAll, type ProofContext } from './proof-context'
import { shownPairs } from './proved-conditions'

/** What answers can do to the outcome, and what the points table allows. */
export function ProvedAnswers(context: ProofContext) {
	const { words, say, proof, locale } = context
	const text = words.proof.proved
	const options = claimsOf(proof, 'options').filter(({ pairs }) => pairs.length > 0)
	const directions = claimsOf(proof, 'direction')
	const factsWhere = (better: 'more' | 'less') =>
		directions.filter((claim) => claim.better === better).map(({ fact }) => fact)
	const [more, less] = [factsWhere('more'), factsWhere('less')]
	const [deciding] = claimsOf(proof, 'deciding')
	const [never] = claimsOf(proof, 'never-deciding')
	const [sums] = claimsOf(proof, 'sums')
	const number = new Intl.NumberFormat(locale)
	return (
		<>
			{options.length > 0 && (
				<ClaimRow
					context={context}
					sign="proved"
					text={say(text.options)}
					groups={options.map(({ fact, pairs }) => ({
						about: memberName(context, fact),
						persons: shownPairs(context, fact, pairs),
					}))}
				/>
			)}
			<ClaimRow
				context={context}
				sign="proved"
				text={say(text.better)}
				why={joinSentences(say, words, [
					more.length > 0 && say(text.more, { facts: nameAll(context, more) }),
					less.length > 0 && say(text.less, { facts: nameAll(context, less) }),
				])}
			/>
			{deciding && never && (
				<ClaimRow
					context={context}
					sign="proved"
					text={say(never.facts.length > 0 ? text.deciding : text.allDeciding, {
						count: deciding.facts.length,
						all: deciding.facts.length + never.facts.length,
					})}
				/>
			)}
			{sums && (
				<ClaimRow
					context={context}
					sign="proved"
					text={say(sums.gaps.length > 0 ? text.gaps : text.sums, {
						low: sums.low,
						high: sums.high,
						gaps: sums.gaps.map((gap) => number.format(gap)).join(say(words.separators.entries)),
					})}
				/>
			)}
			{claimsOf(proof, 'rows').map(({ limit, rows, of }) => (
				<ClaimRow
					key={limit}
					context={context}
					sign="proved"
					text={say(text.rows, { limit, rows, all: of })}
				/>
			))}
		</>
	)
}
