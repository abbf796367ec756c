import type { ResultContext } from '../checked/context'
import { ConditionDoubt } from '../second-look/condition-doubt'
import { RuleNews } from '../watch/rule-news'
import { WatchBox } from '../watch/watch-box'
import { ResultDoubts } from './doubts'
import { ResultSheet } from './result-sheet'

type Props = React.ComponentProps<typeof ResultSheet>

/**
 * The result of the person on this device, with contradictions in the answers and changed rules.
 */
function OwnSheet({ context, ...props }: Props) {
	const doubt: ResultContext['doubt'] = (checked, criterion) => (
		<ConditionDoubt {...context} checked={checked} criterion={criterion} isOwn />
	)
	return (
		<ResultSheet
			{...props}
			context={{ ...context, doubt }}
			doubts={<ResultDoubts {...context} />}
			news={<RuleNews context={context} all={props.all} />}
			watch={<WatchBox {...context} all={props.all} />}
		/>
	)
}

export default OwnSheet
