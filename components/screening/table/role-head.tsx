import { useMemo } from 'react'
import fields from '@/components/ui/field.module.css'
import { today } from '@/lib/day/today'
import { sayDay, sayList } from '@/lib/i18n/say'
import type { Role } from '@/lib/screening/model/records'
import { findInRole } from '@/lib/screening/role/role-findings'
import { joinSentences } from '@/lib/words/join-sentences'
import { rulesets } from '@/rules/rulesets'
import { inLawOrder, type RulesetId } from '@/rules/rulesets/ids'
import { Crumbs } from '../desk/crumbs'
import { useScreening } from '../desk/desk-context'
import filters from '../desk/field-row.module.css'
import { hashOf } from '../desk/route'
import { ViewTitle } from '../desk/view-title'
import styles from './table.module.css'

type Props = {
	readonly role: Role
	readonly ruleset: RulesetId
	readonly onRuleset: (ruleset: RulesetId) => void
}

/** The head of a role's candidates: its name, what it decides for everyone, the rule set, and links. */
export function RoleHead({ role, ruleset, onRuleset }: Props) {
	const { locale, words, say, state, names } = useScreening()
	const text = words.screen.table
	const found = useMemo(() => findInRole(role, ruleset, today()), [role, ruleset])
	const total = found.met.length + found.barriers.length + found.open.length
	const markets = (role.facts.targetMarkets ?? []).map((code) => names.countryNames[code] ?? code)
	return (
		<div className={styles.head}>
			<div>
				<Crumbs
					here={say(words.screen.export.rulesOf, {
						name: say(words.rulesets[ruleset].name),
						version: rulesets[ruleset].version,
						date: sayDay(locale, today()),
					})}
				/>
				<div className={styles.title}>
					<ViewTitle>{role.name}</ViewTitle>
					<a className="link no-print" href={hashOf({ view: 'history', role: role.id })}>
						{say(words.screen.history.title)}
					</a>
				</div>
			</div>
			<p className={styles.lead}>
				{joinSentences(say, words, [
					say(text.count, { count: state.counts[role.id] ?? 0 }),
					markets.length > 0 && say(text.markets, { list: sayList(locale, markets) }),
					say(text.roleMeets, { met: found.met.length, total }),
				])}
				{found.barriers.length > 0 && (
					<>
						{' '}
						<a href={hashOf({ view: 'edit-role', role: role.id })}>
							{say(words.screen.home.nobody, { count: found.barriers.length })}
						</a>
					</>
				)}
			</p>
			<div className={`${styles.headActions} no-print`}>
				<p className={filters.filter}>
					<label htmlFor="ruleset">{say(text.ruleset)}</label>
					<select
						id="ruleset"
						className={fields.select}
						value={ruleset}
						onChange={({ target }) =>
							onRuleset(role.rulesets.find((other) => other === target.value) ?? ruleset)
						}
					>
						{inLawOrder(role.rulesets).map((other) => (
							<option key={other} value={other}>
								{say(words.screen.table.rulesetStatus, {
									name: say(words.rulesets[other].name),
									status: say(words.statuses[rulesets[other].status]),
								})}
							</option>
						))}
					</select>
				</p>
				<a className="button second small" href={hashOf({ view: 'edit-role', role: role.id })}>
					{say(text.editRole)}
				</a>
				<a className="button second small" href={hashOf({ view: 'share', role: role.id })}>
					{say(words.screen.share.link)}
				</a>
				<a
					className="button second small"
					href={hashOf({ view: 'add', role: role.id })}
					data-action="add-candidates"
				>
					{say(text.add)}
				</a>
			</div>
		</div>
	)
}
