import { useEffect, useRef, useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { maxScenarioNameCharacters } from '@/lib/limits/limits'
import type { TriedContext } from '../tried/context'
import styles from './pair.module.css'

/** The name of the scenario, which the person can change. */
export function ScenarioName({ words, say, tried }: TriedContext) {
	const text = words.otherAnswers.pair
	const [isEditing, setIsEditing] = useState(false)
	const field = useRef<HTMLInputElement>(null)
	const rename = useRef<HTMLButtonElement>(null)
	const wasEditing = useRef(false)
	useEffect(() => {
		if (isEditing) field.current?.select()
		else if (wasEditing.current) rename.current?.focus()
		wasEditing.current = isEditing
	}, [isEditing])
	const name = tried.name || say(text.scenario)
	if (isEditing)
		return (
			<form
				className={styles.naming}
				method="dialog"
				onSubmit={(event) => {
					event.preventDefault()
					tried.rename(field.current?.value.trim() ?? '')
					setIsEditing(false)
				}}
				onKeyDown={({ key }) => {
					if (key === 'Escape') setIsEditing(false)
				}}
			>
				<input
					ref={field}
					className={fields.field}
					aria-label={say(text.name)}
					defaultValue={tried.name}
					maxLength={maxScenarioNameCharacters}
					autoComplete="off"
				/>
				<button type="submit" className="button small">
					{say(text.saveName)}
				</button>
			</form>
		)
	return (
		<>
			<strong>
				<bdi>{name}</bdi>
			</strong>
			{Object.keys(tried.tried).length > 0 && (
				<button
					ref={rename}
					type="button"
					className="link no-print"
					aria-label={say(text.renameOf, { name })}
					onClick={() => setIsEditing(true)}
				>
					{say(text.rename)}
				</button>
			)}
		</>
	)
}
