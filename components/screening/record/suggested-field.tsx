import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'

type Props = {
	readonly ref?: Ref<HTMLInputElement>
	readonly id?: string
	readonly label?: string
	readonly value: string
	readonly suggestions: readonly string[]
	readonly maxLength: number
	/** Whether each text is added to others, so that the field is emptied again. */
	readonly isForMore?: boolean
	/** Called when the field is left or Enter is pressed, if the text has changed. */
	readonly onText: (text: string) => void
	/** Called when Escape is pressed without a change, or the field is left. */
	readonly onLeave?: () => void
}

/** A text field that suggests texts in use. Enter or leaving it saves; Escape restores the previous text. */
export function SuggestedField({ ref, id, label, value, onText, onLeave, ...props }: Props) {
	const { suggestions, maxLength, isForMore = false } = props
	const list = useId()
	const [typed, setTyped] = useState<string | null>(null)
	const [known, setKnown] = useState(value)
	// The typed text stays until it has been stored.
	if (known !== value) {
		setKnown(value)
		setTyped(null)
	}
	function save() {
		if (typed === null) return
		const hasChanged = typed.trim() !== value
		if (hasChanged) onText(typed.trim())
		if (isForMore || !hasChanged) setTyped(null)
	}
	function onKey(event: KeyboardEvent) {
		if (event.key === 'Enter') {
			event.preventDefault()
			save()
		}
		if (event.key !== 'Escape') return
		event.stopPropagation()
		setTyped(null)
		if (typed === null) onLeave?.()
	}
	return (
		<>
			<input
				ref={ref}
				id={id}
				className={fields.field}
				aria-label={label}
				list={list}
				autoComplete="off"
				maxLength={maxLength}
				value={typed ?? value}
				onChange={({ target }) => setTyped(target.value)}
				onKeyDown={onKey}
				onBlur={() => {
					save()
					onLeave?.()
				}}
			/>
			<datalist id={list}>
				{suggestions.map((text) => (
					<option key={text} value={text} />
				))}
			</datalist>
		</>
	)
}
