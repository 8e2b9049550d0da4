/** Boilerplate of pages in French: one entry a line, as `[text, kind], // source`; what the groups and sources mean stands in `../boilerplate-lists.ts`. */
import type {Lists} from '../boilerplate-lists.js'

export const boilerplate: Lists = {
  heads: [
    ['actualités', 'story-teasers'], // usage
    ['article précédent', 'story-teasers'], // usage
    ['article suivant', 'story-teasers'], // usage
    ['articles associés', 'story-teasers'], // usage
    ['articles connexes', 'story-teasers'], // usage
    ['articles les plus lus', 'story-teasers'], // usage
    ['articles liés', 'story-teasers'], // usage
    ['articles recommandés', 'story-teasers'], // usage
    ['articles similaires', 'story-teasers'], // usage
    ['autres actualités', 'story-teasers'], // usage
    ['autres articles', 'story-teasers'], // usage
    ['ceci pourrait vous intéresser', 'story-teasers'], // usage
    ['cela peut vous intéresser', 'story-teasers'], // usage
    ['ces articles pourraient vous intéresser', 'story-teasers'], // usage
    ['contenu sponsorisé', 'story-teasers'], // usage
    ['contenus sponsorisés', 'story-teasers'], // usage
    ["dans l'actu", 'story-teasers'], // usage
    ["dans l'actualité", 'story-teasers'], // usage
    ['dans la même catégorie', 'story-teasers'], // usage
    ['dans la même rubrique', 'story-teasers'], // usage
    ['derniers articles', 'story-teasers'], // usage
    ['dernière minute', 'story-teasers'], // usage
    ['dernières actualités', 'story-teasers'], // usage
    ['dernières infos', 'story-teasers'], // usage
    ['dernières nouvelles', 'story-teasers'], // usage
    ['dernières vidéos', 'story-teasers'], // usage
    ['dossier', 'story-teasers'], // usage
    ['dossiers', 'story-teasers'], // fundus
    ['en continu', 'story-teasers'], // fundus
    ['en direct', 'story-teasers'], // usage
    ['en savoir plus', 'story-teasers'], // usage
    ['en vidéo', 'story-teasers'], // usage
    ["fil d'actualité", 'story-teasers'], // usage
    ['fil info', 'story-teasers'], // usage
    ['fil infos', 'story-teasers'], // usage
    ["l'actu en continu", 'story-teasers'], // usage
    ["l'actualité en continu", 'story-teasers'], // usage
    ["l'essentiel", 'story-teasers'], // usage
    ['la sélection de la rédaction', 'story-teasers'], // usage
    ['le choix de la rédaction', 'story-teasers'], // usage
    ['le fil info', 'story-teasers'], // fundus
    ['le plus lu', 'story-teasers'], // usage
    ['les articles les plus lus', 'story-teasers'], // usage
    ['les choix de la rédaction', 'story-teasers'], // usage
    ['les plus commentés', 'story-teasers'], // usage
    ['les plus consultés', 'story-teasers'], // usage
    ['les plus lus', 'story-teasers'], // fundus
    ['les plus partagés', 'story-teasers'], // usage
    ['les plus populaires', 'story-teasers'], // usage
    ['lire aussi', 'story-teasers'], // fundus
    ['lire la suite de', 'story-teasers'], // usage
    ['lire également', 'story-teasers'], // usage
    ['ne manquez pas', 'story-teasers'], // usage
    ['nos derniers articles', 'story-teasers'], // usage
    ['nos dossiers', 'story-teasers'], // usage
    ['nos partenaires', 'story-teasers'], // usage
    ['nos recommandations', 'story-teasers'], // usage
    ['notre sélection', 'story-teasers'], // usage
    ["plus d'actualités", 'story-teasers'], // usage
    ["plus d'articles", 'story-teasers'], // usage
    ["plus d'infos", 'story-teasers'], // usage
    ['plus sur le sujet', 'story-teasers'], // usage
    ['populaires', 'story-teasers'], // usage
    ['pour aller plus loin', 'story-teasers'], // usage
    ['pour approfondir', 'story-teasers'], // usage
    ['recommandé pour vous', 'story-teasers'], // usage
    ['recommandés pour vous', 'story-teasers'], // usage
    ["suivez l'actualité", 'story-teasers'], // usage
    ['sur le même sujet', 'story-teasers'], // usage
    ['sur le même thème', 'story-teasers'], // fundus
    ['sélection de la rédaction', 'story-teasers'], // usage
    ['tendances', 'story-teasers'], // usage
    ["toute l'actualité", 'story-teasers'], // usage
    ["toute l'info", 'story-teasers'], // usage
    ['toutes les vidéos', 'story-teasers'], // usage
    ['vidéos', 'story-teasers'], // fundus
    ['voir aussi', 'story-teasers'], // usage
    ["voir plus d'articles", 'story-teasers'], // usage
    ['vous aimerez aussi', 'story-teasers'], // usage
    ['vous aimerez peut-être', 'story-teasers'], // usage
    ['vous pourriez aussi aimer', 'story-teasers'], // usage
    ['vous pourriez être intéressé par', 'story-teasers'], // usage
    ['à découvrir', 'story-teasers'], // fundus
    ['à découvrir aussi', 'story-teasers'], // usage
    ['à la une', 'story-teasers'], // fundus
    ['à lire', 'story-teasers'], // usage
    ['à lire aussi', 'story-teasers'], // fundus
    ['à lire ensuite', 'story-teasers'], // usage
    ['à lire également', 'story-teasers'], // usage
    ['à ne pas manquer', 'story-teasers'], // usage
    ['à ne pas rater', 'story-teasers'], // usage
    ['à voir', 'story-teasers'], // usage
    ['à voir aussi', 'story-teasers'], // usage
    ['ça peut vous intéresser', 'story-teasers'], // usage
  ],
  lines: [
    ['annonce', 'advertisement'], // fundus
    ['annonces', 'advertisement'], // usage
    ['contenu partenaire', 'advertisement'], // usage
    ['en partenariat avec', 'advertisement'], // usage
    ['fermer la publicité', 'advertisement'], // usage
    ['la suite après cette publicité', 'advertisement'], // usage
    ['la suite après la publicité', 'advertisement'], // usage
    ["la suite de l'article après la publicité", 'advertisement'], // usage
    ['partenariat', 'advertisement'], // usage
    ['passer la publicité', 'advertisement'], // fundus
    ['proposé par', 'advertisement'], // usage
    ['pub', 'advertisement'], // usage
    ['publi-rédactionnel', 'advertisement'], // usage
    ['publicité', 'advertisement'], // fundus
    ['publireportage', 'advertisement'], // usage
    ['sponsorisé', 'advertisement'], // usage
    ['agence belga', 'byline'], // usage
    ['ats', 'byline'], // usage
    ['auteur', 'byline'], // usage
    ['auteurs', 'byline'], // usage
    ['avec afp', 'byline'], // usage
    ['avec agence', 'byline'], // usage
    ['avec agences', 'byline'], // usage
    ["avec l'afp", 'byline'], // usage
    ['avec reuters', 'byline'], // usage
    ['belga', 'byline'], // usage
    ['correspondant', 'byline'], // usage
    ['correspondante', 'byline'], // usage
    ['envoyé spécial', 'byline'], // usage
    ['envoyée spéciale', 'byline'], // usage
    ['grand reporter', 'byline'], // usage
    ['journaliste', 'byline'], // usage
    ["l'auteur", 'byline'], // usage
    ['la rédaction avec afp', 'byline'], // usage
    ['la rédaction avec agences', 'byline'], // usage
    ['par', 'byline'], // usage
    ['par la rédaction', 'byline'], // usage
    ['propos recueillis par', 'byline'], // usage
    ['publié par', 'byline'], // usage
    ['rédacteur', 'byline'], // usage
    ['rédacteur en chef', 'byline'], // usage
    ['rédaction', 'byline'], // usage
    ['rédactrice', 'byline'], // usage
    ['rédactrice en chef', 'byline'], // usage
    ['service international', 'byline'], // usage
    ['service société', 'byline'], // usage
    ['tous ses articles', 'byline'], // usage
    ['voir tous ses articles', 'byline'], // usage
    ["à propos de l'auteur", 'byline'], // usage
    ["capture d'écran", 'caption'], // usage
    ['crédit', 'caption'], // usage
    ['crédit photo', 'caption'], // usage
    ['crédits photo', 'caption'], // usage
    ["image d'illustration", 'caption'], // usage
    ['légende', 'caption'], // usage
    ['photo afp', 'caption'], // usage
    ['photo archives', 'caption'], // usage
    ["photo d'archives", 'caption'], // usage
    ["photo d'illustration", 'caption'], // usage
    ['afficher les commentaires', 'comments'], // usage
    ['ajouter un commentaire', 'comments'], // usage
    ['annuler la réponse', 'comments'], // usage
    ['aucun commentaire', 'comments'], // usage
    ['charte de modération', 'comments'], // usage
    ['charte des commentaires', 'comments'], // usage
    ['commentaire', 'comments'], // usage
    ['commentaires', 'comments'], // usage
    ['commenter', 'comments'], // fundus
    ['commenter cet article', 'comments'], // usage
    ['connectez-vous pour commenter', 'comments'], // usage
    ['laisser un commentaire', 'comments'], // usage
    ['laissez un commentaire', 'comments'], // usage
    ['les commentaires sont fermés', 'comments'], // usage
    ['les plus anciens', 'comments'], // usage
    ['les plus récents', 'comments'], // usage
    ['lire les commentaires', 'comments'], // usage
    ['pas de commentaire', 'comments'], // usage
    ['poster un commentaire', 'comments'], // usage
    ['publier un commentaire', 'comments'], // usage
    ['réactions', 'comments'], // usage
    ['réagir', 'comments'], // usage
    ['réagissez', 'comments'], // usage
    ['répondre', 'comments'], // usage
    ['soyez le premier à commenter', 'comments'], // usage
    ['tous les commentaires', 'comments'], // usage
    ['voir les commentaires', 'comments'], // usage
    ['voir tous les commentaires', 'comments'], // usage
    ['votre commentaire', 'comments'], // usage
    ['écrire un commentaire', 'comments'], // usage
    ['cet article vous a-t-il plu', 'feedback-widget'], // usage
    ['cet article vous a-t-il été utile', 'feedback-widget'], // usage
    ['contacter la rédaction', 'feedback-widget'], // usage
    ['contactez la rédaction', 'feedback-widget'], // usage
    ['donner mon avis', 'feedback-widget'], // usage
    ['donnez votre avis', 'feedback-widget'], // usage
    ['réagir à cet article', 'feedback-widget'], // usage
    ['signaler', 'feedback-widget'], // usage
    ['signaler une erreur', 'feedback-widget'], // usage
    ['sondage', 'feedback-widget'], // usage
    ["une erreur dans l'article", 'feedback-widget'], // usage
    ['une question', 'feedback-widget'], // usage
    ['voter', 'feedback-widget'], // usage
    ['votez', 'feedback-widget'], // usage
    ['votre avis', 'feedback-widget'], // usage
    ['écrire à la rédaction', 'feedback-widget'], // usage
    ['accepter', 'legal'], // usage
    ['accessibilité', 'legal'], // usage
    ['accessibilité : non conforme', 'legal'], // usage
    ['cgu', 'legal'], // fundus
    ['cgu / cgv', 'legal'], // usage
    ['cgv', 'legal'], // fundus
    ['charte', 'legal'], // fundus
    ['charte de confidentialité', 'legal'], // usage
    ['charte éditoriale', 'legal'], // usage
    ["conditions d'utilisation", 'legal'], // usage
    ['conditions générales', 'legal'], // usage
    ["conditions générales d'utilisation", 'legal'], // usage
    ['conditions générales de vente', 'legal'], // usage
    ['confidentialité', 'legal'], // fundus
    ['continuer sans accepter', 'legal'], // usage
    ['crédits', 'legal'], // usage
    ['données personnelles', 'legal'], // usage
    ["droits d'auteur", 'legal'], // usage
    ['gestion des cookies', 'legal'], // usage
    ['gérer les cookies', 'legal'], // usage
    ['gérer mes cookies', 'legal'], // usage
    ['mentions légales', 'legal'], // fundus
    ['paramètres des cookies', 'legal'], // usage
    ['paramétrer les cookies', 'legal'], // fundus
    ['plan du site', 'legal'], // fundus
    ['politique de confidentialité', 'legal'], // fundus
    ['politique de cookies', 'legal'], // usage
    ['protection des données', 'legal'], // usage
    ['préférences cookies', 'legal'], // usage
    ['préférences de confidentialité', 'legal'], // usage
    ['refuser', 'legal'], // usage
    ['tous droits réservés', 'legal'], // usage
    ['tout accepter', 'legal'], // usage
    ['tout refuser', 'legal'], // usage
    ['vie privée', 'legal'], // usage
    ['catégorie', 'metadata'], // usage
    ['dans cet article', 'metadata'], // usage
    ['en lien avec cet article', 'metadata'], // usage
    ['lieux', 'metadata'], // usage
    ['mots clés', 'metadata'], // usage
    ['mots-clés', 'metadata'], // usage
    ['personnalités', 'metadata'], // usage
    ['rubrique', 'metadata'], // usage
    ['source', 'metadata'], // usage
    ['sujets', 'metadata'], // fundus
    ['sujets associés', 'metadata'], // usage
    ['thèmes associés', 'metadata'], // usage
    ['thématiques', 'metadata'], // usage
    ['étiquettes', 'metadata'], // usage
    ['accueil', 'navigation'], // fundus
    ['afficher plus', 'navigation'], // fundus
    ['agrandir', 'navigation'], // usage
    ["agrandir l'image", 'navigation'], // usage
    ['aide', 'navigation'], // usage
    ['aller au contenu', 'navigation'], // fundus
    ['aller au contenu principal', 'navigation'], // usage
    ['aller au menu', 'navigation'], // usage
    ['aller à la recherche', 'navigation'], // usage
    ['anglais', 'navigation'], // usage
    ['annonces légales', 'navigation'], // fundus
    ['annonceurs', 'navigation'], // usage
    ['avis de décès', 'navigation'], // usage
    ['bourse', 'navigation'], // fundus
    ['boutique', 'navigation'], // usage
    ['carrières', 'navigation'], // usage
    ['catégories', 'navigation'], // usage
    ['chargement', 'navigation'], // usage
    ['chargement en cours', 'navigation'], // usage
    ['contactez-nous', 'navigation'], // usage
    ['contacts', 'navigation'], // usage
    ['diaporama', 'navigation'], // usage
    ['direct', 'navigation'], // fundus
    ['directs', 'navigation'], // usage
    ['emploi', 'navigation'], // fundus
    ['fermer', 'navigation'], // fundus
    ['fermer le menu', 'navigation'], // usage
    ['galerie', 'navigation'], // usage
    ['haut de page', 'navigation'], // usage
    ['jeux', 'navigation'], // fundus
    ['kiosque', 'navigation'], // usage
    ["l'équipe", 'navigation'], // usage
    ['la rédaction', 'navigation'], // usage
    ['le groupe', 'navigation'], // fundus
    ['lecture', 'navigation'], // usage
    ['lire la vidéo', 'navigation'], // usage
    ['menu principal', 'navigation'], // usage
    ['mode sombre', 'navigation'], // usage
    ['moins', 'navigation'], // usage
    ['mots croisés', 'navigation'], // usage
    ['météo', 'navigation'], // fundus
    ['navigation principale', 'navigation'], // usage
    ['nos services', 'navigation'], // usage
    ['nous contacter', 'navigation'], // usage
    ['ouvrir', 'navigation'], // usage
    ['ouvrir le menu', 'navigation'], // usage
    ['page précédente', 'navigation'], // usage
    ['page suivante', 'navigation'], // usage
    ['passer au contenu', 'navigation'], // usage
    ['petites annonces', 'navigation'], // usage
    ['plein écran', 'navigation'], // usage
    ['plus', 'navigation'], // fundus
    ['presse', 'navigation'], // fundus
    ['programme tv', 'navigation'], // fundus
    ['précédent', 'navigation'], // usage
    ['qui sommes-nous', 'navigation'], // usage
    ['recherche', 'navigation'], // fundus
    ['rechercher', 'navigation'], // usage
    ['recrutement', 'navigation'], // usage
    ['regarder la vidéo', 'navigation'], // usage
    ['retour', 'navigation'], // usage
    ['retour accueil', 'navigation'], // usage
    ['retour en haut', 'navigation'], // usage
    ['retour en haut de page', 'navigation'], // usage
    ["retour à l'accueil", 'navigation'], // usage
    ['rubriques', 'navigation'], // usage
    ['réduire', 'navigation'], // usage
    ['régie publicitaire', 'navigation'], // usage
    ['sites du groupe', 'navigation'], // usage
    ['sommaire', 'navigation'], // fundus
    ['suivant', 'navigation'], // usage
    ['thème sombre', 'navigation'], // usage
    ['thèmes', 'navigation'], // fundus
    ['tout voir', 'navigation'], // usage
    ['vidéo', 'navigation'], // fundus
    ['voir la galerie', 'navigation'], // usage
    ['voir la vidéo', 'navigation'], // usage
    ['voir le diaporama', 'navigation'], // usage
    ['voir moins', 'navigation'], // usage
    ['voir plus', 'navigation'], // usage
    ['voir tout', 'navigation'], // usage
    ['à propos', 'navigation'], // usage
    ['équipe', 'navigation'], // usage
    ['étendre', 'navigation'], // usage
    ['abonnement', 'newsletter'], // fundus
    ['abonnements', 'newsletter'], // fundus
    ['abonnez-vous', 'newsletter'], // usage
    ['abonnés', 'newsletter'], // usage
    ['activer les notifications', 'newsletter'], // usage
    ['adhérer', 'newsletter'], // usage
    ['adresse e-mail', 'newsletter'], // usage
    ['adresse email', 'newsletter'], // usage
    ['alertes', 'newsletter'], // usage
    ['application mobile', 'newsletter'], // usage
    ['article abonné', 'newsletter'], // usage
    ['article réservé aux abonnés', 'newsletter'], // usage
    ['connectez-vous', 'newsletter'], // usage
    ['connexion', 'newsletter'], // usage
    ['contenu réservé aux abonnés', 'newsletter'], // usage
    ['créer mon compte', 'newsletter'], // usage
    ['créer un compte', 'newsletter'], // usage
    ['déconnexion', 'newsletter'], // usage
    ['découvrir nos offres', 'newsletter'], // usage
    ['déjà abonné', 'newsletter'], // usage
    ['déjà inscrit', 'newsletter'], // usage
    ['essai gratuit', 'newsletter'], // usage
    ['faire un don', 'newsletter'], // usage
    ['inscription', 'newsletter'], // usage
    ['inscription newsletter', 'newsletter'], // usage
    ['inscrivez-vous', 'newsletter'], // usage
    ['je fais un don', 'newsletter'], // usage
    ["je m'abonne", 'newsletter'], // usage
    ["je m'inscris", 'newsletter'], // usage
    ['je soutiens', 'newsletter'], // usage
    ['journal numérique', 'newsletter'], // usage
    ['la newsletter', 'newsletter'], // usage
    ['le journal', 'newsletter'], // fundus
    ['lire le journal', 'newsletter'], // fundus
    ["m'abonner", 'newsletter'], // usage
    ['mon compte', 'newsletter'], // fundus
    ['mon profil', 'newsletter'], // usage
    ['mot de passe', 'newsletter'], // usage
    ['mot de passe oublié', 'newsletter'], // usage
    ['nom', 'newsletter'], // usage
    ['nos applications', 'newsletter'], // usage
    ['nos newsletters', 'newsletter'], // fundus
    ['offrir un abonnement', 'newsletter'], // usage
    ['prénom', 'newsletter'], // usage
    ['recevoir les alertes', 'newsletter'], // usage
    ['réservé aux abonnés', 'newsletter'], // usage
    ["s'abonner", 'newsletter'], // fundus
    ["s'inscrire", 'newsletter'], // usage
    ['se connecter', 'newsletter'], // fundus
    ['se déconnecter', 'newsletter'], // fundus
    ['soutenez-nous', 'newsletter'], // usage
    ['soutenir', 'newsletter'], // usage
    ["télécharger l'application", 'newsletter'], // usage
    ['valider', 'newsletter'], // usage
    ['voir les offres', 'newsletter'], // usage
    ["voir les offres d'abonnement", 'newsletter'], // usage
    ['votre adresse e-mail', 'newsletter'], // usage
    ['votre adresse email', 'newsletter'], // usage
    ['votre e-mail', 'newsletter'], // usage
    ['votre email', 'newsletter'], // usage
    ['cliquez ici', 'read-more'], // usage
    ['la suite', 'read-more'], // usage
    ["lire l'article", 'read-more'], // usage
    ["lire l'article complet", 'read-more'], // usage
    ['lire la suite', 'read-more'], // usage
    ['lire plus', 'read-more'], // usage
    ['suite', 'read-more'], // usage
    ["voir l'article", 'read-more'], // usage
    ['agrandir le texte', 'share'], // usage
    ['ajouter aux favoris', 'share'], // usage
    ['ajouter à google', 'share'], // usage
    ['ajouter à ma liste', 'share'], // usage
    ['ajouter à mes favoris', 'share'], // usage
    ['classer', 'share'], // usage
    ['commenter et partager', 'share'], // usage
    ['copier', 'share'], // usage
    ['copier le lien', 'share'], // fundus
    ['enregistrer', 'share'], // usage
    ['envoyer', 'share'], // usage
    ['envoyer par e-mail', 'share'], // usage
    ['envoyer par email', 'share'], // usage
    ['envoyer par mail', 'share'], // usage
    ['envoyer à un ami', 'share'], // usage
    ['favoris', 'share'], // usage
    ['google actualités', 'share'], // usage
    ['imprimer', 'share'], // usage
    ["imprimer l'article", 'share'], // fundus
    ['lien copié', 'share'], // fundus
    ['nous suivre', 'share'], // usage
    ['offrir', 'share'], // usage
    ['offrir cet article', 'share'], // usage
    ["offrir l'article", 'share'], // usage
    ['partager', 'share'], // fundus
    ['partager cet article', 'share'], // fundus
    ["partager l'article", 'share'], // usage
    ['partager par e-mail', 'share'], // usage
    ['partager par email', 'share'], // usage
    ['partager par mail', 'share'], // usage
    ['partager sur', 'share'], // usage
    ['partager sur facebook', 'share'], // usage
    ['partager sur linkedin', 'share'], // usage
    ['partager sur twitter', 'share'], // usage
    ['partager sur whatsapp', 'share'], // usage
    ['partager sur x', 'share'], // usage
    ['partager via', 'share'], // fundus
    ['partages', 'share'], // usage
    ['partagez', 'share'], // usage
    ['partagez cet article', 'share'], // usage
    ['partagez sur facebook', 'share'], // usage
    ['réduire le texte', 'share'], // usage
    ['réseaux sociaux', 'share'], // usage
    ['sauvegarder', 'share'], // usage
    ["sauvegarder l'article", 'share'], // usage
    ['suivez-nous', 'share'], // fundus
    ['suivez-nous sur', 'share'], // fundus
    ['suivre', 'share'], // usage
    ['suivre ce sujet', 'share'], // usage
    ['suivre cet auteur', 'share'], // usage
    ['taille du texte', 'share'], // usage
    ['tweeter', 'share'], // usage
    ['tweetez', 'share'], // usage
    ['écouter', 'share'], // usage
    ['écouter cet article', 'share'], // usage
    ["écouter l'article", 'share'], // usage
    ['épingler', 'share'], // usage
    ["aujourd'hui", 'timestamp'], // usage
    ['hier', 'timestamp'], // usage
    ['mis à jour', 'timestamp'], // usage
    ['mis à jour le', 'timestamp'], // usage
    ['modifié le', 'timestamp'], // usage
    ['publié', 'timestamp'], // usage
    ['publié le', 'timestamp'], // usage
    ['temps de lecture', 'timestamp'], // usage
    ['urgent', 'timestamp'], // usage
    ["à l'instant", 'timestamp'], // usage
  ],
  labels: [
    ['actu', 'navigation'], // usage
    ['actualité', 'navigation'], // usage
    ['actus', 'navigation'], // usage
    ['afrique', 'navigation'], // fundus
    ['amérique', 'navigation'], // usage
    ['amériques', 'navigation'], // fundus
    ['analyse', 'navigation'], // fundus
    ['analyses', 'navigation'], // usage
    ['argent', 'navigation'], // usage
    ['asie', 'navigation'], // fundus
    ['basket', 'navigation'], // usage
    ['beauté', 'navigation'], // usage
    ['belgique', 'navigation'], // usage
    ['bien-être', 'navigation'], // usage
    ['bordeaux', 'navigation'], // usage
    ['bretagne', 'navigation'], // usage
    ['chroniques', 'navigation'], // usage
    ['cinéma', 'navigation'], // usage
    ['climat', 'navigation'], // usage
    ['conso', 'navigation'], // usage
    ['consommation', 'navigation'], // usage
    ['cuisine', 'navigation'], // usage
    ['cyclisme', 'navigation'], // usage
    ['débats', 'navigation'], // usage
    ['décryptage', 'navigation'], // fundus
    ['défense', 'navigation'], // usage
    ['enquête', 'navigation'], // usage
    ['enquêtes', 'navigation'], // usage
    ['entreprises', 'navigation'], // fundus
    ['environnement', 'navigation'], // usage
    ['expositions', 'navigation'], // usage
    ['faits divers', 'navigation'], // fundus
    ['faits-divers', 'navigation'], // usage
    ['famille', 'navigation'], // usage
    ['formule 1', 'navigation'], // fundus
    ['gastronomie', 'navigation'], // fundus
    ['high-tech', 'navigation'], // usage
    ['histoire', 'navigation'], // fundus
    ['idées', 'navigation'], // fundus
    ['immobilier', 'navigation'], // usage
    ['insolite', 'navigation'], // usage
    ['jeux vidéo', 'navigation'], // usage
    ['ligue 1', 'navigation'], // fundus
    ['lille', 'navigation'], // usage
    ['livres', 'navigation'], // usage
    ['logement', 'navigation'], // usage
    ['lyon', 'navigation'], // usage
    ['marseille', 'navigation'], // usage
    ['mode', 'navigation'], // fundus
    ['monde', 'navigation'], // fundus
    ['moyen-orient', 'navigation'], // fundus
    ['musique', 'navigation'], // usage
    ['médias', 'navigation'], // usage
    ['nantes', 'navigation'], // usage
    ['normandie', 'navigation'], // usage
    ['numérique', 'navigation'], // usage
    ['occitanie', 'navigation'], // usage
    ['paris', 'navigation'], // aeb wcxb
    ['planète', 'navigation'], // usage
    ['politique', 'navigation'], // fundus
    ['portrait', 'navigation'], // usage
    ['portraits', 'navigation'], // usage
    ['québec', 'navigation'], // usage
    ['reportage', 'navigation'], // fundus
    ['reportages', 'navigation'], // usage
    ['régions', 'navigation'], // fundus
    ['santé', 'navigation'], // fundus
    ['sciences', 'navigation'], // fundus
    ['société', 'navigation'], // fundus
    ['suisse', 'navigation'], // usage
    ['séries', 'navigation'], // usage
    ['technologies', 'navigation'], // usage
    ['toulouse', 'navigation'], // usage
    ['transports', 'navigation'], // usage
    ['tribune', 'navigation'], // usage
    ['tribunes', 'navigation'], // usage
    ['télé', 'navigation'], // usage
    ['télévision', 'navigation'], // usage
    ['vins', 'navigation'], // usage
    ['voyage', 'navigation'], // fundus
    ['voyages', 'navigation'], // usage
    ['économie', 'navigation'], // fundus
    ['éditorial', 'navigation'], // usage
    ['éditos', 'navigation'], // usage
    ['éducation', 'navigation'], // usage
    ['élections', 'navigation'], // usage
    ['énergie', 'navigation'], // usage
    ['étudiant', 'navigation'], // usage
    ['île-de-france', 'navigation'], // usage
  ],
  starts: [
    ['article sponsorisé', 'advertisement'], // usage
    ['contenu sponsorisé', 'advertisement'], // usage
    ['en partenariat avec', 'advertisement'], // fundus
    ['la suite après', 'advertisement'], // usage
    ['proposé par', 'advertisement'], // usage
    ['publicité', 'advertisement'], // fundus
    ['sponsorisé par', 'advertisement'], // usage
    ['(avec', 'byline'], // usage
    ['article rédigé par', 'byline'], // usage
    ['auteur :', 'byline'], // usage
    ['avec afp', 'byline'], // usage
    ["avec l'afp", 'byline'], // usage
    ['cet article a été publié', 'byline'], // usage
    ['cet article est paru', 'byline'], // usage
    ['la rédaction', 'byline'], // fundus
    ['par', 'byline'], // aeb fundus wcxb
    ['propos recueillis', 'byline'], // usage
    ['publié par', 'byline'], // usage
    ['rédigé par', 'byline'], // usage
    ['source :', 'byline'], // usage
    ['sources :', 'byline'], // usage
    ['texte :', 'byline'], // usage
    ['texte et photos', 'byline'], // usage
    ['textes :', 'byline'], // usage
    ['traduction :', 'byline'], // usage
    ['traduit de', 'byline'], // usage
    ['(photo', 'caption'], // usage
    ["capture d'écran", 'caption'], // usage
    ['crédit', 'caption'], // usage
    ['crédits', 'caption'], // usage
    ['illustration', 'caption'], // wcxb
    ['illustration :', 'caption'], // usage
    ['image :', 'caption'], // usage
    ["image d'illustration", 'caption'], // usage
    ['légende', 'caption'], // usage
    ['photo :', 'caption'], // usage
    ['photo afp', 'caption'], // usage
    ["photo d'archives", 'caption'], // usage
    ["photo d'illustration", 'caption'], // usage
    ['photos :', 'caption'], // usage
    ['©', 'caption'], // aeb fundus wcxb
    ['ajouter un', 'comments'], // usage
    ['commentaires (', 'comments'], // usage
    ['connectez-vous pour', 'comments'], // usage
    ['laisser un', 'comments'], // usage
    ['laissez un', 'comments'], // usage
    ['les commentaires', 'comments'], // usage
    ['participez à la discussion', 'comments'], // usage
    ['poster un', 'comments'], // usage
    ['pour commenter', 'comments'], // usage
    ['pour pouvoir commenter', 'comments'], // usage
    ['réagir à', 'comments'], // usage
    ['soyez le premier', 'comments'], // usage
    ['voir les commentaires', 'comments'], // usage
    ['votre adresse e-mail ne sera', 'comments'], // usage
    ['vous devez être', 'comments'], // usage
    ['cet article vous', 'feedback-widget'], // usage
    ['contactez', 'feedback-widget'], // usage
    ['donnez votre', 'feedback-widget'], // usage
    ['envoyez-nous', 'feedback-widget'], // usage
    ['et vous,', 'feedback-widget'], // usage
    ["qu'en pensez-vous", 'feedback-widget'], // usage
    ['signaler', 'feedback-widget'], // fundus
    ['une erreur', 'feedback-widget'], // usage
    ['une question,', 'feedback-widget'], // usage
    ['votre avis', 'feedback-widget'], // usage
    ['vous avez des informations', 'feedback-widget'], // usage
    ['vous avez une information', 'feedback-widget'], // usage
    ['vous avez été témoin', 'feedback-widget'], // usage
    ['vous êtes témoin', 'feedback-widget'], // usage
    ['écrivez-nous', 'feedback-widget'], // usage
    ['ce contenu est bloqué', 'legal'], // usage
    ["ce contenu n'a pas pu", 'legal'], // usage
    ['ce site utilise', 'legal'], // usage
    ['conformément à la loi', 'legal'], // usage
    ['données personnelles', 'legal'], // usage
    ['en continuant', 'legal'], // usage
    ['en poursuivant', 'legal'], // usage
    ['les informations recueillies', 'legal'], // usage
    ['mentions légales', 'legal'], // fundus
    ['nous et nos', 'legal'], // usage
    ['nous utilisons des', 'legal'], // usage
    ['politique de', 'legal'], // fundus
    ['reproduction interdite', 'legal'], // usage
    ['tous droits', 'legal'], // fundus
    ['toute reproduction', 'legal'], // usage
    ['édité par', 'legal'], // usage
    ['catégorie :', 'metadata'], // usage
    ['catégories :', 'metadata'], // usage
    ['lieux :', 'metadata'], // usage
    ['mots clés :', 'metadata'], // usage
    ['mots-clés :', 'metadata'], // usage
    ['mots-clés:', 'metadata'], // usage
    ['rubrique :', 'metadata'], // usage
    ['sujets :', 'metadata'], // usage
    ['tags :', 'metadata'], // usage
    ['thèmes :', 'metadata'], // usage
    ['thématiques :', 'metadata'], // usage
    ['activer javascript', 'navigation'], // usage
    ['aller au', 'navigation'], // fundus
    ['aller à', 'navigation'], // usage
    ['chargement', 'navigation'], // usage
    ['lire la vidéo', 'navigation'], // usage
    ['rechercher', 'navigation'], // usage
    ['retour à', 'navigation'], // usage
    ['tous les articles', 'navigation'], // usage
    ['toutes les', 'navigation'], // fundus
    ['veuillez', 'navigation'], // usage
    ['voir plus', 'navigation'], // usage
    ['voir tous', 'navigation'], // usage
    ['voir tout', 'navigation'], // usage
    ['voir toutes', 'navigation'], // usage
    ['votre navigateur', 'navigation'], // usage
    ['abonnez-vous', 'newsletter'], // usage
    ['accédez', 'newsletter'], // usage
    ['cet article est', 'newsletter'], // usage
    ['cet article est réservé', 'newsletter'], // usage
    ['chaque matin,', 'newsletter'], // usage
    ['chaque semaine, recevez', 'newsletter'], // usage
    ['connectez-vous', 'newsletter'], // usage
    ['créez un compte', 'newsletter'], // usage
    ['créez votre compte', 'newsletter'], // usage
    ['découvrez nos offres', 'newsletter'], // usage
    ['déjà abonné', 'newsletter'], // usage
    ['déjà inscrit', 'newsletter'], // usage
    ['en cliquant sur', 'newsletter'], // usage
    ['en renseignant', 'newsletter'], // usage
    ['en vous inscrivant', 'newsletter'], // usage
    ['faites un don', 'newsletter'], // usage
    ['il vous reste', 'newsletter'], // usage
    ['inscrivez-vous', 'newsletter'], // fundus
    ["je m'abonne", 'newsletter'], // usage
    ["je m'inscris", 'newsletter'], // usage
    ['la suite est réservée', 'newsletter'], // usage
    ['merci de votre', 'newsletter'], // usage
    ['merci de vous', 'newsletter'], // usage
    ['merci pour votre', 'newsletter'], // usage
    ['ne manquez aucune', 'newsletter'], // usage
    ['ne manquez rien', 'newsletter'], // usage
    ['ne ratez', 'newsletter'], // usage
    ['nos newsletters', 'newsletter'], // fundus
    ['notre newsletter', 'newsletter'], // usage
    ['pour continuer', 'newsletter'], // usage
    ['pour lire cet article', 'newsletter'], // usage
    ['pour lire la suite', 'newsletter'], // usage
    ['profitez', 'newsletter'], // usage
    ['recevez', 'newsletter'], // usage
    ['restez informé', 'newsletter'], // usage
    ["s'abonner", 'newsletter'], // fundus
    ["s'inscrire", 'newsletter'], // usage
    ['soutenez', 'newsletter'], // usage
    ['téléchargez', 'newsletter'], // usage
    ['votre adresse', 'newsletter'], // usage
    ['votre inscription', 'newsletter'], // usage
    ['vous avez déjà', 'newsletter'], // usage
    ["vous n'êtes pas", 'newsletter'], // usage
    ['vous pouvez vous désabonner', 'newsletter'], // usage
    ['vous pouvez vous désinscrire', 'newsletter'], // usage
    ['vous êtes abonné', 'newsletter'], // usage
    ['> lire', 'read-more'], // usage
    ['>> lire', 'read-more'], // usage
    ['analyse :', 'read-more'], // usage
    ['découvrez', 'read-more'], // fundus
    ['décryptage :', 'read-more'], // usage
    ['en images :', 'read-more'], // usage
    ['en images.', 'read-more'], // usage
    ['en vidéo', 'read-more'], // usage
    ['enquête :', 'read-more'], // usage
    ['entretien :', 'read-more'], // usage
    ['interview :', 'read-more'], // usage
    ['la suite :', 'read-more'], // usage
    ['lire :', 'read-more'], // usage
    ["lire l'", 'read-more'], // usage
    ['lire notre', 'read-more'], // usage
    ['lire également', 'read-more'], // usage
    ['podcast :', 'read-more'], // usage
    ['pour aller plus loin', 'read-more'], // usage
    ['reportage :', 'read-more'], // usage
    ['retrouvez', 'read-more'], // usage
    ['vidéo :', 'read-more'], // usage
    ['vidéo.', 'read-more'], // usage
    ['voir aussi', 'read-more'], // usage
    ['à lire :', 'read-more'], // usage
    ['à lire sur', 'read-more'], // usage
    ['à lire également', 'read-more'], // usage
    ['à voir :', 'read-more'], // usage
    ['à voir aussi', 'read-more'], // usage
    ['à écouter', 'read-more'], // usage
    ['écouter aussi', 'read-more'], // usage
    ['→ à lire', 'read-more'], // usage
    ['envoyer', 'share'], // usage
    ['nous suivre', 'share'], // usage
    ['partager', 'share'], // fundus
    ['partagez', 'share'], // usage
    ['rejoignez', 'share'], // usage
    ['rejoignez-nous', 'share'], // usage
    ['retrouvez-nous', 'share'], // usage
    ['suivez', 'share'], // fundus
    ['suivez-nous', 'share'], // fundus
    ['autres articles', 'story-teasers'], // usage
    ['dans la rubrique', 'story-teasers'], // usage
    ['lire aussi', 'story-teasers'], // fundus
    ["plus d'articles", 'story-teasers'], // usage
    ['sur le même sujet', 'story-teasers'], // usage
    ["toute l'actualité", 'story-teasers'], // usage
    ['à lire aussi', 'story-teasers'], // fundus
    ['date :', 'timestamp'], // usage
    ['le :', 'timestamp'], // usage
    ['mis à jour', 'timestamp'], // usage
    ['mise à jour', 'timestamp'], // usage
    ['modifié le', 'timestamp'], // usage
    ['par la rédaction publié', 'timestamp'], // usage
    ['posté le', 'timestamp'], // usage
    ['publié', 'timestamp'], // fundus
    ['publié le', 'timestamp'], // fundus
    ['publié à', 'timestamp'], // usage
    ['temps de lecture', 'timestamp'], // usage
    ['écrit le', 'timestamp'], // usage
  ],
  hints: [],
  holds: [
    ['dans les commentaires', 'comments'], // usage
    ['en commentaire', 'comments'], // usage
    ['en commentaires', 'comments'], // usage
    ['nos conditions générales', 'legal'], // usage
    ['notre politique de confidentialité', 'legal'], // usage
    ['reproduction interdite', 'legal'], // usage
    ['tous droits réservés', 'legal'], // fundus
    ['notre newsletter', 'newsletter'], // usage
    ['réservé aux abonnés', 'newsletter'], // usage
    ['réservée aux abonnés', 'newsletter'], // usage
    ['votre adresse e-mail', 'newsletter'], // usage
    ['votre adresse mail', 'newsletter'], // usage
    ['votre boîte mail', 'newsletter'], // usage
    ['vous désabonner', 'newsletter'], // usage
    ['vous désinscrire', 'newsletter'], // usage
    ['notre chaîne whatsapp', 'share'], // usage
    ['notre page facebook', 'share'], // usage
    ['suivez-nous sur', 'share'], // fundus
  ],
}
