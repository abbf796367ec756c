/** Drops everything of the team from this page, its memory included, by loading it again at its start. */
export function leavePage(): void {
	window.history.replaceState(window.history.state, '', '#')
	window.location.reload()
}
