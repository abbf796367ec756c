import { useId, useRef, useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { describedBy, Labelled } from '@/components/ui/fields/labelled'
import { useScreening } from '../desk/desk-context'
import screen from '../desk/screen.module.css'
import styles from './file.module.css'

type Props = {
	/** Called with the pasted rows as a file. */
	readonly onFile: (file: File) => void
}

const hasColumns = (text: string) => text.includes('\t')
const hasTable = (html: string) => /<table[\s>]/i.test(html)

/** An area for rows copied from a spreadsheet or a web page. Pasted content is read like a file. */
export function PasteRows({ onFile }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.import.paste
	const id = useId()
	const field = useRef<HTMLTextAreaElement>(null)
	const [isEmpty, setEmpty] = useState(false)
	const take = (content: string, type: string) => onFile(new File([content], say(text.name), { type }))
	return (
		<details className={styles.further}>
			<summary>{say(text.title)}</summary>
			<form
				method="dialog"
				noValidate
				onSubmit={(event) => {
					event.preventDefault()
					const typed = field.current?.value ?? ''
					if (typed.trim() !== '') return take(typed, 'text/plain')
					setEmpty(true)
					field.current?.focus()
				}}
			>
				<Labelled
					id={id}
					label={say(text.label)}
					hint={say(text.hint)}
					fault={isEmpty ? say(text.empty) : null}
					isAlert
					styles={{ box: screen.field, faulty: screen.faulty }}
				>
					<textarea
						ref={field}
						id={id}
						className={`${fields.field} ${fields.area}`}
						rows={4}
						spellCheck={false}
						autoCapitalize="none"
						autoComplete="off"
						aria-describedby={describedBy(id, { hint: true, fault: isEmpty })}
						aria-invalid={isEmpty ? true : undefined}
						onChange={() => setEmpty(false)}
						// Rows are read on pasting: a field would grow slow with thousands of them.
						onPaste={(event) => {
							const plain = event.clipboardData.getData('text/plain')
							const html = event.clipboardData.getData('text/html')
							const isTable = !hasColumns(plain) && hasTable(html)
							if (!isTable && !hasColumns(plain)) return
							event.preventDefault()
							take(isTable ? html : plain, isTable ? 'text/html' : 'text/plain')
						}}
					/>
				</Labelled>
				<p>
					<button type="submit" className="button second" data-action="read-rows">
						{say(text.read)}
					</button>
				</p>
			</form>
		</details>
	)
}
