/** What is stored, and where. */
export const privacy = {
	title: 'Vie privée',
	description:
		'Avec JavaScript activé, vos réponses restent sur cet appareil, sauf si vous les partagez. Ce qui est conservé, combien de temps, qui peut le voir, et comment le supprimer.',
	lead: 'Avec JavaScript activé, vos réponses restent dans ce navigateur, sur cet appareil, sauf si vous les partagez. Sans JavaScript, chaque étape les envoie à notre serveur, qui ne les conserve pas.',
	stored: {
		title: 'Ce qui est conservé',
		items: [
			'Vos réponses, y compris « Je ne sais pas »',
			'Les ensembles de règles que vous avez choisi de vérifier',
			'Si vous voulez des questions sur un employeur, même sans proposition d’embauche',
			'Les documents que vous avez cochés comme prêts sur la page du résultat',
			'Ce que vous avez noté sur votre établissement sur la page du résultat',
			'Les autres réponses que vous essayez à côté des vôtres, et le nom que vous leur donnez',
			'Les documents que vous avez cochés comme prêts pour une voie, et les pays qui les ont délivrés',
			'Les deux jours que vous avez indiqués dans le calendrier des étapes',
			'Si vous répondez à une invitation : qui pose les questions et pour quel poste (comme c’est écrit dedans), sa référence, et quelles réponses sont venues avec',
			'Si vous posez des questions à votre employeur : leurs nombres tirés au hasard et leurs jours, pour reconnaître une réponse',
			'Les réponses mises de côté pour une invitation, pour la simulation d’une autre personne ou pour des réponses qui les ont remplacées, jusqu’à ce que vous les repreniez ou les supprimiez',
			'Si vous demandez à savoir quand une règle a changé : l’état de chaque condition dans le dernier résultat que vous avez vu, les versions des ensembles de règles, son jour, et les réponses de ce jour',
			'Le jour de votre dernier changement',
			'Le numéro de version du format des données',
		],
		text: 'Tout cela est une seule entrée dans l’espace que le navigateur réserve à ce site. Les résultats sont recalculés chaque fois. Ils ne sont pas conservés, sauf si vous demandez à savoir quand une règle a changé.',
		tab: 'Si vous répondez aux questions d’un demandeur en tant qu’employeur, ce que vous indiquez est gardé seulement dans l’onglet, jusqu’à ce que vous le fermiez.',
		key: 'Le nom de l’entrée :',
		frame:
			'Si vous utilisez la simulation dans un autre site, ses réponses sont dans une entrée à part. Cet autre site ne peut pas la lire. Supprimez-la là-bas, ou videz les données du navigateur pour ce site. Son nom :',
		pages:
			'Votre navigateur garde aussi des pages de ce site dans la langue que vous utilisez, pour qu’elles s’ouvrent hors connexion. À votre première visite, ce sont la simulation, le résultat, les règles, les documents et la recherche. D’autres sont gardées une fois que vous les ouvrez. Elles ne contiennent aucune réponse. Vider les données du navigateur pour ce site les retire.',
	},
	where: {
		title: 'Où, et combien de temps',
		text: [
			'Seulement dans ce navigateur, sur cet appareil. D’autres navigateurs et appareils ne peuvent pas le voir.',
			'Cela reste jusqu’à ce que vous le supprimiez ou vidiez les données du navigateur pour ce site. Nous demandons au navigateur de le garder, mais un navigateur peut refuser et tout vider de lui-même : les fenêtres privées à leur fermeture, les autres après des semaines sans visite ou quand la place manque. Pour garder un résultat, imprimez-le.',
		],
	},
	erase: {
		title: 'Le supprimer ici',
		none: 'Aucune réponse n’est conservée sur cet appareil.',
		some: 'Conservé sur cet appareil : {count, plural, one {# réponse} many {# de réponses} other {# réponses}}, dernier changement le {date}.',
		otherwise: 'Vous pouvez aussi vider les données de ce site dans les réglages de votre navigateur.',
		noScript:
			'Le bouton nécessite JavaScript. Sans lui, videz les données de ce site dans les réglages de votre navigateur.',
	},
	employers: {
		title: 'Pour les employeurs',
		text: [
			'Les postes, les candidats et les décisions sont conservés dans une base de données dans ce navigateur, sur cet appareil, et nulle part ailleurs, sauf si vous les partagez ou les exportez. De même l’étape, la personne responsable, les étiquettes, les dates et les notes que vous saisissez sur un candidat. De même les documents que vous avez vus : une coche et ses dates, ni copie ni numéro. Les lignes d’un tableau y sont gardées telles quelles, avec les adresses e-mail et les dates de naissance. L’adresse nous sert à reconnaître une personne dans le tableau suivant, et la date à calculer son âge. Nous ne les utilisons pour rien d’autre. Le sens que vous avez donné à des cellules illisibles y est aussi conservé, si vous l’avez voulu. De même la façon dont vous avez fait lire les colonnes d’un type de tableau : par ses titres, jamais avec une cellule. De même ce que vous avez choisi pour des mots comme « bien », pour tous les tableaux suivants. L’état où vous avez laissé chaque tableau (filtres, ordre et colonnes) y est noté, mais jamais ce que vous avez cherché. Sur la page pour les employeurs, vous pouvez tout enregistrer dans un fichier ou tout supprimer.',
			'Chaque dossier a une date de fin, puis est supprimé automatiquement. Le temps court à partir de la dernière décision, ou du jour où quelqu’un a donné une raison de garder le dossier. Sans l’une ni l’autre, il court à partir du jour où la personne a été ajoutée. Un fichier importé, une correction ou une annulation ne le prolongent pas. Une date après la fin demande une raison ; le dossier est alors gardé jusqu’à ce jour, ou jusqu’à ce que vous cochiez que c’est fait.',
			'L’historique retient qui a changé quoi et quand, y compris les décisions retirées plus tard, pour qu’un changement puisse être montré et annulé. Il est conservé dans la même base de données aussi longtemps que le dossier, et supprimé avec lui.',
			'La suppression est définitive : la personne est retirée de la liste, de l’historique, de l’annulation et des sens retenus. Deux choses restent, pour qu’un tableau ou une copie de secours qui ramène la personne demande d’abord : la clé du dossier, tirée au hasard, et le numéro que vous utilisez pour la personne. Ce numéro est codé de façon à être reconnu mais pas lu (une empreinte à clé). La clé de ce code est seulement sur cet appareil, et dans aucune copie de secours. Tout cela est supprimé après le même temps encore, ou avec « Tout supprimer ». Si l’accord pour la santé et le casier judiciaire est retiré, ces réponses sont supprimées du dossier et de l’historique de la même façon.',
			'Une copie de secours contient tout ce qui est conservé ici, avec l’historique de chaque candidat, et n’est pas chiffrée : gardez-la avec autant de soin que les dossiers. Un poste que vous partagez avec un collègue est un fichier chiffré avec votre phrase secrète. Il laisse de côté les candidats qui n’ont pas accepté le partage de leurs données, sauf si vous dites qu’une autre base légale le permet. Nous n’envoyons nulle part ni l’un ni l’autre de ces fichiers.',
			'Toute personne saisie comme candidat peut demander à l’employeur une explication, une correction, une copie et la suppression. Nous ne pouvons pas répondre à la place de l’employeur : nous ne savons pas quelles données sont conservées où.',
		],
		key: 'Le nom de la base de données :',
		link: 'Vers la page pour les employeurs',
	},
	team: {
		title: 'Pour les équipes',
		text: [
			'Une équipe dont les membres se connectent à un compte partage une seule liste. Ses postes, ses candidats, ses décisions et leur historique sont alors conservés dans la base de données des personnes qui gèrent ce serveur. Chaque membre voit les postes qu’un propriétaire lui a donnés. Rien de la simulation ni de la présélection faites sur cet appareil n’y va.',
			'De chaque membre, le serveur conserve le nom et l’adresse e-mail. Il conserve aussi le mot de passe, la clé de la double authentification et les codes de récupération. Ils sont chiffrés ou ne peuvent pas être relus. De chaque clé d’accès, il conserve le nom que le membre lui a donné, une clé publique qui n’ouvre rien, et quand elle a servi pour la dernière fois. De chaque appareil connecté, il conserve les noms du navigateur et du système, et depuis quand il est connecté. Il conserve quand l’appareil a été vu pour la dernière fois et combien de changements il n’a pas envoyés, mais ni lieu ni adresse. Les essais de connexion sont comptés par un code à clé de l’adresse, qui sert un quart d’heure. La connexion pose deux cookies. L’un dit qui est connecté. L’autre dit, pendant 400 jours au plus, que cet appareil s’est déjà connecté, pour que d’autres qui devinent des mots de passe ne puissent pas vous fermer la porte. Demander une clé d’accès en pose un troisième, pour cinq minutes. Là où il envoie des e-mails, il conserve la langue qu’un membre a utilisée en dernier. Pendant un mois environ, il conserve à quelle adresse il a envoyé quelle sorte d’e-mail. Ce que dit l’e-mail est supprimé une fois envoyé. Un propriétaire peut choisir le serveur d’e-mail ; celui-ci connaît alors les adresses et les textes des e-mails. Le serveur conserve son mot de passe chiffré.',
			'Sur votre appareil, la liste est là seulement tant que le navigateur est ouvert. Un propriétaire peut décider que les appareils gardent une copie quelques jours. La copie, et les changements pas encore envoyés, sont enregistrés chiffrés, avec des clés que le serveur donne aux membres connectés : une fois le navigateur fermé, ni l’un ni l’autre ne peut être lu sans connexion au compte, ni sans réseau. La déconnexion supprime la copie. Une copie restée sans contact pendant ces jours ne peut plus être ouverte.',
			'Le serveur supprime de lui-même le dossier d’un candidat une fois écoulé le temps pendant lequel l’équipe garde les dossiers. Ce qui est supprimé disparaît du serveur aussitôt, et de chaque appareil à sa prochaine connexion. Nous ne pouvons pas vider un appareil qui reste éteint ; le serveur montre quelles suppressions ne sont pas encore faites sur tous les appareils, et jusqu’à quand au plus tard.',
			'Un candidat peut recevoir de l’équipe un lien vers une page à lui : ce qui est conservé sur lui, comment il a été vérifié, et comment le corriger, le copier et le supprimer. Quiconque a le lien peut le faire, sans compte. Le secret du lien est sa dernière partie, que les navigateurs n’envoient jamais d’eux-mêmes ; la page l’envoie avec chaque requête, et le serveur conserve seulement un code qui permet de le reconnaître, mais pas de le lire. Ce qu’un candidat demande est noté avec son jour et supprimé avec le dossier ; d’une suppression, seul son jour reste. Qu’un membre ait ouvert un dossier, ou qu’un programme l’ait lu, est noté une fois par jour au plus, et le candidat le voit.',
			'Si votre entreprise relie ses propres programmes ou comptes, d’autres données sont échangées. Un propriétaire peut donner un jeton à un programme, par exemple un logiciel de recrutement. Avec lui, le programme ajoute des candidats, ou lit des candidats, des résultats, des décisions ou le journal d’activité. Chaque lecture est dans le journal d’activité. Là où un propriétaire indique une adresse, le programme reçoit les identifiants de ce qui a changé. Si l’équipe utilise la connexion par un compte d’entreprise, le serveur de connexion de l’entreprise apprend quand un membre se connecte ici. Il indique à ce serveur son nom, son adresse e-mail et ses groupes. Le serveur conserve les groupes, et un code auquel il reconnaît le compte sans pouvoir le lire. Il conserve aussi, chiffré, un jeton pour demander si le compte est encore valable.',
			'Le journal d’activité d’une équipe dit qui a fait quoi et quand, par identifiants, et ne contient ni noms, ni réponses, ni notes de candidats.',
			'Pendant que vous avez un candidat ouvert, les collègues qui peuvent voir ce poste y voient votre nom. Ils voient aussi si vous écrivez une décision, pour que deux personnes ne fassent pas le même travail. Cela cesse quand vous passez à autre chose, ou une demi-minute après le dernier signe de votre page. Ce n’est conservé dans aucun historique, journal d’activité ou copie de secours, et c’est supprimé du serveur dans l’heure.',
		],
	},
	who: {
		title: 'Qui peut le voir',
		text: [
			'Quiconque utilise ce navigateur sur cet appareil, et quiconque reçoit le lien, le code QR ou le résultat imprimé que vous partagez. Personne d’autre : la simulation n’a pas de comptes et, avec JavaScript activé, nous ne recevons aucune réponse.',
			'Si d’autres personnes utilisent aussi cet appareil, supprimez vos réponses à la fin, ou utilisez une fenêtre privée.',
		],
	},
	server: {
		title: 'Ce que voit le serveur',
		text: [
			'Quelles pages sont chargées, comme l’accueil ou une étape de la simulation, et ce que tout serveur web reçoit avec une requête : l’adresse IP, le type de navigateur, les langues préférées. Les personnes qui gèrent le serveur peuvent en garder un journal.',
			'Un lien qui partage des réponses les porte dans sa dernière partie, que les navigateurs n’envoient jamais. Le serveur voit seulement que la page a été chargée.',
			'Il n’y a pas d’autres cookies que ceux de la connexion d’une équipe, pas de mesure d’audience, et ni polices, ni scripts, ni images d’autres sites. Les liens vers les sources mènent à d’autres sites, qui ont leurs propres règles ; ces sites n’apprennent pas de quelle page vous venez.',
		],
	},
	plain: {
		title: 'Sans JavaScript',
		text: [
			'Un navigateur sans JavaScript ne peut pas calculer lui-même le résultat. Des pages simples existent à la place : chaque étape envoie vos réponses à notre serveur, qui calcule la page suivante, la renvoie et ne garde rien.',
			'Rien n’est enregistré sur votre appareil non plus : vous ne pouvez donc pas continuer un autre jour. Nous disons à votre navigateur de ne garder aucune page avec des réponses. La page ouverte les montre encore : si d’autres personnes utilisent aussi cet appareil, fermez-la à la fin.',
		],
	},
	paper: {
		title: 'Impression',
		text: 'Un résultat imprimé ou enregistré montre vos réponses, et son code QR les contient toutes ; vous pouvez retirer le code avant d’imprimer. Gardez-le avec autant de soin que tout document personnel.',
		check:
			'Toute personne qui vérifie ici un résultat imprimé peut scanner son code QR. La caméra s’allume seulement après un appui, une fois que le navigateur a demandé, et seulement pendant le scan. Ce qu’elle voit, et toute image que vous choisissez, est lu sur cet appareil, n’est enregistré nulle part et n’est envoyé à personne.',
	},
	programs: {
		title: 'Programmes et API',
		text: 'Des programmes peuvent envoyer des réponses à l’API de ce site. Elles sont évaluées et ne sont pas conservées. Les pages elles-mêmes ne l’utilisent pas.',
		licences: 'Licences des programmes que ce site contient',
	},
	never: {
		title: 'Ce que la simulation ne demande jamais',
		text: 'La simulation n’a pas de champ pour votre nom, votre origine ethnique ou votre religion, un numéro de passeport, un dossier médical ou judiciaire. Pour le permis de travail, il y a deux questions par oui ou non : si vous pouvez fournir un certificat médical, et un extrait de casier judiciaire vierge. Les pages pour les employeurs ont, elles, des champs pour le nom et le numéro d’un candidat, et pour le nom de la personne qui décide, et des notes libres.',
	},
}
