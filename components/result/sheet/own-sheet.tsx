import type { Words } from '@/lib/words/texts'
import type { ResultContext } from '../checked/context'
import { Doubt } from '../second-look/doubt'
import { RuleNews } from '../watch/rule-news'
import { WatchBox } from '../watch/watch-box'
import { ResultDoubts } from './doubts'
import { LookFurther } from './look-further'
import { ResultSheet } from './result-sheet'

type Props = React.ComponentProps<typeof ResultSheet> & { readonly furtherWords: Words['lookFurther'] }

/**
 * The result of the person on this device, with contradictions in the answers, changed rules, and ways to continue.
 */
function OwnSheet({ context, furtherWords, ...props }: Props) {
	const doubt: ResultContext['doubt'] = (checked, criterion) => (
		<Doubt {...context} checked={checked} criterion={criterion} isOwn />
	)
	return (
		<ResultSheet
			{...props}
			context={{ ...context, doubt }}
			doubts={<ResultDoubts {...context} />}
			news={<RuleNews context={context} all={props.all} />}
			watch={<WatchBox {...context} all={props.all} />}
			further={<LookFurther {...context} text={furtherWords} all={props.all} />}
		/>
	)
}

export default OwnSheet
