import { useRef, useState } from 'react'
import { ConfirmDialog } from '@/components/ui/notices/confirm-dialog'
import { Notice } from '@/components/ui/notices/notice'
import { today } from '@/lib/day/today'
import { fileName, saveFile } from '@/lib/files/save-file'
import { sayList } from '@/lib/i18n/say'
import { storeNames } from '@/lib/screening/database/record-store'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import styles from '../desk/screen.module.css'

/** Names stored records that cannot be read; they can be saved to a file and deleted. */
export function SetAsideNotice() {
	const { state, words, say, ask, locale } = useScreening()
	const [removed, setRemoved] = useState<number | null>(null)
	const news = useRef<HTMLDivElement>(null)
	const { total: count, of, isErasurePaused } = state.setAside
	const text = words.screen.storage.setAside

	async function save() {
		saveFile(`${fileName(say(text.fileName))}-${today()}.json`, await ask('setAsideFile', undefined))
	}
	async function remove() {
		setRemoved(await ask('removeSetAside', undefined))
		news.current?.focus()
	}
	const stores = storeNames.filter((name) => of[name] > 0)
	return (
		<div ref={news} tabIndex={-1} className="page no-print">
			{count > 0 && (
				<Notice kind="care">
					<p>
						<strong>{say(text.title, { count })}</strong>{' '}
						{joinSentences(say, words, [
							say(text.text, {
								list: sayList(
									locale,
									stores.map((name) => say(text.shelves[name], { count: of[name] })),
								),
							}),
							isErasurePaused && say(text.paused),
						])}
					</p>
					<div className={styles.actions}>
						<button type="button" className="link" data-action="save-set-aside" onClick={save}>
							{say(text.save)}
						</button>
						<ConfirmDialog
							label={say(text.remove)}
							title={say(text.removeTitle, { count })}
							text={say(text.removeText)}
							action={say(text.removeAction, { count })}
							keep={say(text.removeKeep)}
							onConfirm={remove}
						/>
					</div>
				</Notice>
			)}
			{removed !== null && <Notice kind="done">{say(text.removed, { count: removed })}</Notice>}
		</div>
	)
}
