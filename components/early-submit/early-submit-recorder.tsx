/** Marks a form that is submitted while nothing answers yet; forms in a dialog only close it. */
const recordSubmits = `addEventListener('submit', (event) => {
	if (!event.defaultPrevented && !event.target.closest('dialog')) event.target.dataset.pressed = ''
})`

/** Records what is submitted before the page is hydrated, for useEarlySubmit to do it then. */
export function EarlySubmitRecorder() {
	return <script>{recordSubmits}</script>
}
