import { useState } from 'react'
import field from '@/components/ui/fields/field.module.css'
import { lastDay } from '@/lib/day/last-day'
import { maxSearchCharacters } from '@/lib/limits/limits'
import type { TeamMember } from '@/lib/team-api/routes/members'
import { keysIn } from '@/rules/keys'
import { useTeam } from '../session/team-context'
import styles from './audit.module.css'
import { type AuditFilterFields, emptyFields } from './audit-groups'

type Props = {
	readonly members: readonly TeamMember[]
	/** Whether something is filtered now. */
	readonly isFiltered: boolean
	readonly onFilter: (fields: AuditFilterFields) => void
	/** Further actions beside the button. */
	readonly children: React.ReactNode
}

/** Which entries to show: what was done, by whom, when, and a search. */
export function FilterForm({ members, isFiltered, onFilter, children }: Props) {
	const { words, say } = useTeam()
	const text = words.audit.filter
	const [fields, setFields] = useState(emptyFields)
	const set = (change: Partial<AuditFilterFields>) => setFields((before) => ({ ...before, ...change }))
	const day = (name: 'from' | 'until') => (
		<label className={styles.filterField}>
			<span>{say(text[name])}</span>
			<input
				type="date"
				name={`audit-${name}`}
				className={field.field}
				max={lastDay}
				value={fields[name]}
				onChange={({ target }) => set({ [name]: target.value })}
			/>
		</label>
	)
	return (
		<form
			method="dialog"
			className={styles.filter}
			onSubmit={(event) => {
				event.preventDefault()
				onFilter(fields)
			}}
		>
			<label className={styles.filterField}>
				<span>{say(text.search)}</span>
				<input
					type="search"
					name="audit-search"
					className={field.field}
					maxLength={maxSearchCharacters}
					value={fields.search}
					onChange={({ target }) => set({ search: target.value })}
				/>
			</label>
			<label className={styles.filterField}>
				<span>{say(words.audit.what)}</span>
				<select
					name="audit-group"
					className={field.select}
					value={fields.group}
					onChange={({ target }) => set({ group: target.value as AuditFilterFields['group'] })}
				>
					{keysIn(text.groups).map((group) => (
						<option key={group} value={group}>
							{say(text.groups[group])}
						</option>
					))}
				</select>
			</label>
			<label className={styles.filterField}>
				<span>{say(words.audit.who)}</span>
				<select
					name="audit-who"
					className={field.select}
					value={fields.who}
					onChange={({ target }) => set({ who: target.value })}
				>
					<option value="">{say(text.everybody)}</option>
					{members.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
					<option value="server">{say(words.audit.server)}</option>
				</select>
			</label>
			{day('from')}
			{day('until')}
			<div className={styles.filterActions}>
				<button type="submit" className="button second small" data-action="filter-audit">
					{say(text.show)}
				</button>
				{isFiltered && (
					<button
						type="button"
						className="link"
						data-action="clear-audit-filter"
						onClick={() => {
							setFields(emptyFields)
							onFilter(emptyFields)
						}}
					>
						{say(text.clear)}
					</button>
				)}
				{children}
			</div>
		</form>
	)
}
