import { today } from '@/lib/day/today'
import { fileName, saveFile } from '@/lib/files/save-file'
import { useScreening } from '../desk/desk-context'
import { useExportGate } from '../export/export-gate'
import { useMayInEach } from '../rights/use-may'

/** Saves everything that is stored to a file; absent for members who may not, in one of their openings. */
export function SaveBackup() {
	const { state, words, say, ask } = useScreening()
	const mayExport = useExportGate()
	const isOffered = useMayInEach()('export', 'all')
	const { home, files } = words.screen
	async function save() {
		if (!(await mayExport({ kind: 'backup', rows: state.candidates }))) return
		saveFile(`${fileName(say(files.backupName))}-${today()}.json`, await ask('backup', undefined))
	}
	if (!isOffered) return null
	return (
		<button type="button" className="button second" data-action="save-backup" onClick={save}>
			{say(home.backup)}
		</button>
	)
}
