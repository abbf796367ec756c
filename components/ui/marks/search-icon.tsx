/** The magnifying glass at the start of a field that searches. */
export const SearchIcon = () => (
	<svg
		className="lens"
		viewBox="0 0 20 20"
		fill="none"
		stroke="currentColor"
		strokeWidth="1.8"
		aria-hidden="true"
	>
		<path d="M12.6 12.6 17.5 17.5M3 8.5a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0" />
	</svg>
)
