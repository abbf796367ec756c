import { useEffect, useRef } from 'react'
import styles from './picker.module.css'

type Props = {
	readonly id: string
	readonly name: string
	/** Another spelling, if the search matched that. */
	readonly by: string | undefined
	/** Splits a name into the parts before, within and after the match. */
	readonly split: (name: string) => readonly [string, string, string]
	readonly isActive: boolean
	readonly hint: string
	readonly onPick: () => void
}

/** One row of a picker's list. */
export function PickerOption({ id, name, by, split, isActive, hint, onPick }: Props) {
	const row = useRef<HTMLDivElement>(null)
	useEffect(() => {
		if (isActive) row.current?.scrollIntoView?.({ block: 'nearest' })
	}, [isActive])
	const [before, match, after] = split(by ?? name)
	const marked = (
		<>
			{before}
			<b>{match}</b>
			{after}
		</>
	)
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and handles the keys
		// biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
		<div
			ref={row}
			className={styles.option}
			role="option"
			id={id}
			aria-selected={isActive}
			onMouseDown={(event) => event.preventDefault()}
			onClick={onPick}
		>
			<span>
				{by ? (
					<>
						{name} <bdi className={styles.spelling}>{marked}</bdi>
					</>
				) : (
					marked
				)}
			</span>
			{isActive && <small aria-hidden="true">{hint}</small>}
		</div>
	)
}
