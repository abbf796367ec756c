import { planFor } from '@/lib/form/plan'
import { encodeHandoff } from '@/lib/handoff/encode-handoff'
import { handoffLink } from '@/lib/handoff/handoff-link'
import { cutForCode } from '@/lib/handoff/text-code'
import type { Locale } from '@/lib/i18n/locales'
import { type FactId, factIds } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { rulesets } from '@/rules/rulesets'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { Candidate, Role } from '../model/records'
import { factsOfRulesets } from './asked-for'
import { factsFor } from './role-facts'

/** Facts that are never sent to candidates, because they concern other people. */
const neverSent: readonly FactId[] = ['similarStaffPayCny']

/** What is known of a candidate; nothing that is only assumed, since the candidate can say it. */
const knownOf = ({ facts }: Pick<Role, 'facts'>, candidate: Pick<Candidate, 'facts'>) =>
	factsFor({ facts }, candidate)

type Options = {
	readonly origin: string
	readonly locale: Locale
	readonly rulesets: readonly RulesetId[]
	/** The day, YYYY-MM-DD. */
	readonly asOf: string
	/** Who asks; may be empty. */
	readonly from: string
}

/** The questions asked of a candidate who opens the link: all that could still change any criterion's result. */
export function questionsForCandidate(
	role: Pick<Role, 'facts'>,
	candidate: Pick<Candidate, 'facts'>,
	chosen: readonly RulesetId[],
): readonly FactId[] {
	const facts = knownOf(role, candidate)
	const given = new Set(factIds.filter((fact) => facts[fact] !== null))
	return planFor({ chosen, facts, employerInMind: true, given })
		.flatMap(({ asked }) => asked)
		.filter((fact) => !given.has(fact))
}

/**
 * A link for one candidate. It opens the questionnaire with known answers filled in and asks only what still matters,
 * by the newest rule sets, because the page that it opens knows nothing about teams. The reply carries the
 * candidate's key. All data is in the URL fragment, which browsers do not send.
 */
export function personalLink(
	role: Pick<Role, 'facts' | 'name'>,
	candidate: Pick<Candidate, 'facts' | 'key'>,
	{ origin, locale, from, ...options }: Options,
): string {
	const known = knownOf(role, candidate)
	const given = factsOfRulesets(options.rulesets, rulesets).filter(
		(fact) => known[fact] !== null && !neverSent.includes(fact),
	)
	const facts = Object.fromEntries(given.map((fact) => [fact, known[fact]])) as Partial<Facts>
	const code = encodeHandoff({
		purpose: 'invitation',
		facts,
		...options,
		reference: candidate.key,
		from: from === '' ? null : cutForCode(from),
		opening: cutForCode(role.name),
	})
	return handoffLink(origin, locale, code)
}
