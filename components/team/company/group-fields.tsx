import { useState } from 'react'
import { maxCompanyGroups, maxGroupCharacters } from '@/lib/limits/account-limits'
import type { GroupPermissions } from '@/lib/team-rights/group-permissions'
import { TextField } from '../fields/text-field'
import { PermissionSelect } from '../openings/permission-select'
import { useTeam } from '../session/team-context'
import styles from './company.module.css'

type Props = {
	readonly groups: GroupPermissions
	readonly onGroups: (groups: GroupPermissions) => void
}

/** Which permissions the groups of the company give: a table to which groups are added. */
export function GroupFields({ groups, onGroups }: Props) {
	const { words, say } = useTeam()
	const text = words.company.setup
	const [typed, setTyped] = useState('')
	const [isFaulty, setFaulty] = useState(false)
	function add() {
		const group = typed.trim()
		const isNew = group !== '' && groups.every((one) => one.group !== group)
		setFaulty(!isNew)
		if (!isNew || groups.length >= maxCompanyGroups) return
		onGroups([...groups, { group, permission: 'viewer' }])
		setTyped('')
	}
	return (
		<section className={styles.part} aria-labelledby="company-groups">
			<h2 id="company-groups">{say(text.groups)}</h2>
			{groups.length === 0 && <p>{say(text.groupsNone)}</p>}
			<table className={styles.table}>
				<thead>
					<tr>
						<th scope="col">{say(text.group)}</th>
						<th scope="col">{say(text.permission)}</th>
						<td />
					</tr>
				</thead>
				<tbody>
					{groups.map(({ group, permission }) => (
						<tr key={group}>
							<th scope="row">
								<bdi>{group}</bdi>
							</th>
							<td>
								<PermissionSelect
									aria-label={say(text.permissionOf, { group })}
									value={permission}
									onPermission={(chosen) =>
										onGroups(groups.map((one) => (one.group === group ? { group, permission: chosen } : one)))
									}
								/>
								<p className="quiet small">{say(words.roles.places[permission])}</p>
							</td>
							<td>
								<button
									type="button"
									className="link"
									aria-label={say(text.removeOf, { group })}
									onClick={() => onGroups(groups.filter((one) => one.group !== group))}
								>
									{say(text.remove)}
								</button>
							</td>
						</tr>
					))}
					<tr>
						<th scope="row">{say(text.anyoneElse)}</th>
						<td>{say(text.noAccess)}</td>
						<td />
					</tr>
				</tbody>
			</table>
			<div className={styles.add}>
				<TextField
					id="new-group"
					label={say(text.newGroup)}
					fault={isFaulty ? say(text.groupMissing) : undefined}
					value={typed}
					onText={setTyped}
					maxLength={maxGroupCharacters}
					autoComplete="off"
				/>
				<button type="button" className="button second" onClick={add}>
					{say(text.add)}
				</button>
			</div>
		</section>
	)
}
