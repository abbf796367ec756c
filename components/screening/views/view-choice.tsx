import { useId } from 'react'
import field from '@/components/ui/fields/field.module.css'
import { useScreening } from '../desk/desk-context'
import { sayView } from './say-view'
import type { SavedViews } from './use-saved-views'
import { useViewActions } from './use-view-actions'
import styles from './views.module.css'

/** The saved views as a select field, and what can be done with them: used if there is no room for their menu. */
export function ViewChoice({ saved }: { readonly saved: SavedViews }) {
	const { words, say } = useScreening()
	const text = words.screen.views
	const id = useId()
	const { views, current, isChanged, show } = saved
	const { actions, dialog } = useViewActions(saved, () => document.getElementById(id)?.focus())
	return (
		<div className={styles.choice}>
			<label htmlFor={id}>{say(text.view)}</label>
			<select
				id={id}
				className={field.select}
				value={current.id}
				onChange={({ target }) => {
					const view = views.find((one) => one.id === target.value)
					if (view) show(view)
				}}
			>
				{views.map((view) => {
					const name = sayView(view, words, say)
					return (
						<option key={view.id} value={view.id}>
							{view === current && isChanged ? say(text.changed, { name }) : name}
						</option>
					)
				})}
			</select>
			<div className={styles.actions}>
				{actions.map(({ id: action, label, act }) => (
					<button key={action} type="button" className="link" onClick={act}>
						{label}
					</button>
				))}
			</div>
			{dialog}
		</div>
	)
}
