import { today } from '@/lib/day/today'
import { fileName, saveFile } from '@/lib/files/save-file'
import { useScreening } from '../desk/desk-context'

/** Saves everything that is stored to a file. */
export function SaveBackup() {
	const { words, say, ask } = useScreening()
	const { home, files } = words.screen
	const save = async () =>
		saveFile(`${fileName(say(files.backupName))}-${today()}.json`, await ask('backup', undefined))
	return (
		<button type="button" className="button second" data-action="save-backup" onClick={save}>
			{say(home.backup)}
		</button>
	)
}
