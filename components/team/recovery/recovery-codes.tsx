import { useState } from 'react'
import { fileName, saveFile } from '@/lib/files/save-file'
import { LettersField } from '../fields/letters-field'
import { TeamForm } from '../fields/team-form'
import { useTeam } from '../session/team-context'
import styles from './recovery.module.css'

type Props = {
	readonly title: string
	readonly email: string
	readonly codes: readonly string[]
	readonly onSaved: () => void | Promise<void>
}

const plain = (code: string) => code.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Recovery codes, shown once: to print or save, with one to type back as confirmation. */
export function RecoveryCodes({ title, email, codes, onSaved }: Props) {
	const { words, say } = useTeam()
	const [typed, setTyped] = useState('')
	const text = words.recovery
	const isOne = codes.some((code) => plain(code) === plain(typed))
	const head = say(text.fileHead, { email })
	const save = () =>
		saveFile(
			`${fileName(say(text.fileName))}.txt`,
			new Blob([[head, '', ...codes, ''].join('\r\n')], { type: 'text/plain' }),
		)
	return (
		<>
			<p className="print-only">{head}</p>
			<ul className={styles.codes} aria-label={say(text.list)} dir="ltr">
				{codes.map((code) => (
					<li key={code}>
						<code>{code}</code>
					</li>
				))}
			</ul>
			<p className={`${styles.ways} no-print`}>
				<button type="button" className="button second small" onClick={() => window.print()}>
					{say(text.print)}
				</button>
				<button type="button" className="button second small" onClick={save}>
					{say(text.file)}
				</button>
			</p>
			<div className="no-print">
				<TeamForm
					title={title}
					check={() => [isOne ? null : { id: 'recovery-code', text: say(text.notOne) }]}
					send={async () => ({ ok: true, value: null })}
					onDone={onSaved}
					submit={say(text.submit)}
					busy={say(text.submit)}
				>
					{(faultOf) => (
						<LettersField
							id="recovery-code"
							label={say(text.typeOne)}
							value={typed}
							fault={faultOf('recovery-code')}
							onText={setTyped}
						/>
					)}
				</TeamForm>
			</div>
		</>
	)
}
