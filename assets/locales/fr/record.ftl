## Les précédents : l'Union simulée mise en regard de l'Union réelle

record-file-broken = { $file } n'est pas un recueil de cas : { $cause }. Solution : la forme de assets/record.ron, qui dit ce que signifie chaque code
record-case-broken = Le cas { $number } ne peut être joué : { $cause }. Solution : des codes dans leurs limites, des codes d'États membres à deux lettres, un type d'adversaire connu
record-fitting = ajustement, distance { $lost } millièmes de degré
record-held-out = réservés
record-in-force = poids en vigueur
record-columns = {""} cas  réel  mode   moy.    simulations par degré, 0 à 7     mes.  texte inscr.  suivi
record-scores = {""}                 à 1 près exact   ordre   biais  silence gardé
record-confused = { $real } est devenu { $told } : { $count }
record-categories = adoptées dans toutes les simulations : { $list }
record-followed = un texte a suivi la parole d'un gouvernement en l'espace d'un tour : { $followed } sur { $spoke }
record-silent = toujours silencieux
record-file = dossier 6, sinon 3
record-government = gouv. 4, sinon 0
record-strongest = dossier, gouv., partenaire
record-main = rien de changé
record-flat-severity = gravité égale
record-no-file = sans dossier
record-file-everywhere = dossier partout
record-no-cards = sans cartes
record-shorter-turns = tours de 2 semaines
record-days = tours d'un jour
record-sweep-severity = gravité
record-sweep-evidence = éléments
record-fold = sans { $cases } : { $weights }

# L'écran

record-screen-title = Les précédents
record-banner = Démarche · comment les règles ont été vérifiées · rien ici n'est joué comme scénario
record-open = Comparer avec les précédents
record-heading = Ce que fait l'Union simulée, en regard de ce qu'a fait l'Union
record-line = { $cases } cas · { $runs } exercices pour chacun · { $exercises } exercices simulés pour chaque jeu de poids
record-show = Montrer
record-cases-held-out = { $cases } cas, réservés
record-cases-fitted = { $cases } cas, ajustés
record-as-table = En tableau
record-as-bars = En barres
record-status = Tous les chiffres affichés ici sont calculés à partir de la comparaison conservée avec le programme
record-missing = Ce programme a été compilé sans comparaison
record-missing-detail = « demarche record » joue les cas et compare.
record-is-title = Ce que c'est
record-is = { $cases } cas publics, chacun réduit à des codes chiffrés et joué { $runs } fois par des capitales simulées. On y voit si elles tendent à aller aussi loin que l'Union, et où ce n'est pas le cas. « Réservés » veut dire : avec des poids ajustés sur d'autres cas et qui n'ont jamais vu celui-ci.
record-is-not-title = Ce que ce n'est pas
record-is-not = Ni prévision, ni jugement sur un État, ni preuve. Les cas sont peu nombreux et célèbres, le silence y est plus rare que dans la vie, et ceux qui les ont codés connaissaient l'issue.
record-step-nothing = rien
record-step-spokesperson = porte-parole
    .head = porte- parole
record-step-representative = HR ou chefs d'État
record-step-no-actor = aucun acteur nommé
record-step-backing = appui, ou territoire
record-step-naming = auteur nommé
record-step-listing = mise sur liste
record-step-beyond = au-delà
record-known-nobody = personne
record-known-suspicion = un soupçon
record-known-group = groupe, territoire
record-known-attributed = attribution
record-known-indictments = inculpations
record-column-case = Cas
record-column-year = An
record-column-codes = Sept codes
record-column-severity = Gravité
record-column-known = Connu à l'époque
record-column-government = Gouv. a parlé
record-column-partner = Parte- naire a parlé
record-column-file = Doss. pour juge
record-column-result = Simulé face au réel
record-column-fold = Pli de test
record-columns-name = Colonnes : cas, année, sept codes, gravité, ce qui était connu, qui a parlé, dossier pour le juge ; puis les simulations à chaque degré : { $steps } ; enfin, la plupart des simulations comparées à ce qu'a fait l'Union
record-codes-hint = Les sept codes, de 0 à 4 chacun : portée, ampleur, durée, intensité, complexité, sophistication, conséquences
record-same = identique
record-lower = { $by ->
    [one] −{ $by } degré
   *[other] −{ $by } degrés
 }
record-higher = { $by ->
    [one] +{ $by } degré
   *[other] +{ $by } degrés
 }
record-row = Cas { $number }, { $year }, codes { $codes }, gravité { $severity } sur 100. Connu à l'époque : { $known }. { $government ->
        [yes] Un gouvernement de l'Union avait procédé à une attribution
       *[no] Aucun gouvernement de l'Union n'avait procédé à une attribution
    }, { $partner ->
        [yes] un partenaire l'avait fait
       *[no] aucun partenaire ne l'avait fait
    } ; { $file ->
        [yes] il y avait un dossier pour le juge
       *[no] il n'y avait pas de dossier pour le juge
    }. L'Union est allée jusqu'à : { $real }. Simulation, le plus souvent : { $mode }, dans { $most } simulations sur { $runs }. Par rapport au réel : { $verdict }.
record-row-held-out = Cas réservé dans le pli { $fold }.
record-row-fitted = Le cas a servi à ajuster les poids.
record-runs = Simulations à chaque degré : { $list }.
record-runs-at = { $step } { $runs }
record-legend-real = ce qu'a fait l'Union
record-legend-mode = simulation, le plus souvent
record-legend-others = autres simulations
record-legend-fitted = le plus souvent quand le cas a servi à l'ajustement, si différent
record-legend-held-out = le plus souvent quand le cas était réservé, si différent
record-short-title = En bref
record-short-within = Sur des cas que ses poids n'avaient pas vus, l'Union simulée arrive à un degré près de l'Union réelle dans { $within } cas sur { $cases }.
record-short-within-better = Aucune règle empirique ne s'en approche autant : la meilleure, « { $thumb } », y arrive dans { $best } cas.
record-short-within-same = La meilleure règle empirique, « { $thumb } », y arrive tout aussi souvent.
record-short-within-worse = La règle empirique « { $thumb } » y arrive plus souvent, dans { $best } cas.
record-short-order-better = Elle distingue les réponses fortes des faibles mieux que toute règle empirique ({ $order } sur 1 ; « { $thumb } » obtient { $best }).
record-short-order-same = Elle distingue les réponses fortes des faibles à peu près aussi bien que la règle empirique « { $thumb } » ({ $order } sur 1, contre { $best }).
record-short-order-worse = Elle distingue les réponses fortes des faibles moins bien que la règle empirique « { $thumb } » ({ $order } sur 1, contre { $best }).
record-short-quiet = Sur les { $quiet } cas où l'Union s'est tue, elle se tait dans { $kept }.
record-short-scattered = Dans { $count } cas, moins de la moitié des simulations aboutissent au degré retenu ici : le hasard y décide autant que le cas.
record-short-fitted = Avec des poids ajustés sur tous les cas, ce serait { $within } sur { $cases }. Ce chiffre est flatteur ; c'est le premier qui compte.
record-short-few = Avec si peu de cas, un écart de deux ou trois entre de tels chiffres ne dit pas grand-chose.
record-thumb-silent = toujours silencieux
record-thumb-file = dossier pour le juge : mise sur liste, sinon aucun acteur
record-thumb-government = parole d'un gouvernement : appui, sinon rien
record-thumb-strongest = dossier, sinon gouvernement, sinon partenaire
record-score-held-out = simulation, réservés
record-score-fitted = simulation, ajustés
record-score-within = ±1 degré
record-score-order = Ordre des cas
record-score-kept = Silence gardé
record-score-measures = Mesures par cas
record-score-note = Corrélation de rang ; silence : rien ou un porte-parole ; mesures : médiane. L'Union elle-même prend de zéro à trois mesures par cas, le plus souvent un seul texte public.
record-score-line = { $name } : à un degré près dans { $within } cas sur { $cases } ; ordre des cas { $order } ; silence gardé dans { $kept } sur { $quiet } ; mesures par cas { $measures }
record-percent = { $percent } %
record-kept = { $kept } sur { $quiet }
record-decimal = { $sign }{ $whole },{ $hundredths }
record-wrong-title = Où elle se trompe
record-wrong-none = Aucun cas ne s'écarte de deux degrés ou plus.
record-wrong-case = Cas { $number }. { $told }
record-too-quiet = Trop silencieux : l'Union est allée jusqu'à « { $real } », la plupart des simulations s'arrêtent à « { $told } ».
record-too-cautious = Trop prudent : l'Union est allée jusqu'à « { $real } », la plupart des simulations s'arrêtent à « { $told } ».
record-too-eager = Trop zélé : l'Union est allée jusqu'à « { $real } », la plupart des simulations vont jusqu'à « { $told } ».
record-cause-outside = Personne dans l'Union n'était touché, ce qui, dans le modèle, joue contre une réponse.
record-cause-unattributed = Ni gouvernement de l'Union ni partenaire n'avait procédé à une attribution ; les capitales du modèle en attendent une.
record-cause-mild = D'après les codes, le cas est bénin : gravité { $severity } sur 100.
record-cause-single = Un seul État membre était touché, et aucun partenaire n'avait parlé.
record-cause-government = Un gouvernement de l'Union avait procédé à une attribution, ce qui entraîne les capitales du modèle.
record-cause-partner = Un partenaire avait procédé à une attribution, ce qui entraîne les capitales du modèle.
record-cause-file = Il y avait un dossier pour le juge.
record-cause-none = Rien dans les codes ne l'explique.
record-weights-title = D'où viennent les poids
record-weights-line = Sur { $all } nombres du modèle, { $fitted } sont ajustés aux cas, { $record } ont été relevés à la main dans les cas, { $cited } viennent d'une source citée, { $chosen } sont fixés par appréciation
record-weights-fitted = ajustés aux cas
record-weights-record = relevés à la main dans les cas ; les chiffres des cas réservés en tiennent donc compte aussi
record-weights-cited = tirés d'une source publiée, citée
record-weights-chosen = fixés par appréciation ; { $leaning ->
    [one] { $leaning } d'entre eux dit sur quoi il s'appuie
   *[other] { $leaning } d'entre eux disent sur quoi ils s'appuient
 }
record-weights-form = La forme du modèle a été choisie par des personnes qui connaissaient les cas. Réserver un cas n'y change rien.
record-follows-title = Ce qui en découle pour l'exercice
record-follows = Lire un refus comme « les capitales s'arrêtent souvent ici », jamais comme « cet État le ferait ». Qui sait mieux corrige, avec un motif ; le débriefing montre les deux.
record-follows-changed = Ce scénario modifie { $changed } de ces nombres. La comparaison a été faite sans cela.
record-sources = Sources des codes
record-source = { $id }, cas { $cases } : { $source }

## Ce que le modèle ne peut pas faire

tab-limits = Limites
limits-title = Ce que le modèle ne sait toujours pas faire
limits-famous = L'Union simulée a été confrontée à 22 cas célèbres, codés par des personnes qui en connaissaient l'issue.
limits-form = La forme du modèle a été choisie par des personnes qui connaissaient elles aussi ces cas. Réserver un cas pendant l'ajustement des poids n'y change rien.
limits-silence = Dans la vie, la plupart des incidents se terminent sans un mot de l'Union. Le silence étant rare parmi les cas, son taux réel est supérieur au leur.
limits-file = L'existence d'un dossier présentable à un juge a été codée après coup et va de pair avec les inscriptions. Personne ne la connaît aussi bien à l'avance.
limits-capitals = Aucune capitale n'est prédite en particulier. Les cartes des délégations simulées sont distribuées ; ce n'est la position réelle d'aucun État.
limits-third = Un État tiers attaqué sans que personne ne procède à une attribution ne reçoit aucune réponse dans le modèle. L'Union a une fois répondu le jour même à une telle attaque (cas 11).
limits-wave = Une vague de petites attaques contre beaucoup à la fois passe pour bénigne dans le modèle. L'Union a répondu à l'une d'elles (cas 13).
limits-memory = Personne ne se souvient d'un exercice antérieur. Chacun commence sans rancune et sans précédent.
limits-bargains = Les capitales ne marchandent pas d'un dossier à l'autre : personne ne cède ici pour gagner ailleurs.
limits-effects = Il ne dit rien de ce que les mesures obtiennent dans le monde. La réaction des adversaires est un choix de modélisation, fait pour être discuté.

help-record-title = Les précédents
help-record = Chaque ligne est un cas : le cadre montre jusqu'où l'Union est allée, les barres combien d'exercices simulés sont allés aussi loin. En haut, on passe des cas réservés aux cas ajustés ; « En tableau » dit chaque ligne en phrases.
record-exercise-came-to = En regard des précédents, avec prudence : dans cet exercice, l'Union est allée tout au plus jusqu'à « { $step } ». Dans { $same } des { $cases } cas publics, elle est allée exactement aussi loin ; dans { $further }, plus loin. Ce sont des cas célèbres, et aucun exercice n'est une prévision.
