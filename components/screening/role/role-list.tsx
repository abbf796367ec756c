import { StandingMark } from '@/components/ui/marks/mark'
import { ConfirmDialog } from '@/components/ui/notices/confirm-dialog'
import { today } from '@/lib/day/today'
import { fileName, saveFile } from '@/lib/files/save-file'
import { writeRoles } from '@/lib/screening/backup/write-backup'
import { randomId } from '@/lib/screening/model/random-id'
import type { Role } from '@/lib/screening/model/records'
import { findInRole } from '@/lib/screening/role/role-findings'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import styles from '../desk/screen.module.css'
import { useExportGate } from '../export/export-gate'
import { IfMay, useMay } from '../rights/use-may'
import { useIsPart } from '../screened/part-slot'

/** All roles, with what each one decides and its actions. */
export function RoleList() {
	const { state, words, say } = useScreening()
	const text = words.screen.home
	return (
		<table className={styles.roles}>
			<caption className="visually-hidden">{say(text.rolesCaption)}</caption>
			<thead>
				<tr>
					<th scope="col">{say(text.name)}</th>
					<th scope="col">{say(text.candidates)}</th>
					<th scope="col">{say(text.decides)}</th>
					<th scope="col">{say(text.actions)}</th>
				</tr>
			</thead>
			<tbody>
				{state.roles.map((role) => (
					<RoleRow key={role.id} role={role} />
				))}
			</tbody>
		</table>
	)
}

function RoleRow({ role }: { readonly role: Role }) {
	const { state, words, say, change } = useScreening()
	const text = words.screen.home
	const { removeRole } = words.screen
	const may = useMay()
	const mayExport = useExportGate()
	const { name } = role
	const count = state.counts[role.id] ?? 0
	const isPart = useIsPart()
	const [ruleset = 'article'] = role.rulesets
	const found = findInRole(role, ruleset, today())
	const total = found.met.length + found.barriers.length + found.open.length
	const copy = () =>
		change('saveRoles', [
			{ ...role, id: randomId(), name: say(text.copied, { name }), createdOn: today(), changedOn: today() },
		])
	async function save() {
		if (!(await mayExport({ kind: 'opening', rows: 0 }))) return
		saveFile(
			`${say(words.screen.files.roleName)}-${fileName(name)}.json`,
			new Blob([writeRoles([role], today())], { type: 'application/json' }),
		)
	}
	return (
		<tr>
			<th scope="row">
				<a className="link" href={fragmentOf({ view: 'table', role: role.id })}>
					{name}
				</a>
			</th>
			<td>
				{!isPart && say(text.count, { count })}
				{!isPart && count === 0 && may('import', role.id) && (
					<a className={styles.first} href={fragmentOf({ view: 'add', role: role.id })}>
						{say(words.screen.add.title)}
					</a>
				)}
			</td>
			<td>
				{found.barriers.length > 0 && (
					<span className={styles.warning}>
						<StandingMark kind="unmet" size="table" /> {say(text.nobody, { count: found.barriers.length })}
					</span>
				)}
				{say(text.decided, { met: found.met.length, total })}
			</td>
			<td>
				<div className={styles.rowActions}>
					<IfMay deed="opening" opening={role.id}>
						<a
							className="link"
							href={fragmentOf({ view: 'edit-role', role: role.id })}
							aria-label={say(text.editOf, { name })}
						>
							{say(text.edit)}
						</a>
					</IfMay>
					<IfMay deed="new-opening">
						<button type="button" className="link" aria-label={say(text.copyOf, { name })} onClick={copy}>
							{say(text.copy)}
						</button>
					</IfMay>
					<IfMay deed="export" opening={role.id}>
						<button type="button" className="link" aria-label={say(text.saveOf, { name })} onClick={save}>
							{say(text.save)}
						</button>
					</IfMay>
					{!isPart && (
						<IfMay deed="opening" opening={role.id}>
							<ConfirmDialog
								label={say(text.remove)}
								describedAs={say(text.removeOf, { name })}
								title={say(removeRole.title, { name })}
								text={say(removeRole.text, { count: state.only[role.id] ?? 0 })}
								action={say(removeRole.action)}
								keep={say(removeRole.keep)}
								onConfirm={() => change('removeRole', role.id)}
							/>
						</IfMay>
					)}
				</div>
			</td>
		</tr>
	)
}
