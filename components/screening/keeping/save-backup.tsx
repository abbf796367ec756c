import { today } from '@/lib/day/today'
import { fileName, saveFile } from '@/lib/files/save-file'
import { useScreening } from '../desk/desk-context'
import { useExportGate } from '../export/export-gate'

/** Saves everything that is stored to a file. */
export function SaveBackup() {
	const { state, words, say, ask } = useScreening()
	const mayExport = useExportGate()
	const { home, files } = words.screen
	async function save() {
		if (!(await mayExport({ kind: 'backup', rows: state.candidates }))) return
		saveFile(`${fileName(say(files.backupName))}-${today()}.json`, await ask('backup', undefined))
	}
	return (
		<button type="button" className="button second" data-action="save-backup" onClick={save}>
			{say(home.backup)}
		</button>
	)
}
