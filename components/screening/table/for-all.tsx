import { StandingMark } from '@/components/ui/marks/mark'
import { shortNameOf } from '@/lib/explain/criterion-words'
import type { Role } from '@/lib/screening/model/records'
import { factsOfRulesets } from '@/lib/screening/role/asked-for'
import { requiredPlacesIn } from '@/lib/screening/table/row-reasons'
import type { ScreenedCandidates } from '@/lib/screening/table/screened-candidates'
import { configuredParameters, isUnsettled } from '@/rules/parameters'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import styles from './candidates.module.css'
import type { BarrierOf } from './use-decided'

type Props = {
	readonly role: Role
	readonly screened: ScreenedCandidates
	/** How many of the article's conditions the opening meets for everybody. */
	readonly met: number
	/** The conditions that the opening makes impossible to meet. */
	readonly barriers: readonly BarrierOf[]
}

/**
 * What is the same for everybody, said once below the table: what the opening decides, and what only the authority
 * can.
 */
export function ForAll({ role, screened, met, barriers }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.table.forAll
	const total = requiredPlacesIn('article').length
	const isLaw = screened.rules.some(({ ruleset }) => ruleset === 'k-published')
	const isAsked = factsOfRulesets(role.rulesets).includes('specialRoutes')
	const isAgeOpen = (['minAge', 'maxAge'] as const).some((id) => isUnsettled(id, configuredParameters))
	const isListOpen = isUnsettled('renownedListPublished', configuredParameters)
	const authority = isAgeOpen && isListOpen ? 'both' : isAgeOpen ? 'age' : isListOpen ? 'list' : null
	return (
		<ul className={`plain ${styles.forAll}`}>
			{met > 0 && (
				<li>
					<span className={styles.dot} /> {say(text.met, { met, total })}
				</li>
			)}
			{barriers.length > 0 && (
				<li>
					<StandingMark kind="unmet" size="table" />
					<a href={fragmentOf({ view: 'edit-role', role: role.id })}>
						{say(text.unmet, {
							list: [
								...new Set(
									barriers.map(({ ruleset, criterion }) => say(shortNameOf(words, ruleset, criterion))),
								),
							].join(say(words.separators.places)),
						})}
					</a>
				</li>
			)}
			{role.noSpecialRoutes && isAsked && (
				<li data-assumed="specialRoutes">
					<a href={fragmentOf({ view: 'edit-role', role: role.id })}>
						{say(words.screen.export.assumedNoWay)}
					</a>
				</li>
			)}
			{isLaw && authority && (
				<li>
					<StandingMark kind="unsettled" size="table" /> {say(text[authority])}
				</li>
			)}
		</ul>
	)
}
