import { useChartWords } from '@/components/screening/charts/use-chart-words'
import { useScreening } from '@/components/screening/desk/desk-context'
import { correctedBetween } from '@/lib/active-rules/corrections'
import { type NewerVersion, newerVersions, unknownVersions } from '@/lib/active-rules/newer-versions'
import { today } from '@/lib/day/today'
import { sayDay, sayList } from '@/lib/i18n/say'
import { ownRulesOf } from '@/lib/screening/model/own-parameters'
import type { RulesetId } from '@/rules/rulesets/ids'
import { type VersionsOf, versionsOf } from '@/rules/rulesets/versions'
import { OwnSources } from './own-sources'
import { useRuleChange } from './rule-change-context'
import styles from './rules.module.css'
import { sayOwnValues } from './say-own-values'

/**
 * Says before every view, and on paper, what a team itself has set, with its sources; which newer versions are in effect
 * that the list has not applied, of the rule sets that its openings use; and which versions it has applied that this page does not have.
 */
export function OwnRulesNotice({ known = versionsOf }: { readonly known?: VersionsOf }) {
	const { state, say, locale } = useScreening()
	const { words } = useRuleChange()
	const { ruleName } = useChartWords()
	const { values, versions } = ownRulesOf(state.settings)
	const list = sayOwnValues({ locale, words, say }, values)
	const newer = newerVersions(versions, today(), known).filter(
		({ ruleset, hasCome }) => hasCome && state.roles.some(({ rulesets }) => rulesets.includes(ruleset)),
	)
	const unknown = unknownVersions(versions, known)
	if (list === '' && newer.length === 0 && unknown.length === 0) return null
	const text = words.newer
	return (
		<div className={`page small ${styles.own}`}>
			{list !== '' && (
				<p data-own-rules>
					<span>{say(words.own, { list })}</span> <OwnSources own={values} /> <ToRules />
				</p>
			)}
			{sameNews(newer, known).map(({ isCorrection, rulesets, from, to, since }) => {
				const named = {
					ruleset: sayList(locale, rulesets.map(ruleName)),
					date: sayDay(locale, since),
					from: from.version,
					to: to.version,
				}
				return (
					<p key={rulesets.join(' ')} data-newer-version={rulesets.join(' ')}>
						<span>{say(isCorrection ? text.correctionNotice : text.notice, named)}</span> <ToRules />
					</p>
				)
			})}
			{unknown.map((ruleset) => (
				<p key={ruleset} data-unknown-version={ruleset}>
					{say(text.reload, { ruleset: ruleName(ruleset) })}
				</p>
			))}
		</div>
	)
}

type News = Omit<NewerVersion, 'ruleset' | 'hasCome'> & {
	readonly isCorrection: boolean
	readonly rulesets: readonly RulesetId[]
}

/** What is said of newer versions: once of all rule sets of which the same is to be said. */
function sameNews(newer: readonly NewerVersion[], known: VersionsOf): readonly News[] {
	const news = new Map<string, News>()
	for (const { ruleset, from, to, since } of newer) {
		const isCorrection = correctedBetween(ruleset, { from: from.version, to: to.version }, known) !== null
		// Nothing is said of the day of a correction.
		const key = JSON.stringify([isCorrection ? 'correction' : since, from.version, to.version])
		const rulesets = [...(news.get(key)?.rulesets ?? []), ruleset]
		news.set(key, { isCorrection, rulesets, from, to, since })
	}
	return [...news.values()]
}

/** Links to where an owner can change it, and everybody can see the rules in effect. */
function ToRules() {
	const { say } = useScreening()
	const { words } = useRuleChange()
	return (
		<a className="link no-print" href="#rule-change">
			{say(words.title)}
		</a>
	)
}
