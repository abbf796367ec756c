/** The magnifying glass at the start of a field that searches. */
export const SearchIcon = () => (
	<svg className="lens" viewBox="0 0 20 20" aria-hidden="true">
		<circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
		<path d="M12.6 12.6 17.5 17.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
	</svg>
)
