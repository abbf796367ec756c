import { useRef, useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { FileButton } from '@/components/ui/fields/file-button'
import { describedBy, Labelled } from '@/components/ui/fields/labelled'
import { maxMailBytes } from '@/lib/limits/limits'
import type { RepliesSource } from '@/lib/screening/replies/read-replies'
import { useScreening } from '../desk/desk-context'
import { DialogForm } from '../desk/dialog-form'
import screen from '../desk/screen.module.css'
import styles from './replies.module.css'

const mailTypes = '.eml,.mbox,.mbx,.txt,message/rfc822,application/mbox'

type Props = { readonly isBusy: boolean; readonly onRead: (source: RepliesSource) => void }

/**
 * A form to paste links or mails, or to choose mail files. Pasted content is read immediately and not kept in the
 * field.
 */
export function ReadForm({ isBusy, onRead }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.replies
	const field = useRef<HTMLTextAreaElement>(null)
	const [isEmpty, setEmpty] = useState(false)

	function submit() {
		const typed = field.current?.value ?? ''
		if (typed.trim() === '') {
			setEmpty(true)
			return field.current?.focus()
		}
		if (field.current) field.current.value = ''
		if (!isBusy) onRead({ text: typed })
	}
	return (
		<>
			<DialogForm className={screen.take} onSubmit={submit}>
				<Labelled
					id="replies-text"
					label={say(text.paste)}
					hint={say(text.pasteHint)}
					fault={isEmpty ? say(text.empty) : null}
					isAlert
					styles={{ box: screen.field, faulty: screen.faulty }}
				>
					<textarea
						ref={field}
						id="replies-text"
						className={`${fields.field} ${fields.area}`}
						rows={3}
						dir="ltr"
						spellCheck={false}
						autoCapitalize="none"
						autoComplete="off"
						aria-describedby={describedBy('replies-text', { hint: true, fault: isEmpty })}
						aria-invalid={isEmpty ? true : undefined}
						onChange={() => setEmpty(false)}
						onPaste={(event) => {
							const plain = event.clipboardData.getData('text/plain')
							const page = event.clipboardData.getData('text/html')
							// If a displayed mail is copied, only its HTML contains the links.
							const isPage = page.includes('handoff')
							event.preventDefault()
							setEmpty(false)
							if (!isBusy) onRead(isPage ? { text: page, isPage } : { text: plain })
						}}
					/>
				</Labelled>
				<p>
					<button type="submit" className="button second" data-action="read-replies">
						{say(text.read)}
					</button>
				</p>
			</DialogForm>
			<p className={styles.files}>
				<FileButton
					label={say(text.files)}
					accept={mailTypes}
					onFiles={(files) => !isBusy && onRead({ files })}
				/>
			</p>
			<p className="quiet small">{say(text.filesHint, { most: maxMailBytes / 1024 / 1024 })}</p>
		</>
	)
}
