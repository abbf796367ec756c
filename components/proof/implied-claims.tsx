import { sayList } from '@/lib/i18n/say'
import { claimsOf } from '@/lib/proof/proof-of'
import type { FactId } from '@/rules/facts'
import { MarginSection } from '../ui/page/margin-section'
import { ClaimRow } from './claim-row'
import styles from './proof.module.css'
import { memberName, nameAll, type ProofContext, sayMemberValue } from './proof-context'
import { sayPart, sayStatement, shownPairs } from './proved-conditions'

/** Up to this many options are named; beyond it, only their number is said. */
const maxNamed = 12

/** What follows from a rule set without being said in it. */
export function ImpliedClaims(context: ProofContext) {
	const { words, say, proof } = context
	const text = words.proof.openly
	const quoted = (criterion: string) => sayStatement(context, criterion)
	const [never] = claimsOf(proof, 'never-deciding')
	const inclusions = claimsOf(proof, 'includes')
	const rows = [
		...(never && never.facts.length > 0
			? [
					<ClaimRow
						key="never"
						context={context}
						sign="never"
						text={say(text.never, { facts: nameAll(context, never.facts) })}
						why={say(text.neverWhy)}
					/>,
				]
			: []),
		...claimsOf(proof, 'options').flatMap(({ fact, groups }) =>
			groups.some(({ length }) => length > 1)
				? [
						<ClaimRow
							key={`alike ${fact}`}
							context={context}
							sign="alike"
							text={say(text.alike, { label: memberName(context, fact) })}
							why={<Groups context={context} fact={fact} groups={groups} />}
						/>,
					]
				: [],
		),
		...claimsOf(proof, 'implied').map(({ criterion, by }) => (
			<ClaimRow
				key={`implied ${criterion}`}
				context={context}
				sign="implied"
				text={say(text.implied, { condition: quoted(criterion) })}
				why={say(text.impliedWhy, { by: by.map(quoted).join(say(words.separators.entries)) })}
			/>
		)),
		...inclusions.flatMap(({ criterion, other }, at) => {
			const back = inclusions.findIndex((one) => one.criterion === other && one.other === criterion)
			if (back >= 0 && back < at) return []
			const names = { condition: quoted(criterion), other: quoted(other) }
			return [
				<ClaimRow
					key={`includes ${criterion} ${other}`}
					context={context}
					sign={back >= 0 ? 'alike' : 'implied'}
					text={say(back >= 0 ? text.same : text.includes, names)}
				/>,
			]
		}),
		...claimsOf(proof, 'idle-part').map(({ criterion, part }) => (
			<ClaimRow
				key={`idle ${criterion} ${part}`}
				context={context}
				sign="idle"
				text={say(text.idle, {
					condition: quoted(criterion),
					clause: sayPart(context, criterion, part),
				})}
				why={say(text.idleWhy)}
			/>
		)),
		...claimsOf(proof, 'both-ways').map(({ fact, helped, hurt }) => (
			<ClaimRow
				key={`ways ${fact}`}
				context={context}
				sign="ways"
				text={say(text.ways, { label: memberName(context, fact) })}
				why={say(text.waysWhy)}
				groups={[helped, hurt].map((pair) => ({ about: null, persons: shownPairs(context, fact, [pair]) }))}
			/>
		)),
	]
	return (
		<MarginSection id="openly" title={say(text.title)} intro={say(text.lead)}>
			{rows.length > 0 ? <ul className={styles.claims}>{rows}</ul> : <p>{say(text.none)}</p>}
		</MarginSection>
	)
}

type GroupsProps = {
	readonly context: ProofContext
	readonly fact: FactId
	readonly groups: readonly (readonly string[])[]
}

/** Options that lead to the same outcomes, group by group. */
function Groups({ context, fact, groups }: GroupsProps) {
	const { words, say, locale } = context
	const count = groups.flat().length
	if (count > maxNamed) return say(words.proof.openly.groups, { count, groups: groups.length })
	return groups
		.map((options) =>
			sayList(
				locale,
				options.map((option) => sayMemberValue(context, fact, option)),
			),
		)
		.join(say(words.separators.entries))
}
