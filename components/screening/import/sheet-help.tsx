import { saveFile } from '@/lib/files/save-file'
import type { Role } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import styles from './import.module.css'

type Props = { readonly role: Role; readonly onFile: (file: File) => void }

/** A template with the columns that this role needs, and a sample file. */
export function SheetHelp({ role, onFile }: Props) {
	const { locale, words, say, ask } = useScreening()
	const text = words.screen.help
	const template = async (format: 'xlsx' | 'csv') =>
		saveFile(`${say(text.templateFile)}.${format}`, await ask('template', { locale, role: role.id, format }))
	async function sample() {
		const blob = await ask('sampleSheet', locale)
		onFile(new File([blob], `${say(text.sampleFile)}.xlsx`, { type: blob.type }))
	}
	return (
		<div className={styles.help}>
			<p>{say(text.text)}</p>
			<p className={styles.actions}>
				<button type="button" className="link" onClick={() => template('xlsx')}>
					{say(text.templateXlsx)}
				</button>
				<button type="button" className="link" onClick={() => template('csv')}>
					{say(text.templateCsv)}
				</button>
				<button type="button" className="link" data-action="sample" onClick={sample}>
					{say(text.sample)}
				</button>
			</p>
		</div>
	)
}
