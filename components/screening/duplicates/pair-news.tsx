import { Notice } from '@/components/ui/notice'
import { useScreening } from '../desk/desk-context'
import screen from '../desk/screen.module.css'
import type { News } from './use-pairs'

/** What was done with the pair before. */
export function PairNews({ news }: { readonly news: News | null }) {
	const { words, say } = useScreening()
	return (
		<div role="status" className={screen.news}>
			{news && <Notice kind="done">{say(words.screen.duplicates[news.kind], { names: news.names })}</Notice>}
		</div>
	)
}
