## Was Delegationen zu einem Vorschlag sagen: ein Grund in Worten, die zu ihrem Naturell passen, und ein Preis
## Keine zwei davon fangen gleich an, damit in einer Runde niemand andere wiederholt. `-again` ist die zweite Art, es zu sagen.

voice-gate-plain = Wir sind nicht sicher genug, wer es war: { $cite }.
voice-gate-plain-again = Unsere Fachleute haben noch Zweifel: { $cite }.
voice-gate-formal = Der Grad der Gewissheit erlaubt es noch nicht, so weit zu gehen: { $cite }.
voice-gate-formal-again = Eine Aussage von diesem Gewicht verlangt festere Erkenntnisse: { $cite }.
voice-gate-warm = An Vertrauen fehlt es uns nicht, an Gewissheit schon: { $cite }.
voice-gate-warm-again = Bei allem Mitgefühl für die Betroffenen: Wir wissen nicht genug. { $cite }.
voice-gate-dry = Wissen ist das eine, vermuten das andere: { $cite }.
voice-gate-dry-again = Das geht weiter als die Akte: { $cite }.

voice-proportion-plain = Das ist mehr, als das Geschehene verlangt: { $cite }.
voice-proportion-plain-again = So weit würden wir nicht gehen: { $cite }.
voice-proportion-formal = Die Maßnahme muss in einem angemessenen Verhältnis zum Schaden stehen: { $cite }.
voice-proportion-formal-again = Verhältnismäßigkeit ist eine Bedingung jeder Antwort: { $cite }.
voice-proportion-warm = Wir verstehen den Zorn, aber das ist zu viel: { $cite }.
voice-proportion-warm-again = Unsere stärksten Mittel sollten wir für die schlimmsten Tage aufheben: { $cite }.
voice-proportion-dry = Man sollte nicht ganz oben anfangen: { $cite }.
voice-proportion-dry-again = Auf diese Frage ist das eine große Antwort: { $cite }.

voice-solidarity-plain = Wir stehen zu den Betroffenen, doch das ist nicht die Hilfe, die sie von uns brauchen.
voice-solidarity-formal = Solidarität kann andere Formen annehmen als diese, und wir würden sie vorziehen.
voice-solidarity-warm = Die Betroffenen sind unsere Freunde, und wir würden ihnen lieber auf andere Weise helfen.
voice-solidarity-dry = Uns ist nicht klar, wem damit geholfen wäre.

voice-risk-plain = Wir fürchten, was zurückkommen kann: { $cite }.
voice-risk-plain-again = Das könnte alles schlimmer machen: { $cite }.
voice-risk-formal = Aus Sicht meiner Hauptstadt besteht die Gefahr einer Eskalation: { $cite }.
voice-risk-formal-again = Die Folgen sind abzuwägen, bevor der Schritt getan wird: { $cite }.
voice-risk-warm = Wir bitten darum, mit uns einen Schritt weiter zu denken: { $cite }.
voice-risk-warm-again = Mit der Antwort müssten unsere Leute leben: { $cite }.
voice-risk-dry = Es wird einen nächsten Zug geben, und er wird nicht unserer sein: { $cite }.
voice-risk-dry-again = Was am Tag danach geschieht, haben wir noch nicht gehört: { $cite }.

voice-picture-plain = Uns fehlt eine frische gemeinsame Bewertung als Grundlage: { $cite }.
voice-picture-plain-again = Zuerst sollten wir auf dasselbe Bild schauen: { $cite }.
voice-picture-formal = Eine Entscheidung sollte auf einer aktuellen Bewertung beruhen: { $cite }.
voice-picture-formal-again = Dem Rat liegt keine aktuelle Bewertung vor: { $cite }.
voice-picture-warm = Wohler wäre uns mit einem Bild für uns alle: { $cite }.
voice-picture-warm-again = Es würde uns allen helfen, zuerst dasselbe Papier zu lesen: { $cite }.
voice-picture-dry = Jeder von uns hat ein Bild, zusammen haben wir keines: { $cite }.
voice-picture-dry-again = Heute würden wir aus dem Gedächtnis entscheiden: { $cite }.

voice-law-plain = Die Rechtsgrundlage ist uns nicht fest genug: { $cite }.
voice-law-plain-again = Unsere Juristen geben das nicht frei: { $cite }.
voice-law-formal = Meine Delegation hat einen Prüfungsvorbehalt aus rechtlichen Gründen: { $cite }.
voice-law-formal-again = Die rechtlichen Voraussetzungen müssen vollständig erfüllt sein: { $cite }.
voice-law-warm = Wir möchten, dass dies hält, also muss das Recht stimmen: { $cite }.
voice-law-warm-again = Leicht machen sollten wir es unseren Kritikern nicht: { $cite }.
voice-law-dry = Eine gute Sache ersetzt keine Rechtsgrundlage: { $cite }.
voice-law-dry-again = Jemand wird das mit dem Gesetzbuch daneben lesen: { $cite }.

voice-publicity-plain = Für uns ist das sehr öffentlich: { $cite }.
voice-publicity-plain-again = Zu viele würden das hören: { $cite }.
voice-publicity-formal = Meine Hauptstadt zieht in diesem Stadium Diskretion vor: { $cite }.
voice-publicity-formal-again = Bei einem so öffentlichen Wort ist uns nicht wohl: { $cite }.
voice-publicity-warm = Ein so öffentliches Wort schlägt Türen zu: { $cite }.
voice-publicity-warm-again = Wir hoffen, dass Türen offen bleiben können: { $cite }.
voice-publicity-dry = Was öffentlich gesagt ist, lässt sich nicht zurücknehmen: { $cite }.
voice-publicity-dry-again = Die Presse muss hinterher nicht dafür einstehen: { $cite }.

voice-interest-plain = Das würde uns mehr kosten als die meisten, denn { $cite }.
voice-interest-formal = Ein wesentliches Interesse meines Landes ist berührt, denn { $cite }.
voice-interest-warm = Wir bitten um Verständnis, denn { $cite }.
voice-interest-dry = Die Rechnung dafür ginge an uns, denn { $cite }.
voice-interest-general-plain = Ein eigenes Interesse steht auf dem Spiel, über das wir lieber unter vier Augen sprechen.
voice-interest-general-formal = Nationale Interessen sind berührt, und ich habe keine Weisung, hier darauf einzugehen.
voice-interest-general-warm = Zu Hause gibt es etwas, das uns dies schwer macht; unter vier Augen würden wir es erzählen.
voice-interest-general-dry = Unsere Gründe gehören uns, und es sind gute.

voice-red-line-plain = Das überschreitet eine unserer roten Linien, denn { $cite }.
voice-red-line-formal = Meine Weisung lässt hier keinen Spielraum, denn { $cite }.
voice-red-line-warm = Es tut uns leid, dorthin können wir nicht mitgehen, denn { $cite }.
voice-red-line-dry = Wir lehnen weniges ab, dies schon, denn { $cite }.
voice-red-line-general-plain = Hier verläuft eine Linie, die wir nicht überschreiten können; erklären würden wir sie lieber unter vier Augen.
voice-red-line-general-formal = Ich habe Weisung, dies nicht anzunehmen, und darf nicht mehr dazu sagen.
voice-red-line-general-warm = Wir wissen, dass hier gern anderes gehört würde, doch das können wir nicht.
voice-red-line-general-dry = Unsere Antwort ist nein, und sie war es schon vor der Sitzung.

voice-courted-plain = Gespräche mit jener Regierung sind eben erst möglich geworden, und wir wollen sie nicht verderben.
voice-courted-formal = Meine Hauptstadt sieht im Verhältnis zu jener Regierung eine Öffnung und möchte sie erhalten.
voice-courted-warm = Nach langer Zeit spricht man dort wieder mit uns; wir bitten um Nachsicht, wenn wir behutsam gehen.
voice-courted-dry = Unser Verhältnis zu jener Regierung ist diese Woche gut.
voice-persuasion-plain = Wir haben die Argumente gehört, und sie haben uns nicht gewonnen.
voice-persuasion-formal = Die Argumente wurden meiner Hauptstadt übermittelt; überzeugt haben sie dort nicht.
voice-persuasion-warm = Danke für die Zeit, die man sich für uns genommen hat; wir sehen es weiterhin anders.
voice-persuasion-dry = Man hat uns viel gesagt, und das meiste zweimal.

voice-wording-plain = Das Ziel teilen wir, die Worte nicht: { $cite }.
voice-wording-plain-again = Der Ton ist uns zu scharf: { $cite }.
voice-wording-formal = Die Sprache geht über das hinaus, was meine Hauptstadt verwenden würde: { $cite }.
voice-wording-formal-again = Zum Wortlaut haben wir einen Vorbehalt: { $cite }.
voice-wording-warm = In der Sache sind wir dabei, die Schwierigkeit sind die Worte: { $cite }.
voice-wording-warm-again = Mildere Worte würden mehr von uns mitnehmen: { $cite }.
voice-wording-dry = Starke Worte nutzen sich schnell ab: { $cite }.
voice-wording-dry-again = Wenn wir das jetzt sagen, was sagen wir beim nächsten Mal? { $cite }.

voice-haste-plain = Das geht schneller, als unsere Hauptstadt folgen kann: { $cite }.
voice-haste-formal = Ich bin noch ohne Weisung, und der Kalender hilft nicht: { $cite }.
voice-haste-warm = Unsere Leute zu Hause brauchen noch einen Augenblick: { $cite }.
voice-haste-dry = Was in Eile entschieden wird, erklärt man lange: { $cite }.

voice-base-plain = Unsere Hauptstadt betrachtet solche Schritte mit Zurückhaltung, was immer im Text steht.
voice-base-formal = Meine Hauptstadt hält einen allgemeinen Vorbehalt gegen Schritte dieser Art aufrecht.
voice-base-warm = An diesem Text liegt es nicht; solche Schritte fallen uns schwer.
voice-base-dry = Von solchen Schritten haben wir viele gesehen, von Ergebnissen wenige.

voice-gravity-plain = Was geschehen ist, wiegt nicht schwer genug für eine solche Antwort: { $cite }.
voice-gravity-plain-again = Für uns ist die Schwelle nicht erreicht: { $cite }.
voice-gravity-formal = Die Schwere der Aktivität verlangt dieses Instrument nicht: { $cite }.
voice-gravity-formal-again = Für einen Schritt dieser Art sieht meine Delegation noch keinen Anlass: { $cite }.
voice-gravity-warm = Wir fühlen mit den Betroffenen, und doch ist dies nicht der Augenblick: { $cite }.
voice-gravity-warm-again = Niemand nimmt das hier leicht, aber die Antwort sollte passen: { $cite }.
voice-gravity-dry = Nicht jeder Vorfall braucht eine Antwort von uns allen: { $cite }.
voice-gravity-dry-again = Wenn das schwer ist, fehlt uns ein Wort für Schlimmeres: { $cite }.

voice-attributed-plain = Wir würden ungern von uns aus auf jemanden zeigen: { $cite }.
voice-attributed-plain-again = Es ist nicht Sache der Union, vor anderen zu beschuldigen: { $cite }.
voice-attributed-formal = Die Zuschreibung bleibt eine souveräne Entscheidung jedes Staates: { $cite }.
voice-attributed-formal-again = Die Union sollte ihren Mitgliedern hierin folgen und nicht vorangehen: { $cite }.
voice-attributed-warm = Gern würden wir uns hinter jemanden stellen, der spricht: { $cite }.
voice-attributed-warm-again = Wer getroffen wurde, sollte das erste Wort haben: { $cite }.
voice-attributed-dry = Zu einer Anklage gehört ein Ankläger: { $cite }.
voice-attributed-dry-again = Alle zusammen würden wir sagen, was keiner allein sagt: { $cite }.

voice-court-plain = Vor Gericht hätte das keinen Bestand: { $cite }.
voice-court-plain-again = Ein Richter würde mehr von uns verlangen: { $cite }.
voice-court-formal = Der Listung fehlen Belege, die offengelegt werden können: { $cite }.
voice-court-formal-again = Die Begründung würde eine Nichtigkeitsklage nicht überstehen: { $cite }.
voice-court-warm = Wir wollen eine Listung, die hält, um der Betroffenen willen: { $cite }.
voice-court-warm-again = Es träfe uns alle, das in Luxemburg zu verlieren: { $cite }.
voice-court-dry = Die Anwälte der Gegenseite werden sich über diese Akte freuen: { $cite }.
voice-court-dry-again = Solche Verfahren haben wir schon verloren: { $cite }.

voice-bargain-plain = Wir haben zu diesem Text unser Wort gegeben und tun uns schwer, es zu halten.
voice-bargain-formal = Meine Delegation ist an das gebunden, was sie angenommen hat, und bedauert es.
voice-bargain-warm = Man ist uns entgegengekommen, und das vergessen wir nicht; Zweifel haben wir gleichwohl.
voice-bargain-dry = Versprochen ist versprochen, selbst so etwas.

voice-small-plain = Kein einzelner Punkt stört uns, aber überzeugt sind wir noch nicht.
voice-small-formal = Meine Delegation ist offen und hat keine Weisung zur Unterstützung.
voice-small-warm = Wir wären gern dabei, aber etwas fehlt noch.
voice-small-dry = Nichts spricht dagegen, und wenig spricht dafür.

voice-too-weak-plain = Gemessen am Geschehenen ist das zu wenig.
voice-too-weak-formal = Die Antwort sollte dem Schaden entsprechen, und diese tut es nicht.
voice-too-weak-warm = Die Opfer verdienen mehr von uns als das.
voice-too-weak-dry = Auf der anderen Seite wird das niemand bemerken.

cite-item = Auf { $actor } weist nur { $item } (Quellenbewertung { $grade }), sonst nichts, was geteilt ist
cite-item-best = Das Beste, was geteilt ist, ist { $item } (Quellenbewertung { $grade }), und es braucht mehr
cite-item-alone = Stärker als { $item } (Quellenbewertung { $grade }) ist nichts, was geteilt ist
cite-no-pointer = Nichts von dem, was geteilt ist, weist auf { $actor }
cite-no-facts = Niemand hat eine Tatsache auf den Tisch gelegt
cite-measure-graver = ‚{ $measure }‘ ist für Schwereres gedacht
cite-measure-read = Von ‚{ $measure }‘ würde die ganze Welt lesen
cite-answered = { $actor } wird wahrscheinlich antworten
cite-no-channel = Sollte { $actor } antworten, steht kein Kanal dorthin offen
cite-whoever = Wer immer es war, wird wahrscheinlich antworten
cite-no-product = INTCEN hat dazu nichts herausgegeben
cite-old-product = INTCEN hat geschrieben, bevor die letzten Berichte kamen
cite-test = Die Voraussetzung ‚{ $test }‘ ist nicht erfüllt
cite-clause = Im Text fehlt ‚{ $clause }‘
cite-form = Die Form ist nicht in Ordnung
cite-tone = Im Text stünde { $tone }
cite-fast = Der Vorschlag läuft im Eilverfahren
cite-activity = ‚{ $activity }‘ ist ernst, aber nicht von dieser Größenordnung
cite-nobody-spoke = Keine Regierung hat öffentlich gesagt, wer es war
cite-victim-silent = Öffentlich gesprochen haben andere ({ $voices }), nicht aber { $victim }
cite-not-hit = Kein Mitgliedstaat ist betroffen, und der Text nennt trotzdem einen Urheber
cite-own-naming = Der Text nennt den Urheber im Namen von uns allen
cite-unshowable = Nichts von dem, was geteilt ist, darf einem Richter gezeigt werden
cite-too-little = Gezeigt werden darf nur { $item }, und verlangt ist mehr

item-full = ‚{ $title }‘
item-sanitised = der bereinigte Bericht ({ $state })
item-assessment = die Bewertung ({ $state })
those-hit = die Betroffenen
said-concern = ‚mit Sorge verfolgen‘
said-deplore = ‚missbilligen‘
said-condemn = ‚verurteilen‘
said-strongly-condemn = ‚aufs Schärfste verurteilen‘

voice-changed-plain = Seit wir diesem Text zugestimmt haben, hat sich etwas geändert: { $news }.
voice-changed-plain-again = Als wir ja sagten, wussten wir nicht, was wir heute wissen: { $news }.
voice-changed-formal = Die Tatsachen, auf denen unsere Zustimmung beruhte, sind nicht mehr dieselben: { $news }.
voice-changed-formal-again = Unsere frühere Zustimmung wurde unter anderen Umständen erteilt: { $news }.
voice-changed-warm = Man hat uns Wort gehalten, und wir täten es gern auch, aber es gibt Neues: { $news }.
voice-changed-warm-again = Wir kommen ungern darauf zurück, aber es gibt Neues: { $news }.
voice-changed-dry = Das war die Akte von gestern, und die heutige ist eine andere: { $news }.
voice-changed-dry-again = Seit unserem Ja ist die Welt weitergegangen: { $news }.
news-item = Hinzugekommen ist { $item }
news-graver = Die Sache ist schwerer geworden
news-milder = Die Sache erscheint weniger schwer

price-join-plain-1 = Wir könnten uns anschließen, wenn wir { $change }.
price-join-plain-2 = Uns würde es genügen, wenn wir { $change }.
price-join-plain-3 = Unsere Bitte lautet: { $change }.
price-join-plain-4 = Unser Ja ist sicher, sobald wir { $change }.
price-join-formal-1 = Meine Delegation könnte ihren Vorbehalt zurückziehen, sofern wir { $change }.
price-join-formal-2 = Wir wären zustimmungsbereit, sofern wir { $change }.
price-join-formal-3 = Ich rege Folgendes an: { $change }; dann könnten wir mitgehen.
price-join-formal-4 = Als Kompromiss schlagen wir vor: { $change }.
price-join-warm-1 = Wir wären so gern dabei; ginge es auch so: { $change }?
price-join-warm-2 = Es gibt einen leichten Weg, uns zu gewinnen: { $change }.
price-join-warm-3 = Hier ein Entgegenkommen, und wir sind dabei: { $change }.
price-join-warm-4 = Eine Kleinigkeit würde uns mitnehmen: { $change }.
price-join-dry-1 = Das Gegenmittel ist einfach: { $change }.
price-join-dry-2 = Eine Änderung würde reichen: { $change }.
price-join-dry-3 = Das lässt sich heilen, indem wir { $change }.
price-join-dry-4 = Unsere Bedingung ist kurz: { $change }.
price-bear-plain-1 = Im Weg stünden wir nicht mehr, wenn wir { $change }.
price-bear-plain-2 = Zumindest wären wir nicht dagegen, wenn wir { $change }.
price-bear-formal-1 = Wir könnten uns dazu durchringen, nicht im Weg zu stehen, sofern wir { $change }.
price-bear-formal-2 = An uns würde es nicht scheitern, sofern wir { $change }.
price-bear-warm-1 = Wir würden zur Seite treten, wenn wir { $change } könnten.
price-bear-warm-2 = Als Gegner fände man uns nicht mehr, könnten wir { $change }.
price-bear-dry-1 = Wir würden wegsehen, wenn wir { $change }.
price-bear-dry-2 = Schweigen hätten wir anzubieten, wenn wir { $change }.
price-step-plain-1 = Wir könnten es uns noch einmal ansehen, wenn { $step }.
price-step-plain-2 = Für uns wäre es etwas anderes, wenn { $step }.
price-step-plain-3 = Unsere Antwort könnte anders ausfallen, wenn { $step }.
price-step-plain-4 = Offen dafür wären wir, wenn { $step }.
price-step-formal-1 = Meine Hauptstadt würde dies neu prüfen, wenn { $step }.
price-step-formal-2 = Wir würden unsere Position überdenken, wenn { $step }.
price-step-formal-3 = Die Sache würde sich anders darstellen, wenn { $step }.
price-step-formal-4 = Ich könnte um neue Weisung bitten, wenn { $step }.
price-step-warm-1 = Es wäre viel leichter für uns, wenn { $step }.
price-step-warm-2 = Gern würden wir noch einmal nachdenken, wenn { $step }.
price-step-warm-3 = Sehr geholfen wäre uns, wenn { $step }.
price-step-warm-4 = Wir kämen ein gutes Stück näher, wenn { $step }.
price-step-dry-1 = Das wäre eine andere Sache, wenn { $step }.
price-step-dry-2 = Weniger schwierig wären wir, wenn { $step }.
price-step-dry-3 = Besser sähe es aus, wenn { $step }.
price-step-dry-4 = Wir würden womöglich sogar unsere Meinung ändern, wenn { $step }.
price-none-plain-1 = Wir sehen keinen Weg daran vorbei und sagen das mit Respekt.
price-none-plain-2 = Hier ließe sich nichts ändern; danke für die Frage.
price-none-formal-1 = Ich bedaure, in diesem Punkt keinen Kompromiss anbieten zu können.
price-none-formal-2 = Mit Bedauern muss ich es dabei belassen.
price-none-warm-1 = Ein Mangel an Freundschaft ist das nicht.
price-none-warm-2 = Wir wünschen gutes Gelingen und können nicht mitkommen.
price-none-dry-1 = In diesem Punkt haben wir nichts zu verkaufen.
price-none-dry-2 = Es spart Zeit, das gleich zu sagen.

step-facts = diejenigen ihre Tatsachen teilten, die welche haben
step-product = INTCEN uns eine aktuelle Bewertung gäbe
step-percent = die Belege { $percent } von hundert erreichten
step-doubt = die Belege weniger Zweifel ließen
step-milder = wir mit einem milderen Schritt anfingen
step-talks = wir mit Vorbeugung oder mit Gesprächen anfingen
step-victim = { $count ->
    [one] { $victim } selbst es öffentlich sagen würde
   *[other] { $victim } selbst es öffentlich sagen würden
 }
step-others = mehr Regierungen es öffentlich sagten
step-file = es eine Akte gäbe, die freigegeben werden kann
step-channel = wir zuerst einen Kanal zu { $actor } öffneten
step-private = wir zuerst einen vertraulichen Schritt täten
step-request = ein betroffener Staat darum bäte
step-demand = { $actor } zuerst aufgefordert würde aufzuhören
step-condition = die Voraussetzung ‚{ $test }‘ erfüllt wäre
step-form = die Form in Ordnung gebracht würde
step-softer = die Worte etwas zurückgenommen würden
step-time = Zeit bliebe, es zu lesen und in der Hauptstadt nachzufragen
step-interest = jemand uns zeigte, wie unser Interesse gewahrt wird
step-help = wir wüssten, wie es den Betroffenen hilft
step-argument = es ein gutes Argument gäbe, das wir noch nicht gehört haben
step-stronger = etwas dazukäme, das zu spüren ist

brief-none-1 = { $count ->
    [one] Die Delegation { $states } verweist auf { $concern }.
   *[other] Die Delegationen { $states } verweisen auf { $concern }.
 }
brief-none-2 = { $count ->
    [one] Die Delegation { $states } nennt als Schwierigkeit { $concern }.
   *[other] Die Delegationen { $states } nennen als Schwierigkeit { $concern }.
 }
brief-none-3 = { $count ->
    [one] Die Delegation { $states } hat dieselbe Schwierigkeit wie andere: { $concern }.
   *[other] Die Delegationen { $states } haben dieselbe Schwierigkeit wie andere: { $concern }.
 }
brief-change-1 = { $count ->
    [one] Die Delegation { $states } verweist auf { $concern } und bittet um eine Änderung: { $change }.
   *[other] Die Delegationen { $states } verweisen auf { $concern } und bitten um eine Änderung: { $change }.
 }
brief-change-2 = { $count ->
    [one] Die Delegation { $states } nennt als Schwierigkeit { $concern } und würde { $change }.
   *[other] Die Delegationen { $states } nennen als Schwierigkeit { $concern } und würden { $change }.
 }
brief-change-3 = { $count ->
    [one] Die Delegation { $states } hat dieselbe Schwierigkeit wie andere, nämlich { $concern }, und schlägt vor: { $change }.
   *[other] Die Delegationen { $states } haben dieselbe Schwierigkeit wie andere, nämlich { $concern }, und schlagen vor: { $change }.
 }
brief-step-1 = { $count ->
    [one] Die Delegation { $states } verweist auf { $concern }; es würde helfen, wenn { $step }.
   *[other] Die Delegationen { $states } verweisen auf { $concern }; es würde helfen, wenn { $step }.
 }
brief-step-2 = { $count ->
    [one] Die Delegation { $states } nennt als Schwierigkeit { $concern } und sähe es sich noch einmal an, wenn { $step }.
   *[other] Die Delegationen { $states } nennen als Schwierigkeit { $concern } und sähen es sich noch einmal an, wenn { $step }.
 }
brief-step-3 = { $count ->
    [one] Die Delegation { $states } hat dieselbe Schwierigkeit wie andere, nämlich { $concern }, und würde sich bewegen, wenn { $step }.
   *[other] Die Delegationen { $states } haben dieselbe Schwierigkeit wie andere, nämlich { $concern }, und würden sich bewegen, wenn { $step }.
 }
brief-changed = { $brief } Seit der Zustimmung hat sich etwas geändert: { $news }.
aligned-1 = { $count ->
    [one] Die Delegation { $states } schließt sich { $speaker } an.
   *[other] Die Delegationen { $states } schließen sich { $speaker } an.
 }
aligned-2 = { $count ->
    [one] Die Delegation { $states } sagt dasselbe wie { $speaker }.
   *[other] Die Delegationen { $states } sagen dasselbe wie { $speaker }.
 }
aligned-3 = { $count ->
    [one] Die Delegation { $states } teilt die Auffassung von { $speaker }.
   *[other] Die Delegationen { $states } teilen die Auffassung von { $speaker }.
 }
aligned-4 = { $count ->
    [one] Die Delegation { $states } folgt hierin { $speaker }.
   *[other] Die Delegationen { $states } folgen hierin { $speaker }.
 }
aligned-5 = { $count ->
    [one] Die Delegation { $states } hat den Worten von { $speaker } nichts hinzuzufügen.
   *[other] Die Delegationen { $states } haben den Worten von { $speaker } nichts hinzuzufügen.
 }
aligned-6 = { $count ->
    [one] Die Delegation { $states } steht hier an der Seite von { $speaker }.
   *[other] Die Delegationen { $states } stehen hier an der Seite von { $speaker }.
 }
