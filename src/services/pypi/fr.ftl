# PyPI and TestPyPI in plain English.
# Words that the service's own pages show stand in “typographic quotation marks”.

service = PyPI
site-pypi = PyPI
site-testpypi = TestPyPI

## Questions

ask-start = Où en êtes-vous en ce moment ?
    .hint =
        Répondez pour le compte { $site } que vous voulez retrouver. Choisissez la première réponse qui convient. Aucun mot de passe et aucun code ne sont nécessaires ici.
choice-start-alarm = Une page dit que mon compte est suspendu, ou quelqu’un d’autre utilise mon compte
    .hint = Aussi : avis de modifications que vous n’avez pas faites, ou quelqu’un dans votre boîte mail. Mais pas : un mot de passe trouvé dans une fuite de données.
choice-start-request-open = J’ai déposé une demande de récupération pour ce compte
    .hint = Même si elle a été fermée ou si aucune réponse n’est arrivée.
choice-start-too-many = Une page dit “too many …” (trop de …)
choice-start-other-wish = Autre chose : supprimer le compte, un autre nom d’utilisateur, un compte ou un projet de quelqu’un d’autre, ou { $site } refuse de m’inscrire
choice-start-signed-in = J’ai une session ouverte, ou je peux encore accéder au compte
    .hint = Dans n’importe quel navigateur, même si seule la page “Activate your account” (activez votre compte) s’ouvre.
choice-start-other-account = J’ai une session ouverte, mais sur un autre compte
    .hint = Les comptes ne sont pas fusionnés.
choice-start-signed-out = Je ne peux pas accéder au compte
    .hint = Essayez d’abord chaque navigateur des 30 derniers jours. Celui où “Remember this device” (se souvenir de cet appareil) a été coché saute la deuxième page.

ask-alarm = Qu’avez-vous vu ?
choice-alarm-suspended = La page dit “Your account has been suspended” (votre compte a été suspendu)
    .hint = Seulement avec le mot “suspended”. Après “Session invalidated” seul, revenez en arrière et choisissez « Je ne peux pas accéder au compte ».
choice-alarm-not-mine = Des avis de modifications que je n’ai pas faites, ou quelqu’un d’autre dans mon compte ou ma boîte mail

ask-wish = Que voulez-vous ?
choice-wish-delete = Supprimer mon compte
    .hint = Aussi si vous ne pouvez pas y accéder.
choice-wish-rename = Un autre nom d’utilisateur
choice-wish-others = Un compte ou un projet de quelqu’un d’autre
    .hint =
        Le propriétaire est parti ou ne répond pas ; un autre propriétaire ou l’organisation pourrait agir ; un inconnu a utilisé votre adresse ou publié votre projet.
        Pas si c’est le compte de votre équipe et que vous avez sa boîte mail ou son mot de passe : revenez en arrière et choisissez « Je ne peux pas accéder au compte ».
choice-wish-sign-up = { $site } refuse de m’inscrire
    .hint = Fournisseur d’e-mail refusé, nom déjà pris, compte supprimé auparavant. L’adresse est déjà utilisée ? Ce compte est peut-être le vôtre : revenez en arrière et choisissez « Je ne peux pas accéder au compte ».
choice-wish-none = Autre chose
    .hint = Par exemple : retirer un paquet, libérer son nom, désactiver l’authentification à deux facteurs.

ask-sign-in = Que répond { $site } à votre nom d’utilisateur (« Nom de profil ») et à votre mot de passe ?
    .hint = Essayez maintenant sur la page “Log in”. C’est refusé ? Si vous pouvez réinitialiser le mot de passe, faites-le d’abord et répondez pour le nouveau.
ask-sign-in-inside = Connaissez-vous le mot de passe du compte ?
    .hint = Ne vous déconnectez pas pour essayer, et ne le réinitialisez pas.
choice-sign-in-accepted = Il les accepte
    .hint = Il vous laisse entrer, ou passe à une deuxième page ou à “Please confirm this login”.
choice-sign-in-accepted-inside = Oui, il fonctionne
    .hint = Vous venez de vous connecter avec, ou “Confirm password to continue” l’accepte.
choice-sign-in-breached = “This password appears in a security breach or has been compromised and cannot be used” (mot de passe trouvé dans une fuite, donc inutilisable)
    .hint = Sur la page ou dans un e-mail.
choice-sign-in-name-unknown = Je ne connais pas le nom d’utilisateur, ou il n’est pas accepté
    .hint = “No user found with that username” ou “Usernames are not the same as email addresses”. Une adresse e-mail n’est jamais un nom d’utilisateur. La page de votre projet affiche le vôtre.
choice-sign-in-refused = J’ai oublié le mot de passe, ou il est refusé
    .hint = Et vous connaissez le nom d’utilisateur.
choice-sign-in-suspended = Il dit “suspended” (suspendu), ou je pense que l’accès m’est interdit
choice-sign-in-no-account = Tous les noms que j’essaie sont libres, ou je n’ai peut-être pas de compte

ask-second-step = Qu’est-ce qui vient après le mot de passe, et qu’avez-vous pour y répondre ?
    .hint =
        L’authentification à deux facteurs est la deuxième page, après le mot de passe. Elle demande un numéro d’une application, une clé de sécurité ou un code de récupération (16 caractères ; vous en avez reçu huit lors de la mise en place).
        Regardez cette page maintenant : elle ne propose que ce qui a été mis en place. Si “Login using recovery codes” y figure, des codes existent. N’en saisissez encore aucun.
ask-second-step-inside = Qu’est-ce qui est en place pour l’authentification à deux facteurs, et qu’avez-vous encore ?
    .hint =
        L’authentification à deux facteurs est la deuxième page, après le mot de passe. Elle demande un numéro d’une application, une clé de sécurité ou un code de récupération (16 caractères ; vous en avez reçu huit lors de la mise en place).
        La page du compte l’affiche sous “Two factor authentication (2FA)”. Si cette page ne s’ouvre pas, pensez à votre dernière connexion.
choice-second-step-none = Aucune deuxième page ne vient après le mot de passe
    .hint = Si une page demande un numéro, une clé ou un code, quelqu’un a bien mis en place l’authentification à deux facteurs : choisissez une autre réponse.
choice-second-step-none-inside = Rien n’est en place : aucune deuxième page n’est venue après le mot de passe
choice-second-step-works = Mon application ou ma clé fonctionne, ou un code de récupération a été accepté
    .hint = Même si une autre page suit, ou si seuls les codes sont perdus.
choice-second-step-codes-left = J’ai des codes de récupération que je n’ai pas encore saisis
    .hint = Avec ou sans l’application. N’en saisissez encore aucun. Un doute ? Cherchez un fichier dont le nom contient `Recovery-Codes`.
choice-second-step-codes-refused = Mes codes de récupération ont été refusés ou sont tous utilisés
    .hint = Et l’application et la clé sont perdues, ou ne fonctionnent pas non plus.
choice-second-step-device-refused = J’ai l’application ou la clé, mais elle est refusée
    .hint = “Invalid TOTP code.” (numéro refusé), la clé n’est pas reconnue, ou la page ne demande qu’une clé. Une clé cassée ou remise à zéro, ou une application sans son entrée pour { $site }, compte comme perdue.
choice-second-step-new-app = Je configure une nouvelle application, et son numéro est refusé
choice-second-step-old-phone = L’application est perdue, mais j’ai l’ancien téléphone ou une sauvegarde de l’application
choice-second-step-nothing-left = Je n’ai rien de tout cela
    .hint = Vous avez cherché des codes : gestionnaire de mots de passe, téléchargements, papier, photos. Ou toutes les vérifications proposées ici ont échoué.

ask-device-check = La page “Please confirm this login” (confirmez cette connexion) vient-elle ?
    .hint = { $site } peut vous envoyer un lien par e-mail avant de vous laisser entrer depuis un nouvel endroit. Essayez avec l’application ou la clé. Ne saisissez aucun code de récupération pour le savoir.
ask-device-check-codes = Pouvez-vous passer la page “Please confirm this login” (confirmez cette connexion) ?
    .hint = Après un code de récupération, { $site } peut vous envoyer un lien par e-mail. Le code est consommé, même si vous ne pouvez pas lire l’e-mail. Ne saisissez aucun code de récupération pour le savoir.
choice-device-check-no-check = Je l’ai passée
    .hint = La page n’est pas venue, ou vous avez ouvert son lien.
choice-device-check-check-shown = La page “Please confirm this login” est devant moi
choice-device-check-known-place = Elle ne viendra pas : je peux utiliser un endroit que { $site } connaît
    .hint = Un navigateur où vous avez coché “Remember this device” (se souvenir de cet appareil) au cours des 30 derniers jours, ou une connexion à Internet depuis laquelle vous avez ouvert une session après la mi-novembre 2025. En cas de doute, choisissez la dernière réponse.
choice-device-check-not-that-far = Je n’en suis pas encore là

ask-mailbox = Pouvez-vous lire les e-mails que { $site } envoie au compte ?
    .hint =
        Ils vont à l’adresse principale : le plus souvent celle de votre inscription.
        Pour tester : demandez une seule fois une réinitialisation du mot de passe, avec votre nom d’utilisateur ; avec une adresse, cela ne prouve rien ici. Regardez dans chaque boîte mail, y compris les indésirables. Il n’est pas nécessaire d’utiliser le lien.
ask-mailbox-inside = Pouvez-vous lire les e-mails envoyés à l’adresse principale du compte ?
    .hint = La page du compte marque une adresse comme “Primary” (principale).
ask-mailbox-accepted = Pouvez-vous lire les e-mails que { $site } envoie au compte ?
    .hint =
        Ils vont à l’adresse principale : le plus souvent celle de votre inscription. Le lien pour “Please confirm this login” y va aussi.
        Pour tester : demandez une seule fois une réinitialisation du mot de passe, avec votre nom d’utilisateur ; avec une adresse, cela ne prouve rien ici. Regardez dans chaque boîte mail, y compris les indésirables. N’utilisez pas le lien : vous connaissez le mot de passe.
ask-mailbox-no-name = Pouvez-vous lire les e-mails que { $site } envoie au compte ?
    .hint = Pour tester : ouvrez “Forgot password?” (mot de passe oublié) et saisissez chacune de vos adresses e-mail, au plus cinq par jour. Regardez ensuite dans chaque boîte mail, y compris les indésirables.
choice-mailbox-readable = Oui
choice-mailbox-no-mail-comes = Je peux ouvrir la boîte mail, mais aucun e-mail de { $site } n’arrive, ou il est renvoyé comme non distribuable
    .hint = Attendez d’abord une heure.
choice-mailbox-mistyped = Non : j’ai mal saisi l’adresse en m’inscrivant
    .hint = Aussi si cette adresse est celle de quelqu’un d’autre.
choice-mailbox-lost = Non : la boîte mail est fermée, expirée ou n’est plus à moi
    .hint = Par exemple après un emploi ou des études, ou à la fin d’un nom de domaine.
choice-mailbox-no-primary = Le compte n’a pas d’adresse principale
choice-mailbox-not-sure = Je ne sais pas de quelle adresse il s’agit, et le test n’a rien donné

ask-address-state = Que dit l’e-mail de réinitialisation du mot de passe ?
    .hint = Demandez une réinitialisation, une seule fois, et lisez l’e-mail.
ask-address-state-inside = Quelles pages s’ouvrent quand votre session est ouverte ?
choice-address-state-pages = Les pages normales : projets, paramètres du compte
choice-address-state-activate = Seulement “Activate your account” (activez votre compte), ou une invitation à vérifier l’adresse e-mail
choice-address-state-activate-other = La même chose, et une autre de mes adresses y est affichée comme “Verified” (vérifiée)
choice-address-state-link = Il contient un lien pour définir un nouveau mot de passe
choice-address-state-notice = “Password reset requested for unverified email” (réinitialisation demandée pour une adresse non vérifiée), ou un e-mail sans lien
    .hint = Il arrive si l’adresse n’a jamais été vérifiée, ou ne l’est plus après des années.
choice-address-state-not-seen = Je n’en ai pas encore demandé, ou il n’est pas encore là

ask-other-verified = Une autre adresse du compte reçoit-elle un lien de réinitialisation ?
    .hint = Saisissez chacune de vos autres adresses e-mail dans “Forgot password?”, au plus cinq par jour. Seule compte une adresse qui est déjà sur le compte, pas une adresse que vous aimeriez utiliser maintenant.
choice-other-verified-yes = Oui
choice-other-verified-no = Non, ou il n’y a pas d’autre adresse

ask-projects = Avez-vous sur { $site } un projet qui peut prouver qui vous êtes ?
    .hint = Il compte si sa version la plus récente renvoie à un dépôt public et que vous pouvez y pousser (push) aujourd’hui. Un jeton d’envoi (upload token) ne prouve rien.
choice-projects-public-repo = Oui : il renvoie à un dépôt public, et je peux y pousser
choice-projects-no-public-repo = J’ai des projets, mais aucun de ce genre
choice-projects-none = Je n’ai aucun projet

ask-site = De quel site s’agit-il ?
    .hint = Les deux n’ont rien en commun.
choice-site-pypi = PyPI, `pypi.org`
choice-site-testpypi = TestPyPI, `test.pypi.org`, pour faire des essais

ask-owner = À qui est le compte ?
choice-owner-me = À moi
choice-owner-team = À une équipe ou à une entreprise
    .hint = Ou la personne qui l’a créé est partie.

ask-codes-held = Détenez-vous encore des codes de récupération du compte ?
    .hint = 16 caractères ; vous en avez reçu huit lors de la mise en place. Ne les saisissez pas ici.
choice-codes-held-never-made = Aucun n’a jamais été créé
    .hint = Ou l’authentification à deux facteurs n’a jamais été mise en place.
choice-codes-held-left = Oui, pas encore utilisés
choice-codes-held-refused = Oui, mais ils ont été refusés ou sont tous utilisés
choice-codes-held-lost = Non, ils sont perdus, ou je ne sais pas

## Why this route

rule-R01 = Parce que le compte est suspendu et que la récupération de compte ne peut pas lever cela.
rule-R02 = Parce que quelqu’un d’autre est peut-être dans votre compte ou votre boîte mail, et que cela ne doit pas attendre.
rule-R03 = Parce que vous avez déjà une demande et qu’une deuxième serait fermée comme doublon.
rule-R04 = Parce que la page dit “too many” (trop de) et que seule l’attente aide contre cela.
rule-R05 = Parce que la récupération ne rend un compte qu’à son propriétaire.
rule-R06 = Parce que la récupération de compte ne peut pas faire cela ; voici ce qui le peut.
rule-R06-a = Parce que seuls ceux qui ont suspendu un compte peuvent lever la suspension, et que la récupération ne le peut pas.
rule-R06-b = Parce que la récupération a besoin d’un compte et qu’il n’est pas certain qu’il y en ait un.
rule-R06-c = Parce que vous avez accès : même si la nouvelle application est refusée, vous ne perdez rien.
rule-R07 = Parce que vous pouvez accéder au compte et ouvrir la boîte mail : il reste seulement à vérifier l’adresse principale.
rule-R08 = Parce que vous pouvez accéder au compte et qu’une autre adresse vérifiée peut devenir la principale.
rule-R09 = Parce que vous pouvez accéder au compte et qu’un compte sans authentification à deux facteurs et sans projets vous laisse corriger son adresse.
rule-R10 = Parce que vous pouvez accéder au compte et que l’adresse est vérifiée : vous pouvez supprimer le compte vous-même.
rule-R11 = Parce que vous pouvez encore accéder au compte et que, de l’intérieur, vous pouvez remplacer ce qui est perdu ou refusé.
rule-R12 = Parce que vous pouvez accéder au compte et lire les e-mails : rien n’est perdu.
rule-R13 = Parce que vous pouvez accéder au compte et, de là, changer l’adresse vous-même.
rule-R14 = Parce que vous ne connaissez pas le nom d’utilisateur et que l’e-mail de réinitialisation du mot de passe l’indique.
rule-R15 = Parce que votre session est ouverte et que les pages affichent votre nom d’utilisateur.
rule-R16 = Parce que le mot de passe ne fonctionne pas et que rien dans vos réponses n’empêche un lien de réinitialisation de vous parvenir.
rule-R17 = Parce que le mot de passe fonctionne et que vous avez une application, une clé ou un ancien téléphone : cela se répare souvent.
rule-R18 = Parce que vous avez une application, une clé ou un ancien téléphone, et qu’une réinitialisation mettrait fin à cette session.
rule-R19 = Parce que le mot de passe et la deuxième page fonctionnent, et que vous pouvez ouvrir la boîte mail.
rule-R20 = Parce que le mot de passe fonctionne, qu’il y a des codes de récupération à essayer ou à vérifier, et que vous pouvez ouvrir la boîte mail.
rule-R21 = Parce que le mot de passe fonctionne, qu’il y a des codes de récupération à essayer ou à vérifier, et que { $site } connaît l’endroit d’où vous vous connectez.
rule-R22 = Parce que seule l’assistance peut vous aider et que TestPyPI a besoin d’une demande séparée.
rule-R23 = Parce que les e-mails de l’adresse principale ne vous parviennent pas et qu’ici seule l’assistance peut la changer.
rule-R24 = Parce que le mot de passe fonctionne, mais qu’il ne reste rien pour la deuxième page.
rule-R25 = Parce que le mot de passe ne fonctionne pas et qu’après une réinitialisation la deuxième page vous bloquerait.
rule-R26 = Parce que vous ne pouvez pas vous connecter avec un mot de passe et qu’aucun lien de réinitialisation ne peut vous parvenir.

## Routes: by yourself

route-use-recovery-code = Utiliser un code de récupération
    .lead = Il vous faut un seul code. Lisez toutes les étapes avant de le saisir.
step-use-recovery-code-mail-first = Ouvrez la boîte mail de l’adresse principale. { $site } peut y envoyer un lien après le code.
step-use-recovery-code-known-place = Ne saisissez un code que dans un navigateur dont { $site } se souvient, ou sur une connexion à Internet depuis laquelle vous avez ouvert une session après la mi-novembre 2025. Partout ailleurs, arrêtez-vous : le code serait consommé pour rien.
step-use-recovery-code-check = Avant le prochain essai, vérifiez le code :
step-use-recovery-code-search = Cherchez une série plus récente dans tous ces endroits :
step-use-recovery-code-device-too = Avez-vous encore l’application ou la clé ? Vérifiez cela aussi.
    .action = Voir les vérifications pour l’application et la clé
step-use-recovery-code-type-one = Connectez-vous avec votre mot de passe. Sur la deuxième page, choisissez “Login using recovery codes”. Saisissez un seul code : 16 caractères, `0` à `9` et `a` à `f`, sans espaces, sans traits d’union.
    .link = Ouvrir la page “Log in”
step-use-recovery-code-confirm = “Please confirm this login” vient ? Ne saisissez pas d’autre code. Le premier est consommé, mais le lien dans l’e-mail vous laisse entrer.
    .action = Cette page est venue : continuer
step-use-recovery-code-at-once = Vous êtes dans le compte ? Choisissez « Régénérer » (“Regenerate”) à côté de « Codes de récupération » (“Recovery codes”) et enregistrez les nouveaux codes. Si la page le demande, utilisez-en un : cela prouve que vous les avez. Remplacez ensuite l’application par “Edit” sur sa ligne, ou ajoutez une clé.
    .link = Ouvrir la page du compte
step-use-recovery-code-new-address = Changez ensuite l’adresse principale avant de vous déconnecter : ajoutez-en une nouvelle, ouvrez le lien qu’elle reçoit, choisissez “Set as primary”.
step-use-recovery-code-after = Protégez-vous pour la prochaine fois.
    .action = J’ai accès : et maintenant ?
step-use-recovery-code-refused = “Invalid recovery code.” (code refusé) ? Ne les essayez pas tous. Vérifiez d’abord.
    .action = Le code a été refusé : continuer
step-use-recovery-code-in-vain = Toutes les vérifications sont faites, tous les endroits fouillés, tous les codes refusés ?
    .action = Tout cela a échoué : continuer

route-fix-second-factor = Faire accepter l’application ou la clé
step-fix-second-factor-stay = Ne vous déconnectez pas. Cherchez le mot de passe dans les gestionnaires de mots de passe et les navigateurs. Avec lui, vous pouvez mettre en place une nouvelle application de l’intérieur.
step-fix-second-factor-clock = Réglez l’horloge du téléphone sur automatique : une horloge déréglée donne de faux numéros.
step-fix-second-factor-entry = Utilisez la bonne entrée dans l’application : PyPI et TestPyPI en ont une chacun. Deux pour un même site ? Essayez les deux.
step-fix-second-factor-old-phone = Essayez l’ancien téléphone (il n’a pas besoin de carte SIM), une tablette ou une sauvegarde de l’application. Où elle peut être :
step-fix-second-factor-next-number = Attendez le numéro suivant avant chaque essai. Le même numéro est refusé la deuxième fois. Vous avez 5 essais en 5 minutes.
step-fix-second-factor-five-minutes = Terminez dans les 5 minutes qui suivent le mot de passe. Sinon, recommencez à “Log in”.
step-fix-second-factor-only-key = La page ne propose qu’une clé de sécurité ? Alors aucune application n’est en place ici. Utilisez la clé, ou le téléphone ou l’ordinateur mis en place comme clé.
step-fix-second-factor-key = La clé n’est pas reconnue ? Essayez un autre navigateur, un autre port, une clé de secours.
step-fix-second-factor-confirm = Elle a été acceptée, et maintenant “Please confirm this login” vient ?
    .action = Cette page est venue : continuer
step-fix-second-factor-after = Vous êtes dans le compte ? Protégez-vous pour la prochaine fois.
    .action = J’ai accès : et maintenant ?
step-fix-second-factor-codes = Vous avez des codes de récupération ? N’en saisissez encore aucun.
    .action = J’ai des codes : continuer
step-fix-second-factor-in-vain = Tout cela en vain ? Cherchez encore une fois des codes de récupération (16 caractères) :
    .action = Tout cela a échoué : continuer

route-password-reset = Réinitialiser le mot de passe
    .lead = Un lien pour définir un nouveau mot de passe arrive par e-mail.
step-password-reset-stay = Votre session est encore ouverte : cherchez d’abord le mot de passe dans les gestionnaires de mots de passe et les navigateurs. Une réinitialisation met fin à cette session.
step-password-reset-breached = Votre mot de passe a été trouvé dans une fuite publique : { $site } l’a donc désactivé. Cela ne veut pas dire que quelqu’un est entré dans votre compte.
step-password-reset-before = Une réinitialisation ne supprime pas l’authentification à deux facteurs (la deuxième page, après le mot de passe).
step-password-reset-username = Saisissez votre nom d’utilisateur (PyPI l’appelle « Nom de profil »), pas une adresse e-mail. L’e-mail va à l’adresse principale.
    .link = Ouvrir la page “Password reset”
step-password-reset-other = Saisissez l’autre adresse, vérifiée, pas le nom d’utilisateur. L’e-mail va à cette adresse.
    .link = Ouvrir la page “Password reset”
step-password-reset-newest = Regardez dans chaque boîte mail, y compris les indésirables. Utilisez le lien le plus récent dans les 6 heures. Ne vous connectez pas avant : cela rend le lien invalide.
step-password-reset-sign-in = Connectez-vous avec le nouveau mot de passe.
    .link = Ouvrir la page “Log in”
step-password-reset-second-page = Une deuxième page vient, que vous ne pouvez pas passer ?
    .action = Le mot de passe fonctionne, la deuxième page m’arrête
step-password-reset-second-page-inside = Une deuxième page vient, que vous ne pouvez pas passer ?
    .action = Le mot de passe fonctionne, la deuxième page m’arrête
step-password-reset-unverified = L’e-mail dit “Password reset requested for unverified email” (réinitialisation demandée pour une adresse non vérifiée) ?
    .action = L’e-mail n’a pas de lien : continuer
step-password-reset-no-mail = Après un jour, aucun e-mail du tout, indésirables vérifiés ?
    .action = Aucun e-mail n’est arrivé : continuer
step-password-reset-no-link = Seulement un avis, ou rien ?
    .action = Aucun lien n’est arrivé : continuer
step-password-reset-after = Vous êtes dans le compte ? Protégez-vous pour la prochaine fois.
    .action = J’ai accès : et maintenant ?

route-verify-email-while-logged-in = Vérifier l’adresse e-mail
    .lead = { $site } ouvre toutes les pages une fois l’adresse principale vérifiée.
step-verify-email-while-logged-in-open = Connectez-vous, si ce n’est pas déjà fait. La page “Activate your account” s’ouvre.
    .link = Ouvrir la page du compte
step-verify-email-while-logged-in-resend = À côté de l’adresse, choisissez “Options”, puis “Resend verification email”. Regardez dans les indésirables et attendez une heure avant le suivant : vous en avez 3 en 6 heures.
step-verify-email-while-logged-in-same-browser = Ouvrez le lien dans le même navigateur, pendant que votre session sur ce compte est ouverte.
step-verify-email-while-logged-in-filters = Pas d’e-mail ? Demandez à votre fournisseur d’e-mail d’accepter les e-mails de `{ $host }`. Puis renvoyez.
step-verify-email-while-logged-in-two-factor = Mettez ensuite en place l’authentification à deux facteurs et gardez les codes de récupération.
step-verify-email-while-logged-in-replace = Vérifiée ? Alors remplacez l’application ou la clé.
    .action = Voir comment
step-verify-email-while-logged-in-delete = Vérifiée ? Alors vous pouvez supprimer le compte.
    .action = Voir comment
step-verify-email-while-logged-in-no-mail = Après deux jours, toujours aucun e-mail ?
    .action = Aucun e-mail n’est arrivé : continuer
step-verify-email-while-logged-in-after = Protégez-vous pour la prochaine fois.
    .action = J’ai accès : et maintenant ?

route-fix-email-while-logged-in = Changer l’adresse e-mail pendant que vous avez accès
    .lead = Faites-le d’une seule traite, dans le navigateur où votre session est ouverte.
step-fix-email-while-logged-in-stay = Connectez-vous si ce n’est pas déjà fait, et ne vous déconnectez pas avant la fin.
step-fix-email-while-logged-in-correct = Sur “Activate your account”, cherchez “Entered the wrong email address?”. Saisissez une adresse qui n’est sur aucun compte { $site }. Ouvrez le lien qu’elle reçoit, dans ce navigateur.
    .link = Ouvrir la page du compte
step-fix-email-while-logged-in-promote = À côté de l’adresse vérifiée, choisissez “Options”, puis “Set as primary”.
    .link = Ouvrir la page du compte
step-fix-email-while-logged-in-two-factor = Mettez d’abord en place l’authentification à deux facteurs : ce n’est qu’ensuite que vous pouvez changer l’adresse principale.
    .link = Ouvrir la page du compte
step-fix-email-while-logged-in-add = Dans les paramètres du compte, saisissez la nouvelle adresse sous “Add email”. Ouvrez le lien qu’elle reçoit, dans ce navigateur. Choisissez “Options”, “Set as primary”. Retirez ensuite l’ancienne adresse.
    .link = Ouvrir la page du compte
step-fix-email-while-logged-in-limit = Vous avez 2 nouvelles adresses par jour : vérifiez l’orthographe.
step-fix-email-while-logged-in-taken = L’adresse est utilisée ? Elle est sur un autre compte, peut-être votre propre deuxième compte. Retirez-la là-bas ou choisissez-en une autre.
step-fix-email-while-logged-in-replace = Remplacez ensuite l’application, la clé ou les codes.
    .action = Voir comment
step-fix-email-while-logged-in-delete = Ensuite, vous pouvez supprimer le compte.
    .action = Voir comment
step-fix-email-while-logged-in-after = Protégez-vous pour la prochaine fois.
    .action = J’ai accès : et maintenant ?
step-fix-email-while-logged-in-correct-in-vain = “Entered the wrong email address?” n’est pas sur la page ?
    .action = Je ne peux pas la corriger : continuer
step-fix-email-while-logged-in-promote-in-vain = “Set as primary” n’y est pas, ou aucune autre adresse n’est vérifiée ?
    .action = Je ne peux pas la changer : continuer

route-replace-factor-while-logged-in = Refaire l’authentification à deux facteurs pendant que vous avez accès
    .lead = L’authentification à deux facteurs est la deuxième page, après le mot de passe. De l’intérieur, vous pouvez créer de nouveaux codes et ajouter une nouvelle application ou clé.
step-replace-factor-while-logged-in-nothing-lost = Rien n’est perdu : vous avez accès. Faites les prochaines étapes par précaution.
step-replace-factor-while-logged-in-stay = Ne vous déconnectez pas et ne réinitialisez pas le mot de passe avant la fin.
step-replace-factor-while-logged-in-codes = Dans les paramètres du compte, choisissez “Regenerate” à côté de “Recovery codes”, ou “Generate recovery codes”. Enregistrez les huit codes ailleurs que sur le téléphone. Les anciens cessent de fonctionner.
    .link = Ouvrir la page du compte
step-replace-factor-while-logged-in-use-one = Si la page affiche “Use a recovery code”, utilisez-en un et rayez-le : cela prouve que vous les avez.
step-replace-factor-while-logged-in-enrol = { $site } n’accepte qu’une application : choisissez “Edit” sur sa ligne, scannez la nouvelle image et saisissez le numéro de l’application. Dès lors, seule la nouvelle entrée compte. Une clé, ou une première application, s’ajoute sous cette liste. Ne retirez une clé perdue qu’après cela.
step-replace-factor-while-logged-in-second = Pour un deuxième appareil, scannez la même image avec les deux pendant la mise en place de l’application, ou ajoutez une clé de sécurité.
step-replace-factor-while-logged-in-new-address = Changez ensuite aussi l’adresse principale : ajoutez-en une nouvelle, ouvrez le lien qu’elle reçoit, choisissez “Set as primary”.
step-replace-factor-while-logged-in-after = Vérifiez le reste.
    .action = C’est fait : et maintenant ?

route-set-up-second-factor = Configurer la nouvelle application
    .lead = Rien n’est perdu : tant que la nouvelle application n’est pas acceptée, tout reste comme avant.
step-set-up-second-factor-stay = Ne vous déconnectez pas. Ne retirez rien avant que la nouvelle application ne soit acceptée.
step-set-up-second-factor-clock = Réglez la date et l’heure du téléphone et de l’ordinateur sur automatique. Une horloge décalée d’une minute fausse tous les numéros.
step-set-up-second-factor-one-page = Ouvrez une seule fois la page de configuration et restez-y. Chaque fois qu’elle est ouverte ou rechargée, elle affiche une nouvelle image, et la précédente ne vaut plus rien.
step-set-up-second-factor-entry = Supprimez de l’application les entrées précédentes pour { $site } qui n’ont jamais été acceptées. Scannez ensuite l’image que vous voyez maintenant.
step-set-up-second-factor-next-number = Attendez un nouveau numéro, puis saisissez-le aussitôt.
step-set-up-second-factor-key = Toujours refusée ? Un autre appareil ou une autre application peut convenir, ou une clé de sécurité.
    .link = Ouvrir la page du compte
step-set-up-second-factor-codes = Vos codes de récupération sont tous utilisés, ou vous ne savez pas où ils sont ? Créez-en de nouveaux pendant que vous avez accès.
    .link = Ouvrir la page du compte
step-set-up-second-factor-after = Acceptée ? Protégez-vous pour la prochaine fois.
    .action = Voir la liste de contrôle

route-confirm-new-device = Confirmer la connexion par e-mail
    .lead = Ce n’est pas une erreur : { $site } envoie un lien à l’adresse principale quand il ne connaît pas l’endroit d’où vous vous connectez.
step-confirm-new-device-prepare = Ouvrez d’abord la boîte mail. Connectez-vous ensuite avec l’application ou la clé.
    .link = Ouvrir la page “Log in”
step-confirm-new-device-newest = Cherchez l’e-mail le plus récent “Unrecognized login to your { $site } account”, y compris dans les indésirables. Ouvrez son lien dans les 6 heures, sur le même appareil et le même réseau.
step-confirm-new-device-again = Pas d’e-mail ? Attendez 15 minutes. Connectez-vous ensuite encore une fois, avec un numéro de l’application : cela peut déclencher un autre e-mail. Ne saisissez aucun code de récupération pour cela.
step-confirm-new-device-mismatch = “Device details didn’t match” (l’appareil ne correspond pas) ? Ouvrez le lien à nouveau sur le réseau de la connexion (VPN comme il était alors).
step-confirm-new-device-quicker = Ceci évite l’e-mail : une clé de sécurité, un navigateur avec “Remember this device” des 30 derniers jours, un réseau depuis lequel vous avez déjà ouvert une session.
step-confirm-new-device-write = Aucun e-mail de ce genre depuis un jour ? Demandez une seule fois une réinitialisation du mot de passe, avec votre nom d’utilisateur, pour voir si d’autres e-mails arrivent ; n’utilisez pas le lien reçu. Adressez-vous ensuite à l’assistance ci-dessous.
step-confirm-new-device-passed = Aucune page de ce genre n’est venue, et vous êtes dans le compte ?
    .action = J’ai accès : continuer
step-confirm-new-device-refused = L’application ou la clé a été refusée ?
    .action = Elle a été refusée : continuer
step-confirm-new-device-lost = Finalement, vous ne pouvez pas lire la boîte mail principale ?
    .action = Je ne peux pas la lire : continuer
step-confirm-new-device-after = Le lien vous a laissé entrer ? Protégez-vous pour la prochaine fois.
    .action = J’ai accès : et maintenant ?

route-find-username = Retrouver votre nom d’utilisateur
    .lead = Une adresse e-mail n’est jamais un nom d’utilisateur.
step-find-username-top = Regardez en haut de n’importe quelle page : le nom d’utilisateur y figure.
    .link = Ouvrir la page du compte
step-find-username-ask = Saisissez votre adresse e-mail dans “Password reset”. L’e-mail qui contient le lien indique le nom d’utilisateur.
    .link = Ouvrir la page “Password reset”
step-find-username-elsewhere = Ou regardez dans d’anciens e-mails, sur la page de votre projet (elle affiche les mainteneurs), dans le gestionnaire de mots de passe.
step-find-username-no-address = Connectez-vous avec le nom seul, sans “@”.
step-find-username-same-link = Le mot de passe est inconnu aussi ? Utilisez le lien de cet e-mail, dans les 6 heures.
step-find-username-no-link = L’e-mail dit “Password reset requested for unverified email” (réinitialisation demandée pour une adresse non vérifiée) ?
    .action = L’e-mail n’a pas de lien : continuer
step-find-username-accepted = Vous avez le nom, et le mot de passe est accepté ?
    .action = Les deux sont acceptés : continuer
step-find-username-refused = Vous avez le nom, mais pas le mot de passe ?
    .action = Le mot de passe manque : continuer
step-find-username-after = Vous êtes dans le compte ? Protégez-vous pour la prochaine fois.
    .action = J’ai accès : et maintenant ?

route-wait-and-retry = Attendre, puis essayer encore une fois
    .lead = Le site s’ouvre à nouveau de lui-même.
step-wait-and-retry-stop = Arrêtez maintenant. Les essais refusés pour “too many” (trop de) ne comptent pas, mais le prochain essai erroné après l’attente compte.
step-wait-and-retry-waits = Seule la page de connexion dit combien de temps. Dans le code de PyPI d’août 2026 :
step-wait-and-retry-others = D’autres personnes dans la même maison ou le même bureau peuvent aussi l’avoir causé.
step-wait-and-retry-late-mail = Vous attendez un e-mail ? Laissez-lui une heure et regardez dans les indésirables.
step-wait-and-retry-again = Recommencez ensuite ici. Vos réponses sont gardées.
    .action = Retour à la première question

route-delete-account-self = Supprimer le compte vous-même
    .lead = Le personnel ne supprime pas de comptes à la place des utilisateurs.
step-delete-account-self-projects = Êtes-vous le seul propriétaire d’un projet ou d’une organisation ? Désignez d’abord un autre propriétaire, ou supprimez ce projet ou cette organisation. Il faut pour cela l’authentification à deux facteurs.
    .link = Ouvrir vos projets
step-delete-account-self-delete = Dans les paramètres du compte, allez à “Delete account”, à la fin. Le mot de passe y est demandé.
    .link = Ouvrir la page du compte
step-delete-account-self-final = C’est irréversible : un compte supprimé ne revient pas.

## Routes: with support

route-recovery-request-2fa = Demander à l’assistance de supprimer le second facteur perdu
    .lead = Assurez-vous d’abord qu’il ne reste rien de plus rapide.
step-recovery-request-2fa-stay = Ne vous déconnectez pas. Cherchez le mot de passe dans les gestionnaires de mots de passe et les navigateurs. Avec lui, vous pouvez tout réparer de l’intérieur.
step-recovery-request-2fa-browsers = Essayez chaque navigateur des 30 derniers jours. Celui où “Remember this device” (se souvenir de cet appareil) a été coché vous laisse entrer.
    .action = L’un d’eux me laisse entrer : continuer
step-recovery-request-2fa-codes = Cherchez des codes de récupération (16 caractères) dans tous ces endroits :
    .action = J’ai trouvé des codes : continuer
step-recovery-request-2fa-old-phone = Cherchez l’ancien téléphone ou une sauvegarde de l’application. Où elle peut être :
    .action = J’ai trouvé : continuer
step-recovery-request-2fa-no-reset = Ne réinitialisez pas le mot de passe pour cela : la deuxième page reste.
step-recovery-request-2fa-repository = Rendez public le dépôt d’un projet, si vous le pouvez. Sans cela, 7 jours de plus s’écoulent.
    .open = Si aucun de vos projets ne renvoie à un dépôt public :
step-recovery-request-2fa-team = Prévoyez une boîte mail d’entreprise qui n’appartient à aucune personne en particulier. Son adresse ne doit être sur aucun compte { $site }.
    .open = Si c’est le compte d’une équipe :

route-recovery-request-email = Demander à l’assistance une autre adresse e-mail
    .lead = Vos adresses vont à l’assistance en privé, jamais dans une demande publique.
step-recovery-request-email-reopen = L’ancienne boîte mail peut-elle être rouverte pour un jour ? Demandez à l’université, à l’employeur ou au fournisseur.
    .action = Je peux la lire maintenant : continuer
step-recovery-request-email-test = Demandez une réinitialisation une seule fois avec le nom d’utilisateur, puis avec chacune de vos adresses, au plus cinq par jour.
    .link = Ouvrir la page “Password reset”
step-recovery-request-email-let-in = Demandez à ceux qui gèrent votre messagerie de laisser passer les e-mails de `pypi.org`, et cherchez-les dans les indésirables et la quarantaine. Un e-mail a été renvoyé une fois comme non distribuable ? Alors l’adresse est considérée comme non vérifiée.
step-recovery-request-email-known-place = Ne saisissez aucun code de récupération maintenant : il serait consommé pour rien. Un navigateur avec “Remember this device”, un réseau depuis lequel vous avez ouvert une session après la mi-novembre 2025, ou une clé de sécurité vous laisse entrer sans e-mail.
    .action = J’ai l’un d’eux : continuer
step-recovery-request-email-signed-in = Ne vous déconnectez pas. Ne réinitialisez pas le mot de passe.
step-recovery-request-email-other-no-factor = Sans authentification à deux facteurs, une deuxième adresse ne peut pas devenir la principale. L’authentification à deux facteurs est-elle en place, ou pouvez-vous finalement lire la boîte mail principale ? Modifiez cette réponse.
step-recovery-request-email-promote = La page affiche-t-elle une autre adresse comme “Verified” ? Alors vous pouvez en faire vous-même la principale.
    .action = Une adresse est vérifiée : continuer
step-recovery-request-email-other-link = Saisissez chacune de vos autres adresses dans “Password reset”, au plus cinq par jour.
    .link = Ouvrir la page “Password reset”
    .action = Un lien est arrivé : continuer
step-recovery-request-email-mistyped = Pas de projets ? Si vous retrouvez le mot de passe, vous pouvez vous connecter et corriger l’adresse vous-même.
    .action = J’ai le mot de passe : continuer
step-recovery-request-email-new-address = Choisissez une nouvelle adresse que vous garderez. Elle ne doit être sur aucun compte { $site }, pas même sur un deuxième compte à vous.
step-recovery-request-email-private-mail = Envoyez l’e-mail privé le même jour, depuis la nouvelle adresse. Sans lui, vous attendez plus longtemps.
step-recovery-request-email-repository = Rendez public le dépôt d’un projet, si vous le pouvez. Sans cela, 7 jours de plus s’écoulent.
    .open = Si aucun de vos projets ne renvoie à un dépôt public :

route-recovery-request-unverified-email = Demander à l’assistance : pas de mot de passe, et l’adresse compte comme non vérifiée
    .lead = C’est un piège connu, et l’assistance peut vous en sortir. Votre adresse va à l’assistance en privé, jamais dans une demande publique.
step-recovery-request-unverified-email-not-a-break-in = Votre mot de passe a été trouvé dans une fuite publique : PyPI l’a donc désactivé. Cela ne veut pas dire que quelqu’un est entré dans votre compte.
step-recovery-request-unverified-email-password = Cherchez encore une fois un mot de passe qui fonctionne : gestionnaire de mots de passe, chaque navigateur. Avec lui, vous pouvez vous connecter et vérifier l’adresse vous-même.
    .action = Le mot de passe fonctionne : continuer
step-recovery-request-unverified-email-other-link = Saisissez chacune de vos autres adresses dans “Password reset”, au plus cinq par jour. Une adresse vérifiée reçoit un lien.
    .link = Ouvrir la page “Password reset”
    .action = Un lien est arrivé : continuer
step-recovery-request-unverified-email-name = Retrouvez d’abord le nom d’utilisateur : il figure sur la page de votre projet, dans d’anciens e-mails, dans le gestionnaire de mots de passe.
    .action = J’ai le nom : continuer
step-recovery-request-unverified-email-private-mail = Envoyez l’e-mail privé le même jour, depuis l’adresse du compte si vous le pouvez.
step-recovery-request-unverified-email-repository = Rendez public le dépôt d’un projet, si vous le pouvez. Sans cela, 7 jours de plus s’écoulent.
    .open = Si aucun de vos projets ne renvoie à un dépôt public :

route-recovery-request-testpypi = S’adresser à l’assistance pour votre compte TestPyPI
step-recovery-request-testpypi-apart = TestPyPI a une entrée dans l’application et des codes à part. Avez-vous utilisé ceux-là ?
step-recovery-request-testpypi-stay = Ne vous déconnectez pas. Ne réinitialisez pas le mot de passe.
step-recovery-request-testpypi-codes = Cherchez des codes de récupération de TestPyPI (16 caractères) dans tous ces endroits :
    .action = J’ai trouvé des codes : continuer
step-recovery-request-testpypi-known-place = Ne saisissez aucun code de récupération maintenant : il serait consommé pour rien. Un navigateur avec “Remember this device”, un réseau depuis lequel vous avez ouvert une session après la mi-novembre 2025, ou une clé de sécurité vous laisse entrer sans e-mail.
    .action = J’ai l’un d’eux : continuer
step-recovery-request-testpypi-reopen = L’ancienne boîte mail peut-elle être rouverte pour un jour ? Demandez à l’université, à l’employeur ou au fournisseur.
    .action = Je peux la lire maintenant : continuer
step-recovery-request-testpypi-other-link = Saisissez chacune de vos autres adresses dans “Password reset”, au plus cinq par jour.
    .link = Ouvrir la page “Password reset”
    .action = Un lien est arrivé : continuer
step-recovery-request-testpypi-new-address = Choisissez une nouvelle adresse que vous garderez. Elle ne doit être sur aucun compte { $site }, pas même sur un deuxième compte à vous.
step-recovery-request-testpypi-private-mail = Envoyez l’e-mail privé le même jour, depuis la nouvelle adresse, ou depuis l’adresse du compte si vous le pouvez.
    .open = Si c’est le compte d’une équipe :
step-recovery-request-testpypi-same-person = Même nom d’utilisateur et même adresse sur PyPI ? Écrivez-le, sans l’adresse elle-même : c’est souvent une preuve suffisante.

route-continue-existing-request = Poursuivre votre demande
    .lead = La prochaine étape attend souvent dans votre boîte mail.
step-continue-existing-request-no-second = Ne déposez pas de deuxième demande : elle est fermée comme doublon.
step-continue-existing-request-find-mail = Cherchez l’e-mail “[PyPI] Account Recovery Request” de `support@pypi.org`, y compris dans les indésirables. Il va à l’adresse principale ou à la nouvelle que vous avez indiquée.
step-continue-existing-request-reply = Faites ce qu’il demande (pousser une branche, ou confirmer). Répondez ensuite à cet e-mail, pas sur la demande.
step-continue-existing-request-closed-unanswered = La demande a-t-elle été fermée parce que personne n’a répondu à l’e-mail ? Écrivez-y un seul commentaire pour dire que vous pouvez maintenant continuer. Rien pendant dix jours ? Alors déposez une nouvelle demande qui mentionne l’ancienne.
step-continue-existing-request-closed-done = La demande a-t-elle été fermée comme traitée, sans qu’un e-mail arrive ? Cherchez les e-mails dans la boîte mail de l’adresse principale et dans celle que vous avez indiquée, y compris les indésirables. Demandez ensuite une réinitialisation du mot de passe.
step-continue-existing-request-asked-mail = L’assistance vous a demandé un e-mail privé ? Envoyez-le : nom d’utilisateur, lien de la demande, adresse du compte, adresse que vous voulez.
    .link = Écrire à support@pypi.org
step-continue-existing-request-comment-once = Rien pendant dix jours après cela ? Écrivez un seul commentaire sur la demande : que vous l’avez envoyé et quand. Aucune adresse.
step-continue-existing-request-found = Vous avez retrouvé entre-temps des codes, l’application ou le mot de passe ? Utilisez-les, puis écrivez sur la demande que le problème est résolu.
    .action = J’ai retrouvé quelque chose : continuer

## Routes: elsewhere

route-appeal-suspension = Demander pourquoi le compte est suspendu
    .lead = Le formulaire de récupération ne peut pas lever une suspension et n’est pas plus rapide.
step-appeal-suspension-not-said = Aucune page ne dit “suspended” ? Alors essayez d’abord de réinitialiser le mot de passe.
    .action = Essayer la réinitialisation
step-appeal-suspension-write = Préparez ci-dessous l’e-mail à `security@pypi.org` ; la page indique cette adresse.
step-appeal-suspension-say = Dites : votre nom d’utilisateur, depuis quand, ce que vous avez fait avant, pourquoi il faut réexaminer la décision. Aucun mot de passe, aucun code.
step-appeal-suspension-other-address = La page n’indique aucune adresse ? Écrivez à `admin@pypi.org`.
    .link = Écrire à admin@pypi.org
step-appeal-suspension-once = Écrivez une seule fois, puis attendez.

route-report-compromise = Signaler que quelqu’un d’autre est entré
    .lead = Protégez votre boîte mail, puis le compte, puis écrivez à PyPI en privé.
step-report-compromise-not-an-alarm = Ce qui n’en est pas un signe : un mot de passe trouvé dans une fuite de données, ou “unverified email” (adresse non vérifiée) après votre propre réinitialisation.
step-report-compromise-mailbox = Quelqu’un est dans votre boîte mail ? Changez d’abord son mot de passe, sur un appareil auquel vous faites confiance.
step-report-compromise-reset = Un lien de réinitialisation vous parvient ? Définissez un nouveau mot de passe : cela met fin à toutes les sessions.
    .link = Ouvrir la page “Password reset”
step-report-compromise-inside = Vous êtes dans le compte ? Retirez les jetons d’API, adresses, applications et clés qui ne sont pas à vous. Regardez “Security history” (historique de sécurité).
    .link = Ouvrir la page du compte
step-report-compromise-write = Préparez ci-dessous l’e-mail à `admin@pypi.org`, avec l’heure et la nature de chaque avis.
step-report-compromise-malware = Une version malveillante, ou une faille du site ? Écrivez à `security@pypi.org`.
    .link = Écrire à security@pypi.org
step-report-compromise-still-out = Signalé, et toujours sans accès ? Voyez quel chemin de retour il reste.
    .action = Trouver mon chemin de retour
step-report-compromise-after = Vous êtes dans le compte ? Vérifiez tout.
    .action = J’ai accès : et maintenant ?

route-wrong-place-pep541 = S’adresser au propriétaire, ou demander le nom du projet
    .lead = Personne ne reçoit le compte de quelqu’un d’autre. Un projet, lui, peut changer de mains.
step-wrong-place-pep541-ask-owner = Demandez d’abord à un autre propriétaire du projet ou de son organisation : il peut ajouter des personnes dès maintenant.
step-wrong-place-pep541-name = Aucun propriétaire ne peut agir ? Demandez le nom du projet par une demande publique (règles : PEP 541).
    .link = Choisir le formulaire “Name retention related request (PEP 541)”
step-wrong-place-pep541-team = Est-ce le compte de votre équipe, et avez-vous sa boîte mail ou son mot de passe ? Alors il peut être récupéré.
    .action = Il est à nous : commencer par là
step-wrong-place-pep541-dead = Le mainteneur est décédé ? Utilisez le même formulaire, sans documents privés.
step-wrong-place-pep541-stranger = Un inconnu s’est inscrit avec votre adresse, ou a publié quelque chose en votre nom ? Écrivez à `admin@pypi.org`.
    .link = Écrire à admin@pypi.org

route-not-recovery = Cela ne relève pas de la récupération de compte
step-not-recovery-rename = Un nom d’utilisateur ne peut pas être changé.
step-not-recovery-rename-how = Créez un nouveau compte avec une autre adresse e-mail. Faites-en un propriétaire de vos projets. Retirez ensuite l’ancien compte de ces projets.
    .link = Ouvrir vos projets
step-not-recovery-provider = Le fournisseur d’e-mail est refusé ? Utilisez une adresse chez un autre fournisseur.
step-not-recovery-taken = L’adresse est déjà utilisée ? Alors elle est sur un compte, peut-être un ancien à vous.
    .action = Il est peut-être à moi : le retrouver
step-not-recovery-deleted = Le compte a été supprimé ? Il ne revient jamais. Essayez un autre nom ou une autre adresse.
step-not-recovery-no-account = Si les noms sont libres et qu’aucune de vos adresses ne reçoit d’e-mail, il n’y a pas de compte. Regardez la page de votre projet : elle affiche les mainteneurs. Pas de projet ? Alors inscrivez-vous à nouveau.
    .action = J’ai un compte, mais je ne connais pas son nom
step-not-recovery-package = Retirer un paquet ? Un propriétaire le fait dans les paramètres du projet.
    .link = Ouvrir vos projets
step-not-recovery-switch-off = L’authentification à deux facteurs ne peut plus être désactivée une fois qu’elle est en place.
step-not-recovery-help = Pour toute autre chose : voyez la page d’aide.
    .link = Ouvrir la page d’aide
step-not-recovery-elsewhere = Rien ne convient ? D’autres en savent peut-être plus.
    .action = À qui d’autre s’adresser
step-not-recovery-again = Vous devez d’abord accéder au compte ?
    .action = Retour à la première question

## Lists in the plans

list-code-places-manager = gestionnaire de mots de passe, y compris ses notes et pièces jointes
list-code-places-downloads = dossier de téléchargements : un fichier dont le nom contient `Recovery-Codes`
list-code-places-computers = autres ordinateurs et anciens disques
list-code-places-paper = impressions, carnets
list-code-places-photos = photos et captures d’écran
list-code-places-cloud = stockage en ligne, e-mails envoyés à vous-même
list-code-places-colleague = un collègue qui a tout mis en place
list-apps-google = Google Authenticator : dans votre compte Google, si l’application y était connectée
list-apps-microsoft = Microsoft Authenticator : dans sa sauvegarde en ligne, si elle était activée ; elle ne passe pas d’iPhone à Android ni l’inverse
list-apps-authy = Authy : dans sa sauvegarde, si elle était activée ; il vous faut le mot de passe de sauvegarde
list-apps-one-password = 1Password : dans l’élément de connexion de { $site }
list-code-checks-whole = « Les codes de récupération doivent comporter 16 caractères. » (“Recovery Codes must be 16 characters.”) : mal saisi ; minuscules, sans traits d’union
list-code-checks-field = saisi sous “Login using recovery codes”, pas dans le champ de l’application
list-code-checks-site = pour ce site : les codes de PyPI ne fonctionnent pas sur TestPyPI
list-code-checks-used = « Le code de récupération a été utilisé précédemment. » (“Recovery code has been previously used.”) : prenez le suivant ; un code a été consommé lors de la mise en place
list-code-checks-newest = « Code de récupération invalide. » (“Invalid recovery code.”) : d’une série plus ancienne ; la plus récente rend tous les codes plus anciens sans valeur
list-code-checks-tries = au plus 5 essais en 5 minutes
list-limits-sign-in = connexion : 5 minutes
list-limits-codes = numéros de l’application et codes : 5 minutes ; après beaucoup d’essais, une heure ou un jour
list-limits-verification = e-mails de vérification : 6 heures
list-limits-correct = “Entered the wrong email address?” (adresse e-mail erronée ?) : 5 minutes après 5 essais, une heure après 20
list-limits-day = réinitialisations du mot de passe, nouvelles adresses : un jour ; pour une adresse non vérifiée, chaque demande compte, même refusée

## What not to do

never-code-after-code = Ne saisissez pas un code après l’autre. Un code est consommé dès qu’il est accepté, même si la connexion s’arrête ensuite.
never-code-to-anybody = Ne donnez un code de récupération à personne.
never-reset-for-factor = Ne réinitialisez pas le mot de passe pour cela : la deuxième page reste.
never-same-number = Ne saisissez pas deux fois le même numéro.
never-delete-entry = Ne supprimez pas l’entrée dans l’application et ne remettez pas le téléphone à zéro.
never-reset-often = Ne demandez pas beaucoup de réinitialisations : vous en avez cinq par jour.
never-register-again = Ne vous inscrivez pas à nouveau avec la même adresse.
never-sign-out-early = Ne vous déconnectez pas avant d’avoir terminé.
never-old-address-first = Ne retirez pas l’ancienne adresse avant que la nouvelle ne soit la principale.
never-reset-inside = Ne réinitialisez pas le mot de passe : cela met fin à cette session.
never-remove-first = Ne supprimez pas l’ancienne entrée de l’application avant que la nouvelle ne fonctionne.
never-code-for-mail = Ne saisissez pas de code de récupération pour obtenir un autre e-mail : il serait consommé pour rien.
never-switch-network = N’ouvrez pas le lien sur un autre appareil ou un autre réseau.
never-guess-names = N’essayez pas des noms au hasard.
never-try-again-now = Ne réessayez pas avant la fin du délai.
never-delete-to-rename = Ne supprimez pas un compte pour récupérer son nom ou son adresse.
never-ask-to-delete = Ne déposez pas de demande de suppression : le personnel la refuse.
never-secrets = N’écrivez jamais de mots de passe, codes de récupération, secrets d’application, images QR, jetons d’envoi, pièces d’identité ou numéros de téléphone.
never-addresses-public = N’écrivez aucune adresse e-mail dans la demande publique : elle reste publique pour toujours, et d’autres sites la copient en quelques semaines.
never-second-ticket = Ne déposez pas de deuxième demande : elle est fermée comme doublon.
never-strangers = Ne suivez pas les inconnus qui proposent de l’aide ou un téléchargement sur la demande. Seul l’e-mail de récupération vient de `support@pypi.org` ; réinitialisations et confirmations viennent d’une adresse `noreply@`.
never-ping = Ne mentionnez (@nom) aucun membre de l’équipe de PyPI.
never-code-at-check = Ne saisissez pas de code de récupération tant que vous ne pouvez pas lire les e-mails : il serait consommé pour rien.
never-buy-domain = N’achetez pas un nom de domaine expiré comme preuve.
never-one-site = Ne mettez pas PyPI et TestPyPI dans une même demande.
never-recovery-form = Ne déposez pas de demande de récupération de compte pour cela.
never-new-account = N’essayez pas de contourner cela avec un nouveau compte.
never-in-public = Ne signalez pas cela dans une demande publique.
never-others-account = Ne demandez pas l’accès au compte de quelqu’un d’autre.

## Waiting times

wait-self-service = Quelques minutes. Un e-mail peut prendre une heure, rarement un jour.
wait-limits = De 5 minutes à un jour.
wait-lost-factor = La moitié de 11 demandes a pris 4 jours ou moins (de 2025 à août 2026, sans garantie) ; les autres sortes de demandes, jusqu’à 5 semaines. La première réponse d’une personne prend d’ordinaire 1 à 2 semaines. Sans dépôt public, ajoutez 7 jours.
wait-lost-mailbox = La moitié de 7 demandes a pris 13 jours ou moins, la plus longue 54 (jusqu’en août 2026, sans garantie). La première réponse d’une personne prend d’ordinaire 1 à 2 semaines.
wait-deadlock = La moitié de 11 demandes a pris 15 jours ou moins, quelques-unes 5 semaines (jusqu’en août 2026, sans garantie). Sans second facteur, l’assistance réinitialise souvent l’accès après votre seul e-mail privé. La première réponse d’une personne prend d’ordinaire 1 à 2 semaines.
wait-test-site = La moitié de 6 demandes a pris 10 jours ou moins, quelques-unes 5 semaines (jusqu’en août 2026, sans garantie).
wait-first-answer = En 2026, jusqu’en août, la moitié est arrivée en 6 jours, neuf sur dix en 9 ; la plus lente a pris 69 jours (sans garantie).
wait-unknown = Inconnu. Certains ont attendu des semaines sans réponse.

## What happens next

next-bot = Un robot répond sur la demande et dit quelle est la longueur de la file d’attente.
next-first-answer = D’ordinaire, une personne a répondu à ce stade. Répondez là où elle pose ses questions.
next-mail-now = Envoyez l’e-mail privé aujourd’hui, avec le lien de la demande.
next-mail-team = Si c’est le compte d’une équipe : envoyez l’e-mail privé aujourd’hui, avec le lien de la demande.
next-look-primary = À partir de maintenant, regardez une fois par jour dans la boîte mail de l’adresse principale, y compris les indésirables. Un e-mail de `support@pypi.org` dit quoi faire. Si vous ne répondez pas à cet e-mail, votre demande est fermée.
next-look-new = À partir de maintenant, regardez une fois par jour dans la nouvelle boîte mail, y compris les indésirables. Un e-mail de `support@pypi.org` dit quoi faire. Si vous ne répondez pas à cet e-mail, votre demande est fermée.
next-look-both = À partir de maintenant, regardez une fois par jour dans la boîte mail principale et dans celle que vous avez indiquée, y compris les indésirables. Si vous ne répondez pas à l’e-mail de `support@pypi.org`, votre demande est fermée.
next-comment-once = Aucun signe que votre e-mail privé est arrivé ? Écrivez un seul commentaire sur la demande : que vous l’avez envoyé et quand. Aucune adresse.
next-branch = Avec un dépôt public : poussez une branche qui porte le nom indiqué dans cet e-mail (aucun commit n’est nécessaire). Répondez ensuite à l’e-mail.
next-seven-days = Sans dépôt public : confirmez en répondant à cet e-mail. Ensuite, 7 jours s’écoulent.
next-wiped = L’assistance supprime tous les seconds facteurs et tous les codes et désactive le mot de passe. “Session invalidated” est alors normal.
next-back-in = Réinitialisez le mot de passe, connectez-vous, remettez en place l’authentification à deux facteurs, gardez les nouveaux codes ailleurs que sur le téléphone, ajoutez une deuxième adresse.

## After, and before

checklist-after = Une fois l’accès retrouvé
    .lead = Vingt minutes maintenant évitent des semaines plus tard.
section-after-password = Mot de passe
item-after-password-reset = L’assistance a désactivé le mot de passe ? Définissez-en un nouveau.
    .link = Ouvrir la page “Password reset”
item-after-password-unique = Le mot de passe ne sert nulle part ailleurs.
item-after-password-manager = Le nom d’utilisateur et le mot de passe sont dans un gestionnaire de mots de passe qui existe aussi sur un deuxième appareil.
section-after-factors = Authentification à deux facteurs (la deuxième page)
item-after-factors-open = Ouvrez les paramètres du compte, “Two factor authentication (2FA)”.
    .link = Ouvrir la page du compte
item-after-factors-first = Une application ou une clé est ajoutée, et vous avez ouvert une session une fois avec elle.
item-after-factors-two = Un deuxième appareil a la même entrée, ou une clé de sécurité est ajoutée. ({ $site } n’accepte qu’une application.)
item-after-factors-old = Les clés perdues sont retirées de la liste.
section-after-codes = Codes de récupération
item-after-codes-regenerate = De nouveaux codes sont créés, et les huit sont enregistrés.
item-after-codes-print = Ils sont imprimés ou notés, avec le nom d’utilisateur, le site et la date.
item-after-codes-apart = Ils sont rangés à l’écart de l’application et du téléphone.
item-after-codes-discard = Les anciens codes sont jetés.
section-after-addresses = Adresses e-mail
item-after-addresses-second = Une deuxième adresse chez un autre fournisseur est ajoutée et affichée comme “Verified”.
item-after-addresses-primary = L’adresse principale est une adresse que vous lisez et que vous garderez.
item-after-addresses-dead = Les adresses mortes sont retirées.
section-after-review = Passer le compte en revue
item-after-review-history = “Security history” (historique de sécurité) ne montre rien qui ne vienne pas de vous.
item-after-review-sessions = Appareil emprunté ? Supprimez les codes téléchargés et déconnectez-vous.
item-after-review-tokens = Les jetons d’API que vous ne connaissez pas ou dont vous n’avez pas besoin sont retirés.
item-after-review-projects = Les collaborateurs de chaque projet sont les bons.
    .link = Ouvrir vos projets
item-after-review-releases = Il n’y a aucune version et aucun fichier que vous n’avez pas envoyés.
item-after-review-associations = “Account associations” (comptes associés) ne montre que des comptes à vous.
section-after-request = Si vous avez déposé une demande
item-after-request-solved = Écrivez-y que le problème est résolu, sans détails.

checklist-before = Avant que cela n’arrive
    .lead = La plupart des gens ont perdu un seul téléphone ou une seule boîte mail. Ayez deux moyens pour chaque chose.
section-before-password = Gestionnaire de mots de passe
item-before-password-manager = Le mot de passe est long, ne sert nulle part ailleurs et se trouve dans un gestionnaire de mots de passe.
item-before-password-copy = Vous pouvez l’ouvrir sans le téléphone : sur un deuxième appareil, ou avec sa fiche de secours.
item-before-password-username = Le nom d’utilisateur y figure aussi.
section-before-app = Application d’authentification
item-before-app-backup = L’application a une sauvegarde, et elle est activée. Vous avez vérifié.
item-before-app-move = Avant de changer de téléphone, de le remettre à zéro ou de le vendre : transférez l’application, et connectez-vous une fois avec la nouvelle.
item-before-app-two-entries = PyPI et TestPyPI sont deux entrées aux noms clairs.
item-before-app-key = Une clé de sécurité est aussi en place, ou un deuxième appareil a la même entrée. Les clés évitent aussi “Please confirm this login”.
section-before-codes = Codes de récupération
item-before-codes-have = Vous savez où sont vos codes. Sinon, créez-en de nouveaux tant que vous pouvez vous connecter.
    .link = Ouvrir la page du compte
item-before-codes-apart = Ils ne sont pas sur le téléphone qui a l’application.
item-before-codes-print = Une version imprimée se trouve là où vous gardez vos papiers importants.
item-before-codes-newest = Seule la série la plus récente est gardée : elle rend tous les codes plus anciens sans valeur.
item-before-codes-not-daily = Les codes sont pour les urgences, pas pour la connexion de tous les jours.
section-before-addresses = Adresses e-mail
item-before-addresses-private = L’adresse principale est à vous, pas celle d’un emploi ou d’une université.
item-before-addresses-second = Une deuxième adresse, vérifiée, chez un autre fournisseur, est sur le compte.
item-before-addresses-domain = Nom de domaine à vous : renouvelé à temps, sinon ses adresses comptent comme non vérifiées.
item-before-addresses-verified = Vous regardez de temps en temps si l’adresse principale indique encore “Verified”.
section-before-team = Équipes
item-before-team-owners = Chaque projet a deux propriétaires qui ont chacun leur propre compte.
item-before-team-shared = Un compte partagé a une boîte mail de l’équipe, et deux personnes détiennent ses codes.
item-before-team-leaving = Quelqu’un part ? D’abord la passation, ensuite la fermeture de la boîte mail.
section-before-proof = Preuve
item-before-proof-repository = La version la plus récente d’un projet renvoie à son dépôt public, et vous pouvez y pousser.
item-before-proof-association = Si la page du compte propose “Account associations” (comptes associés), associez votre compte GitHub ou GitLab : il peut aider lors d’une récupération.

checklist-elsewhere = À qui d’autre s’adresser
    .lead = Personne là-bas ne peut vous rendre l’accès. Ne publiez ni adresses e-mail ni codes.
section-elsewhere-ask = Demander à d’autres
item-elsewhere-ask-forum = Forum pour les questions sur les paquets.
    .link = discuss.python.org
item-elsewhere-ask-chat = Salon de discussion de l’équipe qui développe les outils de paquets.
    .link = #pypa sur Libera
section-elsewhere-read = Consulter
item-elsewhere-read-status = Le site est-il en panne, ou fermé aux nouveaux comptes ?
    .link = status.python.org
item-elsewhere-read-docs = Documentation pour les utilisateurs.
    .link = docs.pypi.org
item-elsewhere-read-news = Les changements sont annoncés sur une liste de diffusion et dans le blog.
    .link = blog.pypi.org

## The request

field-recovery-username = Votre nom d’utilisateur sur { $site }
    .hint = Pas une adresse e-mail.
field-recovery-repository = Lien du dépôt public
    .hint = Celui auquel renvoie la version la plus récente de votre projet, et où vous pouvez pousser.
field-recovery-factor = Qu’est-ce qui était en place pour l’authentification à deux facteurs, et qu’est-ce que c’est devenu ?
    .hint = Par exemple : application sur un téléphone qui s’est cassé, pas de sauvegarde ; codes de récupération jamais créés.
field-recovery-story = Autre chose que l’assistance doit savoir
    .hint = Depuis quand, ce que vous avez essayé, vos projets. Tout le monde peut le lire : ni adresses, ni codes, ni numéros de téléphone.
phrase-recovery-story-phone = Mon téléphone a été perdu, volé ou cassé.
phrase-recovery-story-moved = J’ai changé de téléphone sans transférer l’application.
phrase-recovery-story-mailbox-closed = Mon employeur ou mon université a fermé la boîte mail.
phrase-recovery-story-domain = Le nom de domaine de mon adresse n’est plus à moi.
phrase-recovery-story-cannot-send = Je peux lire la boîte mail, mais je ne peux pas envoyer d’e-mails depuis celle-ci.
phrase-recovery-story-earlier = J’ai déjà déposé une demande auparavant, et elle a été fermée.
field-recovery-current = Adresse e-mail actuelle du compte
    .hint = Aussi si vous ne pouvez pas lire ses e-mails. Telle que vous l’avez saisie, majuscules comprises.
field-recovery-wanted = Nouvelle adresse e-mail pour le compte
    .hint = Une adresse dont vous pouvez lire les e-mails. Elle ne doit être sur aucun compte { $site }, pas même sur un deuxième compte à vous.
field-recovery-neutral = Adresse d’entreprise qui doit devenir la principale
    .hint = Laissez ce champ vide si l’adresse reste la même. Une nouvelle adresse ne doit être sur aucun compte { $site }.
field-recovery-role = Votre rôle, et celui de l’entreprise ou de l’équipe
    .hint = Par exemple : mainteneur dans l’entreprise qui publie le projet.
field-recovery-reporter = Votre nom sur GitHub
    .hint = Celui qui dépose la demande. L’assistance le compare avec le propriétaire du dépôt.

draft-recovery-ticket = Demande publique
    .subject = Demande de récupération de compte pour { $site }
line-recovery-ticket-pypi = Site : PyPI (pypi.org)
line-recovery-ticket-testpypi = Cette demande concerne TestPyPI (test.pypi.org), pas PyPI.
line-recovery-ticket-username = Nom d’utilisateur : `{ $username }`
line-recovery-ticket-name-unsure = Je n’ai pas de certitude sur le nom d’utilisateur.
line-recovery-ticket-team = Le compte est géré par une équipe.
line-recovery-ticket-no-factor = Mon mot de passe est accepté, mais je ne peux pas passer la page “Two-factor authentication” : je n’ai ni application, ni clé, ni code de récupération qui fonctionne.
line-recovery-ticket-no-factor-inside = J’ai une session ouverte dans un navigateur, mais mon mot de passe ne fonctionne pas, et après une réinitialisation je ne pourrais pas passer la page “Two-factor authentication”.
line-recovery-ticket-check-stops = Mon mot de passe est accepté, mais “Please confirm this login” demande un lien que je ne peux pas recevoir.
line-recovery-ticket-activate-stops = Je peux me connecter, mais seule la page “Activate your account” s’ouvre, et je ne peux pas y vérifier l’adresse.
line-recovery-ticket-forgotten = Je n’ai pas de mot de passe qui fonctionne.
line-recovery-ticket-breached = Mon mot de passe est refusé : “This password appears in a security breach or has been compromised and cannot be used”.
line-recovery-ticket-mail-lost = Je ne peux plus lire la boîte mail de l’adresse principale.
line-recovery-ticket-mail-mistyped = J’ai mal saisi l’adresse principale en m’inscrivant, et je ne peux donc pas lire ses e-mails.
line-recovery-ticket-mail-unknown = Je ne sais pas quelle adresse est enregistrée ; aucun e-mail de réinitialisation ne me parvient.
line-recovery-ticket-mail-silent = Je peux ouvrir la boîte mail du compte, mais aucun e-mail du site n’y arrive.
line-recovery-ticket-no-primary = Le compte n’a pas d’adresse principale.
line-recovery-ticket-other-account = J’ai une session ouverte sur un autre compte à moi. Je sais que les comptes ne sont pas fusionnés.
line-recovery-ticket-mail-readable = Je peux lire la boîte mail de l’adresse principale.
line-recovery-ticket-notice = Une réinitialisation du mot de passe n’apporte aucun lien : “Password reset requested for unverified email”.
line-recovery-ticket-state-unverified = Adresse principale vérifiée : non.
line-recovery-ticket-state-verified = Adresse principale vérifiée : oui.
line-recovery-ticket-never-set-up = L’authentification à deux facteurs n’a jamais été mise en place.
line-recovery-ticket-factor-works = Mon second facteur fonctionne.
line-recovery-ticket-factor = Second facteur : { $factor }
line-recovery-ticket-codes-gone = Codes de récupération : jamais créés, perdus ou refusés ; je n’en ai aucun qui fonctionne.
line-recovery-ticket-codes-left = Codes de récupération : j’en détiens encore qui n’ont pas été utilisés.
line-recovery-ticket-codes-refused = Codes de récupération : refusés ou tous utilisés.
line-recovery-ticket-codes-never = Codes de récupération : jamais créés.
line-recovery-ticket-codes-lost = Codes de récupération : perdus, ou inconnus de moi.
line-recovery-ticket-tick-untrue = La case sur les codes perdus ne me concerne pas : le formulaire l’exige, et je la décoche après le dépôt.
line-recovery-ticket-can-push = Un de mes projets renvoie à un dépôt public où je peux pousser.
line-recovery-ticket-repository = Dépôt : { $repository }
line-recovery-ticket-no-repository = J’ai des projets, mais aucun avec un dépôt public où je peux pousser.
line-recovery-ticket-no-projects = Le compte n’a aucun projet.
line-recovery-ticket-mail-sent = J’envoie les détails à l’assistance par e-mail privé aujourd’hui.
line-recovery-ticket-story = { $story }
line-recovery-ticket-number = Numéro de cette demande : { $number }

draft-recovery-mail = E-mail privé à l’assistance
    .subject = Récupération de compte sur { $site } : { $username }
line-recovery-mail-hello = Bonjour, ceci se rapporte à ma demande publique de récupération de compte.
line-recovery-mail-pypi = Site : PyPI (pypi.org)
line-recovery-mail-testpypi = Site : TestPyPI (test.pypi.org)
line-recovery-mail-username = Nom d’utilisateur : { $username }
line-recovery-mail-ticket = Ticket : { $ticket }
line-recovery-mail-number = Numéro de la demande : { $number }
line-recovery-mail-current = Adresse enregistrée : { $current }
line-recovery-mail-wanted = Adresse qui doit devenir la principale : { $wanted } (sur aucun compte du site)
line-recovery-mail-neutral = Adresse d’entreprise qui doit devenir la principale : { $neutral } (sur aucun compte du site)
line-recovery-mail-deadlock = Je peux lire l’adresse principale, mais elle compte comme non vérifiée : aucun lien de réinitialisation n’arrive donc.
line-recovery-mail-team = Le compte appartient à une équipe ou à une entreprise.
line-recovery-mail-role = Mon rôle : { $role }
line-recovery-mail-reporter = Le ticket est déposé par le compte GitHub { $reporter }.
line-recovery-mail-language = Je lis la page d’aide dans cette langue : { $language }

entry-recovery-title = Title
entry-recovery-username = PyPI Username
entry-recovery-reason = Reason for request
tick-recovery-codes = “I never generated or have lost access to the recovery codes for my account” (je n’ai jamais créé les codes de récupération de mon compte, ou je n’y ai plus accès)
    .text = Le formulaire ne peut pas être envoyé sans cette case. Si vous avez des codes, décochez-la ensuite dans la demande.
tick-recovery-conduct = “I agree to follow the PSF Code of Conduct” (j’accepte de suivre le code de conduite de la PSF)
    .text = Lisez-le d’abord.
    .link = Lire le code de conduite
tick-recovery-delay = “I understand that it may take a significant amount of time to process my account recovery request.” (je comprends que le traitement de ma demande de récupération de compte peut prendre beaucoup de temps)
    .text = Il peut s’écouler une semaine ou plus entre les réponses.

### Confirm this login: no mail comes

field-confirmation-username = Votre nom d’utilisateur sur { $site }
field-confirmation-tried = Quand avez-vous essayé pour la dernière fois ?
    .hint = Jour, heure et fuseau horaire, par exemple : 2 décembre, 14:30 UTC.
field-confirmation-reset = Vous avez demandé une réinitialisation du mot de passe avec votre nom d’utilisateur. Cet e-mail est-il arrivé ?
phrase-confirmation-reset-came = Un e-mail de réinitialisation que j’ai demandé avec mon nom d’utilisateur est arrivé.
phrase-confirmation-reset-did-not-come = Un e-mail de réinitialisation que j’ai demandé avec mon nom d’utilisateur n’est pas arrivé.
phrase-confirmation-reset-not-tried = Je n’ai pas demandé d’e-mail de réinitialisation.
field-confirmation-story = Autre chose que l’assistance doit savoir
    .hint = Tout le monde peut le lire. Ni adresses e-mail, ni codes.
phrase-confirmation-story-spam = J’ai regardé dans les indésirables et dans tous les dossiers.
phrase-confirmation-story-networks = J’ai essayé depuis plusieurs réseaux.
phrase-confirmation-story-bounce = Mon fournisseur d’e-mail refuse peut-être les e-mails du site.
phrase-confirmation-story-cannot-send = Je peux lire la boîte mail, mais je ne peux pas envoyer d’e-mails depuis celle-ci.
field-confirmation-address = Adresse e-mail actuelle du compte
    .hint = Telle que vous l’avez saisie, majuscules comprises.
field-confirmation-reporter = Votre nom sur GitHub
    .hint = Celui qui dépose la demande.

draft-confirmation-ticket = Demande publique
    .subject = Aucun e-mail n’arrive pour confirmer une connexion sur { $site }
line-confirmation-ticket-pypi = Site : PyPI (pypi.org)
line-confirmation-ticket-testpypi = Site : TestPyPI (test.pypi.org)
line-confirmation-ticket-username = Nom d’utilisateur : `{ $username }`
line-confirmation-ticket-stops = Le mot de passe et le second facteur sont acceptés. “Please confirm this login” s’affiche, mais son e-mail n’arrive pas.
line-confirmation-ticket-tried = Dernier essai : { $tried }
line-confirmation-ticket-reset = { $reset }
line-confirmation-ticket-mail-sent = J’envoie les détails à l’assistance par e-mail privé aujourd’hui.
line-confirmation-ticket-story = { $story }
line-confirmation-ticket-number = Numéro de cette demande : { $number }

draft-confirmation-mail = E-mail privé à l’assistance
    .subject = Aucun e-mail n’arrive pour confirmer une connexion : { $username }
line-confirmation-mail-hello = Bonjour, ceci se rapporte à ma demande publique.
line-confirmation-mail-pypi = Site : PyPI (pypi.org)
line-confirmation-mail-testpypi = Site : TestPyPI (test.pypi.org)
line-confirmation-mail-username = Nom d’utilisateur : { $username }
line-confirmation-mail-address = Adresse enregistrée : { $address }
line-confirmation-mail-ticket = Ticket : { $ticket }
line-confirmation-mail-number = Numéro de la demande : { $number }
line-confirmation-mail-tried = Dernier essai : { $tried }
line-confirmation-mail-reset = { $reset }
line-confirmation-mail-reporter = Le ticket est déposé par le compte GitHub { $reporter }.
line-confirmation-mail-language = Je lis la page d’aide dans cette langue : { $language }

entry-confirmation-title = Title
entry-confirmation-username = PyPI Username
entry-confirmation-reason = Reason for request
tick-confirmation-codes = “I never generated or have lost access to the recovery codes for my account” (je n’ai jamais créé les codes de récupération de mon compte, ou je n’y ai plus accès)
    .text = Le formulaire ne peut pas être envoyé sans cette case. Si vous avez des codes, décochez-la ensuite dans la demande.
tick-confirmation-conduct = “I agree to follow the PSF Code of Conduct” (j’accepte de suivre le code de conduite de la PSF)
    .text = Lisez-le d’abord.
    .link = Lire le code de conduite
tick-confirmation-delay = “I understand that it may take a significant amount of time to process my account recovery request.” (je comprends que le traitement de ma demande de récupération de compte peut prendre beaucoup de temps)
    .text = Il peut s’écouler une semaine ou plus entre les réponses.

### Somebody else is in the account

field-compromise-username = Nom d’utilisateur sur { $site }
field-compromise-address = Adresse e-mail du compte
    .hint = Celle d’avant, si elle a été changée.
field-compromise-seen = Qu’avez-vous vu ?
phrase-compromise-seen-address = Mon adresse e-mail a été changée, et ce n’était pas moi.
phrase-compromise-seen-password = Mon mot de passe a été changé, et ce n’était pas moi.
phrase-compromise-seen-factor = Une application ou une clé de sécurité a été ajoutée ou retirée, et ce n’était pas moi.
phrase-compromise-seen-token = Un jeton d’API a été ajouté, et ce n’était pas moi.
phrase-compromise-seen-release = Une version a été mise en ligne, et ce n’était pas moi.
phrase-compromise-seen-mailbox = Quelqu’un d’autre est entré dans ma boîte mail.
field-compromise-when = Quand est-ce arrivé ?
    .hint = Jour, heure et fuseau horaire, comme les e-mails ou la page l’indiquent.

draft-compromise-mail = E-mail à l’équipe de { $site }
    .subject = Quelqu’un d’autre est peut-être dans mon compte sur { $site }
line-compromise-mail-hello = Bonjour, quelqu’un d’autre est peut-être dans mon compte.
line-compromise-mail-pypi = Site : PyPI (pypi.org)
line-compromise-mail-testpypi = Site : TestPyPI (test.pypi.org)
line-compromise-mail-username = Nom d’utilisateur : { $username }
line-compromise-mail-address = Adresse du compte : { $address }
line-compromise-mail-when = Quand : { $when }
line-compromise-mail-seen = { $seen }
line-compromise-mail-ask = Merci de bloquer les modifications du compte et de me dire ce que je dois faire ensuite.
line-compromise-mail-number = Numéro de ce signalement : { $number }
line-compromise-mail-language = Je lis la page d’aide dans cette langue : { $language }

### A suspension

field-suspension-username = Nom d’utilisateur sur { $site }
field-suspension-address = Adresse e-mail du compte
field-suspension-seen = Où est-ce écrit ?
phrase-suspension-seen-page = Une page dit : “Your account has been suspended” (votre compte a été suspendu).
phrase-suspension-seen-sign-in = Je ne peux pas me connecter, et je pense que le compte est suspendu.
phrase-suspension-seen-mail = Un e-mail le dit.
field-suspension-before = Qu’avez-vous fait avant, et pourquoi faut-il réexaminer la décision ?
phrase-suspension-before-nothing = Je n’avais rien fait depuis un certain temps.
phrase-suspension-before-release = J’avais mis une version en ligne.
phrase-suspension-before-many = J’avais mis en ligne beaucoup de projets ou de versions en peu de temps.
phrase-suspension-before-name = J’avais enregistré un nom de projet.

draft-suspension-mail = E-mail au sujet de la suspension
    .subject = Compte suspendu sur { $site }
line-suspension-mail-hello = Bonjour, mon compte est suspendu, et je vous demande de réexaminer la décision.
line-suspension-mail-pypi = Site : PyPI (pypi.org)
line-suspension-mail-testpypi = Site : TestPyPI (test.pypi.org)
line-suspension-mail-username = Nom d’utilisateur : { $username }
line-suspension-mail-address = Adresse du compte : { $address }
line-suspension-mail-seen = { $seen }
line-suspension-mail-before = { $before }
line-suspension-mail-ask = De quoi avez-vous besoin de ma part ?
line-suspension-mail-number = Numéro de cet e-mail : { $number }
line-suspension-mail-language = Je lis la page d’aide dans cette langue : { $language }

## Never asked

never-ask-password = mots de passe
never-ask-recovery-code = codes de récupération
never-ask-app-secret = secrets ou images QR d’une application
never-ask-app-number = numéros d’une application
never-ask-upload-token = jetons d’envoi
never-ask-identity-paper = pièces d’identité
never-ask-phone-number = numéros de téléphone
