/** Marks a form that is submitted before hydration; forms in a dialog only close it. */
const recordSubmits = `addEventListener('submit', (event) => {
	if (!event.defaultPrevented && !event.target.closest('dialog')) event.target.dataset.pressed = ''
})`

/** Records submissions made before the page is hydrated, for useEarlySubmit to repeat afterwards. */
export function EarlySubmitRecorder() {
	return <script>{recordSubmits}</script>
}
