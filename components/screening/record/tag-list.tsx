import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { maxTagCharacters, maxTags } from '@/lib/limits/limits'
import type { ProgressChange } from '@/lib/screening/progress/change-progress'
import { useScreening } from '../desk/desk-context'
import { useCommand } from '../keys/keys-context'
import styles from './record.module.css'
import { SuggestedField } from './suggested-field'

type Props = {
	readonly tags: readonly string[]
	/** The tags that candidates of the opening have, as suggestions. */
	readonly inUse: readonly string[]
	readonly onChange: (changed: NonNullable<ProgressChange['tags']>) => void
}

/** The tags of a candidate, which can be added and removed. */
export function TagList({ tags, inUse, onChange }: Props) {
	const { words, say } = useScreening()
	const [isAdding, setAdding] = useState(false)
	const field = useRef<HTMLInputElement>(null)
	const adder = useRef<HTMLButtonElement>(null)
	const text = words.screen.record
	function add() {
		flushSync(() => setAdding(true))
		field.current?.focus()
	}
	const canAdd = tags.length < maxTags
	useCommand('tag', canAdd ? add : null)
	function leave() {
		const hadFocus = document.activeElement === field.current
		flushSync(() => setAdding(false))
		if (hadFocus) adder.current?.focus()
	}
	return (
		<div className={styles.tags}>
			<ul aria-label={say(words.screen.progress.tags)}>
				{tags.map((tag) => (
					<li key={tag} className="tag">
						<bdi>{tag}</bdi>
						<button
							type="button"
							aria-label={say(text.removeTag, { tag })}
							onClick={() => {
								onChange({ remove: [tag] })
								adder.current?.focus()
							}}
						>
							<svg viewBox="0 0 20 20" aria-hidden="true">
								<path d="m5 5 10 10M15 5 5 15" fill="none" stroke="currentColor" strokeWidth="2" />
							</svg>
						</button>
					</li>
				))}
			</ul>
			{isAdding && (
				<SuggestedField
					ref={field}
					label={say(text.tag)}
					value=""
					isForMore
					suggestions={inUse.filter((tag) => !tags.includes(tag))}
					maxLength={maxTagCharacters}
					onText={(tag) => onChange({ add: [tag] })}
					onLeave={leave}
				/>
			)}
			{!isAdding && canAdd && (
				<button ref={adder} type="button" className="link" onClick={add}>
					{say(text.addTag)}
				</button>
			)}
		</div>
	)
}
