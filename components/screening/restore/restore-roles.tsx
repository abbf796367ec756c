import { sayList } from '@/lib/i18n/say'
import { sayStage } from '@/lib/screening/history/say-progress'
import { stagesOf } from '@/lib/screening/model/progress'
import type { Role } from '@/lib/screening/model/records'
import type { ChangedRole } from '@/lib/screening/restore/compare-roles'
import type { RestoreSummary } from '@/lib/screening/restore/restore-page'
import { viewsOf } from '@/lib/screening/table/views/saved-views'
import { type FactId, factIds } from '@/rules/facts'
import { type ScreeningContext, useScreening } from '../desk/desk-context'
import styles from '../import/difference/difference.module.css'
import { sayField, sayFieldValue } from '../import/difference/say-fields'
import { SideChoice } from '../import/difference/side-choice'
import { sayView } from '../views/say-view'
import type { RestoreState } from './use-restore'

type Props = { readonly summary: RestoreSummary; readonly restoring: RestoreState }

/** Openings that differ in the file, each of which is chosen as a whole; and the new ones. */
export function RestoreRoles({ summary, restoring }: Props) {
	const { words, say } = useScreening()
	const { difference, restore: text } = words.screen
	const { fresh, changed } = summary.roles
	if (fresh.length + changed.length === 0) return null
	return (
		<section className={styles.changed} aria-labelledby="restore-roles">
			<h2 id="restore-roles">{say(text.roles)}</h2>
			{changed.length > 0 && (
				<table className={styles.table}>
					<caption className="visually-hidden">{say(text.changedRoles, { count: changed.length })}</caption>
					<thead>
						<tr>
							<th scope="col">{say(difference.fact)}</th>
							<th scope="col">{say(difference.mineShort)}</th>
							<th scope="col">{say(difference.ofFile.theirsShort)}</th>
							<th scope="col">{say(difference.which)}</th>
						</tr>
					</thead>
					{changed.map((role) => (
						<RoleRows key={role.mine.id} role={role} restoring={restoring} />
					))}
				</table>
			)}
			{fresh.length > 0 && (
				<details>
					<summary>{say(text.newRoles, { count: fresh.length })}</summary>
					<ul>
						{fresh.map(({ id, name }) => (
							<li key={id}>
								<bdi>{name}</bdi>
							</li>
						))}
					</ul>
				</details>
			)}
		</section>
	)
}

const isFact = (member: string): member is FactId => factIds.some((fact) => fact === member)

const sayMember = (screening: ScreeningContext, member: string): string => {
	const { words, say } = screening
	if (isFact(member)) return sayField(screening, member)
	if (member === 'stages') return say(words.screen.stages.legend)
	if (member === 'views') return say(words.screen.views.title)
	return say(words.screen.role[member as 'name' | 'gap' | 'rulesets' | 'noSpecialRoutes'])
}

function sayRoleValue(screening: ScreeningContext, role: Role, member: string): string {
	const { words, say, locale } = screening
	if (isFact(member)) return sayFieldValue(screening, member, role.facts[member])
	if (member === 'rulesets')
		return sayList(
			locale,
			role.rulesets.map((id) => say(words.rulesets[id].name)),
		)
	if (member === 'views')
		return sayList(
			locale,
			viewsOf(role).map((view) => sayView(view, words, say)),
		)
	if (member === 'stages')
		return sayList(
			locale,
			stagesOf(role).map((stage) => sayStage(say, words.screen.progress, stage)),
		)
	if (member === 'noSpecialRoutes') return say(words.form[role.noSpecialRoutes ? 'yes' : 'no'])
	return role[member as 'name' | 'gap'] || say(words.screen.difference.none)
}

function RoleRows({ role, restoring }: { readonly role: ChangedRole; readonly restoring: RestoreState }) {
	const screening = useScreening()
	const { words, say } = screening
	const { difference, restore: text } = words.screen
	const { mine, theirs, members } = role
	const side = restoring.restoreChoices.roles?.[mine.id] ?? 'mine'
	return (
		<tbody data-role={mine.id}>
			<tr className={styles.band}>
				<th scope="rowgroup" colSpan={3}>
					<strong>
						<bdi>{mine.name}</bdi>
					</strong>
				</th>
				<td>
					<SideChoice
						name={`role-${mine.id}`}
						label={say(text.roleOf, { name: mine.name })}
						value={side}
						onSide={(chosen) => restoring.chooseRole(mine.id, chosen)}
					/>
				</td>
			</tr>
			{members.map((member) => (
				<tr key={member}>
					<th scope="row">{sayMember(screening, member)}</th>
					<td data-name={say(difference.mineShort)}>
						<bdi className={side === 'mine' ? styles.counts : undefined}>
							{sayRoleValue(screening, mine, member)}
						</bdi>
					</td>
					<td data-name={say(difference.ofFile.theirsShort)}>
						<bdi className={side === 'theirs' ? styles.counts : undefined}>
							{sayRoleValue(screening, theirs, member)}
						</bdi>
					</td>
					<td />
				</tr>
			))}
		</tbody>
	)
}
