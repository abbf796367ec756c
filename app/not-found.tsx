/**
 * Next sends this with every page in case it calls notFound(), so it is short and has no language. It exists because
 * Next's default has inline styles. Unknown addresses get global-not-found.tsx.
 */
export default function NotFound() {
	return <a href="/">404</a>
}
