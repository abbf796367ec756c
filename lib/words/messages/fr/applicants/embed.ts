/** The self-check as a part of another website, in a frame. */
export const embed = {
	title: 'Simulation pour d’autres sites',
	description: 'La simulation, dans une partie d’un autre site. Vos réponses restent dans ce navigateur.',
	site: 'Ouvrir le Simulateur visa K dans un nouvel onglet',
	host: 'Vos réponses restent dans ce navigateur. Le site autour de cette simulation ne peut pas les lire.',
	full: 'Ouvrir le résultat complet dans un nouvel onglet',
	fullHint:
		'Le résultat complet contient toutes les conditions, vos documents et une page à imprimer. Le lien contient vos réponses. Notre serveur ne les reçoit pas.',
	notLoaded: 'Les questions suivantes n’ont pas pu être chargées. Vérifiez votre connexion, puis réessayez.',
}
