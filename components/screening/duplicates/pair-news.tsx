import { Notice } from '@/components/ui/notice'
import { useScreening } from '../desk/desk-context'
import screen from '../desk/screen.module.css'
import { NotStored } from '../keeping/not-stored'
import type { News } from './use-pairs'

type Props = { readonly news: News | null; readonly onUndo: () => void }

/** What was done with the pair before, to be taken back. */
export function PairNews({ news, onUndo }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.duplicates
	if (news?.kind === 'notStored') return <NotStored what="undo" failure={news.failure} />
	return (
		<div role="status" className={screen.news}>
			{news && (
				<Notice kind={news.kind === 'notUndone' ? 'care' : 'done'}>
					{say(text[news.kind], { names: news.names })}{' '}
					{'operation' in news && (
						<button type="button" className="link" onClick={onUndo}>
							{say(text.undo)}
						</button>
					)}
				</Notice>
			)}
		</div>
	)
}
