import { sayList } from '@/lib/i18n/say'
import { claimsOf } from '@/lib/proof/proof-of'
import { ClaimRow } from './claim-row'
import { memberName, type ProofContext } from './proof-context'

/** The outcomes in which a check can end: under the present parameters, and with everything settled. */
export function ProvedOutcomes(context: ProofContext) {
	const { words, say, proof, locale } = context
	const text = words.proof.proved
	const claims = claimsOf(proof, 'outcome')
	const today = claims.flatMap(({ scope, outcome, person }) =>
		scope.parameters === 'today' && person ? [{ person, text: say(words.result.outcomes[outcome]) }] : [],
	)
	const quoted = today.map((shown) => say(words.operators.option, { option: shown.text }))
	const [unsettled] = claimsOf(proof, 'unsettled')
	const settled = claims.find(
		({ scope, outcome }) => scope.parameters === 'settled' && outcome === 'eligible',
	)
	return (
		<>
			<ClaimRow
				context={context}
				sign="proved"
				text={say(text.today, { outcomes: sayList(locale, quoted, 'or') })}
				why={
					unsettled &&
					say(text.unsettled, {
						parameters: sayList(
							locale,
							unsettled.parameters.map((parameter) => memberName(context, parameter)),
						),
					})
				}
				groups={[{ about: null, persons: today }]}
			/>
			{unsettled && settled && (
				<ClaimRow context={context} sign="proved" text={say(text.settled)} person={settled.person} />
			)}
		</>
	)
}
