/**
 * Next sends this with every page, in case that the page calls notFound(): hence so short and without a language,
 * and hence there at all, for Next's own has inline styles. An address without a page gets global-not-found.tsx.
 */
export default function NotFound() {
	return <a href="/">404</a>
}
