import type { Words } from '@/lib/words/texts'
import { ResultDoubts } from './doubts'
import { LookFurther } from './look-further'
import { ResultSheet } from './result-sheet'

type Props = React.ComponentProps<typeof ResultSheet> & { readonly furtherWords: Words['lookFurther'] }

/** The result of the person on this device, with answers of theirs that contradict one another, and the ways on from it. */
const OwnSheet = ({ furtherWords, ...props }: Props) => (
	<ResultSheet
		{...props}
		doubts={<ResultDoubts {...props.context} />}
		further={<LookFurther {...props.context} text={furtherWords} all={props.all} />}
	/>
)

export default OwnSheet
