import { permissions } from '@/lib/records/rights/permissions'
import { mayDo, roleDeeds } from '@/lib/team-api/role-deeds'
import { keysIn } from '@/rules/keys'
import { useTeam } from '../session/team-context'
import styles from './roles.module.css'

/** What each role may do, from the rights themselves. */
export function WhatRolesMay() {
	const { words, say } = useTeam()
	const text = words.roles.may
	return (
		<section className={styles.may} aria-labelledby="roles-may">
			<h2 id="roles-may">{say(text.title)}</h2>
			<p className="quiet small">{say(text.lead)}</p>
			<table>
				<thead>
					<tr>
						<th scope="col">
							<span className="visually-hidden">{say(text.deed)}</span>
						</th>
						{permissions.map((permission) => (
							<th key={permission} scope="col">
								{say(words.permissions[permission])}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{keysIn(roleDeeds).map((deed) => (
						<tr key={deed}>
							<th scope="row">{say(text.deeds[deed])}</th>
							{permissions.map((permission) => {
								const may = mayDo(deed, permission)
								return (
									<td key={permission} className={may ? undefined : 'quiet'}>
										<span className={styles.who}>{say(words.permissions[permission])}</span>
										<span>
											{may && deed === 'see' ? (
												say(text.sees[permission])
											) : (
												<>
													{may && <Check />}
													{say(may ? text.yes : text.no)}
												</>
											)}
										</span>
									</td>
								)
							})}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	)
}

const Check = () => (
	<svg viewBox="0 0 14 14" className={styles.check} aria-hidden="true">
		<path d="M1.5 7.5 5 11 12.5 3" />
	</svg>
)
