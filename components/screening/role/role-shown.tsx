import { sayAnswer } from '@/lib/explain/explain'
import { sayList } from '@/lib/i18n/say'
import { sayStage } from '@/lib/screening/history/say-progress'
import { stagesOf } from '@/lib/screening/model/progress'
import type { Role } from '@/lib/screening/model/records'
import { employerFacts } from '@/lib/screening/role/role-facts'
import { inLawOrder } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'
import { NotFound } from '../desk/not-found'
import screen from '../desk/screen.module.css'
import { RoleTabs } from '../role-tabs/role-tabs'
import { RoleFindings } from './role-findings'
import styles from './role-shown.module.css'

/** An opening, read-only: its answers and what they decide. */
export default function RoleShown({ role: id }: { readonly role: string }) {
	const { state } = useScreening()
	const role = state.roles.find((one) => one.id === id)
	return role ? <Shown role={role} /> : <NotFound />
}

function Shown({ role }: { readonly role: Role }) {
	const { words, say, locale, speech } = useScreening()
	const { role: text, stages, progress } = words.screen
	const rulesets = inLawOrder(role.rulesets)
	const rows = [
		[text.gap, role.gap],
		[
			text.rulesets,
			sayList(
				locale,
				rulesets.map((id) => say(words.rulesets[id].name)),
			),
		],
		[text.noSpecialRoutes, say(words.form[role.noSpecialRoutes ? 'yes' : 'no'])],
		...employerFacts.map(
			(fact) => [words.facts[fact].label, sayAnswer(speech, fact, role.facts[fact] ?? null)] as const,
		),
		[
			stages.legend,
			sayList(
				locale,
				stagesOf(role).map((stage) => sayStage(say, progress, stage)),
			),
		],
	] as const
	return (
		<>
			<RoleTabs role={role} here="edit-role" />
			<div className={`page ${styles.shown}`}>
				<div className={screen.roleForm}>
					<dl className={styles.answers}>
						{rows.map(
							([label, answer]) =>
								answer && (
									<div key={String(label)}>
										<dt>{say(label)}</dt>
										<dd>{answer}</dd>
									</div>
								),
						)}
					</dl>
					<aside className={screen.findings} aria-labelledby="findings">
						<h2 id="findings">{say(text.findings)}</h2>
						<RoleFindings facts={role.facts} rulesets={rulesets} />
					</aside>
				</div>
			</div>
		</>
	)
}
