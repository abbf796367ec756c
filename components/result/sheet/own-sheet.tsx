import { ResultDoubts } from './doubts'
import { ResultSheet } from './result-sheet'

/** The result of the person on this device, with answers of theirs that contradict one another. */
const OwnSheet = (props: React.ComponentProps<typeof ResultSheet>) => (
	<ResultSheet {...props} doubts={<ResultDoubts {...props.context} />} />
)

export default OwnSheet
