# Fichiers d'exercice : ce qui ne va pas dans l'un d'eux, ce que la vérification a trouvé, et les PIN.

store-database = { $path } : le fichier n'a pu être ni lu ni écrit ({ $cause }). Réessayer ; si cela persiste, copier le fichier sur un autre disque et ouvrir la copie
store-entry = { $path } : l'entrée { $entry } ne peut être lue par ce programme : { $cause }
store-not-an-exercise = { $path } : ce n'est pas un fichier d'exercice de Démarche
store-locked = { $path } : cet exercice est protégé par une phrase secrète. L’ouvrir dans la fenêtre ou avec `demarche unlock`, et donner la phrase secrète
store-wrong-passphrase = { $path } : ce n’est pas la phrase secrète, ou le fichier a été modifié en chemin. Rien n’a été ouvert
store-not-a-file = { $path } : ce n'est pas un fichier ordinaire, mais un dossier, un périphérique, un lien ou un tube ; rien n'en est lu. Choisir un autre fichier, ou déplacer celui-ci
store-too-big = { $path } : le contenu dépasse celui de tout exercice ; il n'est pas lu
store-slow = { $path } : la lecture prend plus de temps que n'en demande aucun exercice ; elle a été arrêtée. Un disque ou un réseau lent peut en être la cause : copier le fichier sur cet ordinateur et ouvrir la copie
store-foreign = { $path } : ce fichier contient quelque chose qu'aucun exercice ne contient : { $name }. Il n'a pas été créé par Démarche ou a été modifié depuis ; il n'est pas ouvert. Demander l'original à la personne qui l'a fourni
store-missing = { $path } : il manque à ce fichier ce que tout exercice contient : { $name }. Revenir à une copie antérieure
store-damaged = { $path } : le fichier est endommagé. Avant tout, le copier sur un autre disque ; si la copie ne s'ouvre pas non plus, revenir à une copie antérieure
store-read-only = { $path } : le fichier est ici en lecture seule. Pour continuer, le copier dans un dossier où l'écriture est permise
store-closed = { $path } : ouverture impossible. Il manque peut-être le droit de lire le fichier ou d'écrire dans son dossier : le copier dans un dossier où ces droits existent
store-journal = { $path } : un programme s'est arrêté pendant qu'il écrivait ce fichier, et ce qu'il a laissé ne peut être remis en ordre ici. Copier le fichier et celui qui l'accompagne, au nom terminé par -journal, dans un dossier où l'écriture est permise, et l'ouvrir là : rien n'est perdu
store-full = { $path } : le disque est plein ; rien de cette étape n'a été enregistré. Libérer de l'espace et la répéter
store-not-written = { $path } : cette étape n'a pas été écrite, bien que le disque ait indiqué le contraire. Rien n'en compte ; continuer avec une copie antérieure du fichier
store-gone = { $path } : { $what } Cette étape n'a pas été enregistrée. { $way }
store-gone-missing = Le fichier a été supprimé ou déplacé pendant qu'il était ouvert.
store-gone-replaced = Un autre fichier a été mis à la place de celui-ci pendant qu'il était ouvert.
store-gone-copied = Tout ce qui précède a été copié dans { $copy } ; continuer à partir de là.
store-gone-lost = Aucune copie n'a pu être faite à côté. Remettre le fichier en place avant de quitter, sans quoi tout est perdu.
store-newer = { $path } : écrit au format { $found } ; ce programme lit le format { $known }. L'ouvrir avec une version plus récente de Démarche
store-unknown-format = { $path } : Démarche n'a jamais écrit le format { $found } ; le fichier a été modifié après sa création. Revenir à une copie antérieure
store-in-use = { $path } : ouvert dans une autre fenêtre ou un autre programme. L'y fermer d'abord
store-altered = { $what }. Le fichier n'est pas ouvert ; revenir à une copie antérieure, ou s'adresser à la personne qui l'a fourni

verify-intact = { $file } : fichier cohérent, { $entries ->
    [one] { $entries } entrée
   *[other] { $entries } entrées
 } en une seule chaîne, et chaque décision se recalcule à l'identique
verify-altered = { $file } : l'entrée { $entry } a été modifiée après son écriture
verify-beginning = { $file } : l'entrée 1, ou l'un des textes à partir desquels l'exercice est calculé, a été modifiée après son écriture
verify-text = { $file } : le texte « { $name } », à partir duquel l'exercice est calculé, a été modifié après son écriture
verify-missing = { $file } : l'entrée { $entry } manque, alors que des entrées postérieures sont là
verify-displaced = { $file } : l'ordre a été modifié : ce qui devrait se trouver à la place { $place } est à la place { $entry }
verify-cut = { $file } : la fin a été coupée : il y avait { $marked } entrées, il en reste { $found }
verify-unmarked = { $file } : { $found } entrées, mais le programme en a écrit { $marked } ; les dernières ont été ajoutées par autre chose
verify-rewritten = { $file } : les entrées s'accordent entre elles, mais ce ne sont pas celles après lesquelles la marque de fin a été posée : elles ont été réécrites
verify-mark = { $file } : la marque de fin a été modifiée ou a disparu ; rien ne dit donc si des entrées manquent
verify-settings = { $file } : les réglages, dont les PIN, ont été modifiés par autre chose que Démarche
verify-differs = { $file } : l'entrée { $entry } donne un autre résultat avec ce programme (événement { $event }). Les octets s'accordent entre eux ; le fichier a été écrit par la version { $program } du programme, celle-ci est la version { $this }

cli-verify-head = Empreinte { $head } : la noter là où personne ne peut la modifier, et comparer avec `demarche verify --head`
cli-verify-promise = Cela montre que le fichier est cohérent. Si quelqu'un le réécrit en entier avec son propre programme, seule une empreinte notée auparavant le révèle
cli-verify-open-end = Les formats 1 et 2 n'ont pas de marque de fin : des entrées coupées à la fin passent inaperçues
cli-verify-head-same = L'empreinte est celle qui a été notée : textes et entrées sont les mêmes qu'alors
cli-verify-head-earlier = L'empreinte notée est celle de l'entrée { $entry } : jusque-là, textes et entrées sont les mêmes qu'alors ; entrées ajoutées depuis : { $later }
cli-verify-head-other = L'empreinte notée n'est celle d'aucune entrée ici : textes ou entrées ne sont pas les mêmes qu'alors
cli-verify-head-unreadable = { $head } n'est pas une empreinte ; donner au moins les 20 lettres et chiffres qu'affiche `demarche verify`

cli-guarded = { $file } est encore en cours et protégé par des PIN : seule la vue publique est ouverte. Pour en voir plus, lancer cette commande dans un terminal et donner le PIN, ou définir DEMARCHE_PIN
cli-guarded-unopenable = { $file } est encore en cours et protégé par des PIN, et aucun n'ouvre cette vue : seule la vue publique est ouverte
cli-pin-of = PIN – { $holder } :
cli-passphrase-new = Nouvelle phrase secrète :
cli-passphrase = Phrase secrète :
cli-no-passphrase = Il faut une phrase secrète : exécuter ceci dans un terminal, ou définir DEMARCHE_PASSPHRASE
cli-pin-wrong = Ce n'est pas le bon PIN ; la direction de l'exercice en aura connaissance
cli-pin-wait = Trop de PIN erronés : attendre { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
 }

file-fits-itself = Fichier vérifié : { $entries ->
    [one] { $entries } entrée
   *[other] { $entries } entrées
 }, cohérent, empreinte { $head }
pin-wrong = Ce n'est pas le bon PIN. Réessayer.
pin-wait = { $seconds ->
    [one] Trop de PIN erronés. Attendre { $seconds } seconde.
   *[other] Trop de PIN erronés. Attendre { $seconds } secondes.
 }
pins-tried = PIN erronés : { $who }
pins-tried-by = { $holder } { $wrong } (dernier : { $minutes ->
    [0] à l'instant
    [one] il y a { $minutes } minute
   *[other] il y a { $minutes } minutes
 })
pins-limits = Un PIN ne verrouille pas le fichier, qui contient en clair toutes les instructions et la vérité : ne pas le distribuer avant la fin.
passphrase-short = La phrase secrète doit compter au moins { $shortest } caractères
