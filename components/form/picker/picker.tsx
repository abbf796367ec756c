import { useEffect, useId, useRef, useState } from 'react'
import field from '@/components/ui/fields/field.module.css'
import { SearchIcon } from '@/components/ui/marks/search-icon'
import { type Say, sayIn } from '@/lib/i18n/say'
import { maxSearchCharacters } from '@/lib/limits/limits'
import { controlId } from '../question/field-props'
import styles from './picker.module.css'
import { type PickerProps, usePicker } from './use-picker'

/** A search field with a list below it; arrow keys and Enter, or a tap, choose. */
export function Picker(props: PickerProps) {
	const { fact, locale, kind, onSearch, onBlur, describedBy, faulty } = props
	const listId = useId()
	const box = useRef<HTMLDivElement>(null)
	const input = useRef<HTMLInputElement>(null)
	const [said, setSaid] = useState('')
	const say = sayIn(locale)
	const words = props.words.form.picker
	const picker = usePicker(props, {
		picked: (name) => setSaid(say(words.chosen, { name })),
		repeated: (name) => setSaid(say(words.already, { name })),
	})
	const { text, isOpen, found, active, Row, type, close } = picker

	useEffect(() => {
		// Keeps what was typed before the page was hydrated.
		if (input.current?.value) type(input.current.value, false)
	}, [type])
	useEffect(() => {
		if (!isOpen) return
		const onPress = ({ target }: PointerEvent) => {
			if (!box.current?.contains(target as Node)) close()
		}
		document.addEventListener('pointerdown', onPress)
		return () => document.removeEventListener('pointerdown', onPress)
	}, [isOpen, close])

	const news = props.removed ? say(words.removed, { name: props.removed }) : said
	const line = props.full ?? say(...lineOf(picker, kind, words))
	const hasList = isOpen && Row !== null && found !== null && found.length > 0
	return (
		<div ref={box}>
			<div className={styles.search}>
				<SearchIcon />
				<input
					ref={input}
					className={field.field}
					type="text"
					role="combobox"
					maxLength={maxSearchCharacters}
					autoComplete="off"
					autoCapitalize="none"
					spellCheck={false}
					id={props.id ?? controlId(fact)}
					value={text}
					placeholder={say(words.search[kind])}
					aria-label={kind === 'choice' ? undefined : say(words.search[kind])}
					aria-expanded={hasList}
					aria-autocomplete="list"
					aria-controls={hasList ? listId : undefined}
					aria-activedescendant={hasList && active >= 0 ? `${listId}-${active}` : undefined}
					aria-describedby={describedBy}
					aria-invalid={faulty || undefined}
					onFocus={() => {
						picker.load(text)
						onSearch?.()
					}}
					onClick={picker.open}
					onChange={({ target }) => {
						setSaid('')
						picker.load(target.value)
						type(target.value, true)
					}}
					onKeyDown={picker.onKeyDown}
					onBlur={({ relatedTarget }) => {
						picker.leave(relatedTarget !== null)
						onBlur()
					}}
				/>
			</div>
			{isOpen && (
				<div className={styles.options}>
					{hasList && (
						<div
							role="listbox"
							id={listId}
							aria-label={say(words.search[kind])}
							className={styles.optionList}
						>
							{found.map(({ option, by }, index) => (
								<Row
									key={option.value}
									id={`${listId}-${index}`}
									name={option.name}
									by={by}
									split={picker.split}
									isActive={index === active}
									hint={say(words.enter)}
									onPick={() => {
										picker.pick(option)
										input.current?.focus()
									}}
								/>
							))}
						</div>
					)}
					<p className={styles.optionsFoot}>{line}</p>
				</div>
			)}
			<p className="visually-hidden" role="status">
				{isOpen ? line : news}
			</p>
		</div>
	)
}

/** The status line below the list. */
function lineOf(
	{ failed, found, isGuess, taken, count, text }: ReturnType<typeof usePicker>,
	kind: PickerProps['kind'],
	words: PickerProps['words']['form']['picker'],
): Parameters<Say> {
	if (failed) return [words.failed]
	if (found === null) return [words.loading]
	if (taken) return [words.already, { name: taken.name }]
	if (count === 0) return [words[isGuess ? 'near' : 'none'][kind], { text: text.trim() }]
	if (count > found.length) return [words.first, { count, shown: found.length }]
	return [words.found[kind], { count }]
}
