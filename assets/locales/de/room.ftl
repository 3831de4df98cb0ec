## Was ein Platz offengelassen hat und was daraus werden kann

before-done = Bevor wir fertig sind
before-done-detail = Dies ist offen. Nichts geht hinaus und nichts verfällt, solange es hier nicht bestätigt ist.
do-this-next = Ausführen, dann weiter
do-this-hand-over = Ausführen, dann übergeben
go-back = Zurück
show-it = Zeigen

open-draft = Entworfen und nicht eingereicht: { $proposal }. Am Ende der Phase verfällt ein Entwurf.
open-draft-send = Einreichen
open-draft-leave = Verwerfen
open-sharing = Was wir teilen, ist gewählt und nicht versiegelt: { $items }. Unversiegelt bleibt alles bei uns.
item-and-mode = { $title }: { $mode }
open-sharing-send = Auswahl versiegeln
open-sharing-leave = Nichts teilen
open-judgement = Unser Urteil ist gewählt und nicht abgegeben: { $judgement }.
open-judgement-send = Abgeben
open-judgement-leave = Kein Urteil abgeben
open-vote = Unsere Stimme zu { $proposal } ist gewählt und nicht versiegelt: { $vote }. Unversiegelt zählt sie nicht.
open-vote-send = Stimme versiegeln
open-vote-leave = Nicht versiegeln
open-amendment = Eine Änderung zu { $proposal } ist gewählt und nicht eingebracht: { $change }.
open-amendment-send = Einbringen
open-amendment-leave = Fallen lassen
open-telling = Wie { $proposal } mitgeteilt wird, ist gewählt und nicht festgelegt: { $how }. Bleibt es offen, wird ohne Gründe mitgeteilt.
open-telling-send = So festlegen
open-telling-leave = Offen lassen
open-not-told = Wir haben nicht gesagt, wie { $proposal } mitgeteilt wird. Bleibt es dabei, ergeht eine förmliche Stellungnahme ohne Gründe, bestimmt für: { $target }.
open-not-told-leave = Nichts dazu sagen
open-question = „{ $title }“ verlangt eine Antwort und hat keine. Nach dieser Phase kann niemand mehr antworten; Schweigen bleibt ohne Folgen.
open-question-leave = Nicht antworten
open-question-silence = „{ $title }“ verlangt eine Antwort und hat keine. Nach dieser Phase bedeutet Schweigen „{ $answer }“.
open-question-silence-leave = Nicht antworten
open-line = Unsere nationale Linie ist gewählt und nicht versiegelt: { $line }.
open-line-send = Linie versiegeln
open-line-leave = Nichts sagen
open-options = Für ein Optionenpapier, das nicht auf dem Tisch liegt, sind Maßnahmen angekreuzt.
open-options-send = Auf den Tisch legen
open-options-keep = Für später behalten
open-message = Eine Nachricht ist geschrieben und nicht gesendet. An: { $to }.
open-message-send = Senden
open-message-keep = Für später behalten
open-request = Eine Anfrage an die Übungsleitung ist geschrieben und nicht gesendet.
open-request-send = Senden
open-request-keep = Für später behalten
open-reasons = Gründe für { $measure } sind geschrieben, eine Initiative ist nicht entworfen.
open-reasons-keep = Für die nächste Phase Initiative behalten

close-anyway-title = Phase schließen, obwohl Teams nicht fertig sind?
close-anyway-detail = Was sie nicht versiegelt oder eingereicht haben, zählt nicht. Sie erfahren es, sobald sie den Laptop übernehmen.
close-anyway = Trotzdem schließen
cut-off-nothing = Nicht fertig: { $state }
cut-off-line = { $state }, nicht fertig: { $what }
cut-off-move = { $adversary }: Ein Zug ist gewählt und nicht versiegelt; es würden die Würfel wählen
cut-off-no-move = { $adversary }: Kein Zug ist versiegelt; es würden die Würfel wählen
cut-draft = Entwurf nicht eingereicht: { $proposal }
cut-sharing = Auswahl zum Teilen nicht versiegelt
cut-judgement = ein Urteil nicht abgegeben
cut-vote = eine Stimme zu { $proposal } nicht versiegelt
cut-amendment = eine Änderung zu { $proposal } nicht eingebracht
cut-argument = ein Argument zu { $proposal } nicht vorgebracht
cut-telling = nicht festgelegt, wie { $proposal } mitgeteilt wird
cut-not-told = offengelassen, wie { $proposal } mitgeteilt wird
cut-question = „{ $title }“ nicht beantwortet
cut-question-silence = „{ $title }“ nicht beantwortet, und Schweigen ist eine Antwort
cut-line = eine nationale Linie nicht versiegelt
cut-options = ein Optionenpapier nicht vorgelegt
cut-message = eine Nachricht nicht gesendet
cut-request = eine Anfrage an die Übungsleitung nicht gesendet
cut-reasons = Gründe ohne Initiative
cut-anew-sharing = eine neue Auswahl zum Teilen nicht versiegelt
cut-anew-judgement = ein geändertes Urteil nicht abgegeben
cut-anew-vote = eine geänderte Stimme zu { $proposal } nicht versiegelt
cut-anew-line = eine geänderte Linie nicht versiegelt
open-argument = Ein Argument zu { $proposal } ist gewählt und nicht vorgebracht (Delegation { $state }): { $argument }.
open-argument-send = Vorbringen
open-argument-leave = Fallen lassen
clock-slept = Der Rechner hat { $seconds } Sekunden geschlafen; sie zählen nicht als Zeit im Raum.
writing-first = Zuerst mit Esc das Textfeld verlassen; danach geht es mit Ctrl Enter weiter.
line-is-sealed = Versiegelt: { $line }
change-our-line = Linie ändern
change-our-vote = Entscheidung ändern
change-our-choices = Auswahl ändern
tell-touched = Mitgeteilt wird erst nach dem Festlegen, hier oder auf dem Blatt „Bevor wir fertig sind“.
tell-effect = So mitgeteilt: Spannung { $tension }, Öffentlichkeit { $publicity }, unsere Glaubwürdigkeit { $credibility }. Die Sprachregelung bewegt keine Zahl.
tell-settled = Das ist entschieden und geht so hinaus.
tell-untouched = Noch ist nichts gewählt. Bleibt es dabei, wird wie hier gezeigt mitgeteilt, ohne Gründe.

open-anew-sharing = Was wir teilen, ist versiegelt und seither geändert: { $items }. Unversiegelt gilt, was vorher versiegelt war.
open-anew-sharing-send = Änderung versiegeln
open-anew-sharing-leave = Versiegeltes behalten
open-anew-judgement = Unser Urteil ist abgegeben und seither geändert: { $judgement }. Bleibt es dabei, gilt das vorher abgegebene.
open-anew-judgement-send = Geändertes abgeben
open-anew-judgement-leave = Abgegebenes behalten
open-anew-vote = Unsere Stimme zu { $proposal } ist versiegelt und seither geändert: { $vote }. Unversiegelt gilt die vorher versiegelte.
open-anew-vote-send = Änderung versiegeln
open-anew-vote-leave = Versiegeltes behalten
open-anew-line = Unsere nationale Linie ist versiegelt und seither geändert: { $line }. Unversiegelt gilt die vorher versiegelte.
open-anew-line-send = Änderung versiegeln
open-anew-line-leave = Versiegeltes behalten
closed-before-done = Die Phase wurde geschlossen, bevor wir fertig waren. { $what }
amendment-waits = Eine Änderung an diesem Text ist gewählt und nicht vorgenommen. Vornehmen oder keine wählen, dann einreichen.
no-amendment = Keine
asks-first = Vorher wird nach allem gefragt, was noch offen ist.
handed-over-first = Der Laptop wird gerade übergeben. Als Nächstes handelt, wer ihn übernimmt.
leave-for-all = Verlassen beendet die Übung für alle an diesem Laptop. Alles Entschiedene ist gespeichert, nicht Gesendetes bleibt erhalten. Zum Verlassen dieselbe Schaltfläche noch einmal drücken.
talk-heard = Die Delegation { $state } wird von Menschen gespielt und hat uns gehört; antworten wird sie selbst

## Was im Voraus gewählt wird, so wie eine Delegation mit Weisungen kommt

vote-ahead = Unsere Stimme, im Voraus gewählt
vote-ahead-detail = wird von selbst versiegelt, wenn über diesen Text so entschieden wird, wie er jetzt lautet; bis dahin noch zu ändern
vote-ahead-lapsed = Für { $proposal } war unsere Stimme im Voraus gewählt. Der Text hat sich seither geändert, deshalb wurde nichts versiegelt: neu wählen.
decide-then = Später entscheiden
tell-ahead = Mitteilung, im Voraus gewählt
tell-ahead-detail = geht von selbst hinaus, wenn dieser Text so angenommen wird, wie er jetzt lautet
line-ahead = Unsere nationale Linie, von jetzt an
line-ahead-detail = zu allem, was entschieden wird, bis wir sie ändern

## Der Laptop macht die Runde

left-for-us = uns bleiben
take-laptop = Übernehmen
take-laptop-as = { $name }: den Laptop übernehmen, obwohl andere an der Reihe sind
flow-title = Wie der Laptop die Runde macht
flow-stops = Er kommt zur Übungsleitung
flow-each-phase = nach jeder Phase
flow-each-turn = nach jeder Runde
flow-on-call = auf Zuruf
flow-each-phase-detail = Jede Phase wird von Hand geschlossen.
flow-each-turn-detail = Eine Phase schließt von selbst, sobald niemand mehr etwas Neues zu entscheiden hat; vor der nächsten Runde liegt der Laptop bei der Übungsleitung.
flow-on-call-detail = Phasen und Runden folgen von selbst aufeinander; wer am Laptop sitzt, kann die Übungsleitung jederzeit rufen.
flow-short = In einem Zug teilen und vorschlagen
flow-short-detail = Weniger Übergaben: Jedes Team teilt seine Belege und ergreift seine Initiativen auf einmal, bevor es sieht, was die anderen teilen.
want-initiative-early = Initiative ergreifen
want-initiative-early-detail = jetzt, oder wenn die anderen geteilt haben

## Von Hand lenken

inject-is-held = von Hand zurückgehalten
inject-reworded = anders erzählt
inject-original = Der Autor schrieb: „{ $title }“ – { $text }
find-inject = Einspielung suchen
hold-inject = Zurückhalten
let-it-come = Kommen lassen
reword-inject = Bearbeiten
keep-words = Text übernehmen
keep-words-first = Zuerst den neuen Text übernehmen oder es so lassen
authors-words = Text des Autors
drop-words = So lassen
console-window = Démarche · Übungsleitung
console-beside = In eigenem Fenster
lock-console = Sperren
close-console = Fenster schließen
improvise-inject = Einspielung improvisieren
inject-for = Wer sie erhält
inject-headline = Überschrift
inject-text = Text der Einspielung
said-improvised = Sie ist eingespielt
live-messages = Nachrichten
live-seat = Platzsicht
seen-as = Ansicht: { $name }
seen-as-holds = { $count ->
    [0] hat nichts Eigenes
    [one] hat einen Beleg
   *[other] hat { $count } Belege
 }
program-acts = Programm handelt
program-acts-detail = Niemand sitzt dort: Das Programm handelt nach Profil, bis der Platz zurückgegeben wird.
give-to-team = An ein Team geben
nudge = Erinnern
nudge-text = Die anderen warten. Bitte entscheiden und übergeben.
messages-written = { $count ->
    [one] Eine Nachricht wurde geschrieben: siehe Nachrichten
   *[other] { $count } Nachrichten wurden geschrieben: siehe Nachrichten
 }
undo-takes-back = Rückgängig gemacht würde: { $what }
end-early = Übung beenden
end-early-detail = Sie endet hier, mit ihrem Ergebnis; was auf dem Tisch liegt, bleibt unentschieden. Rückgängig machen hebt es auf.
end-now = Jetzt beenden

## Hinweise für alle, die allein spielen

hint-taken = Verstanden
no-more-hints = Keine Hinweise mehr
hint-situation = Links steht, was eingegangen ist. Rechts sagt „Von uns erwartet“, was gefragt ist; „Fertig, weiter“ führt weiter.
hint-evidence = Diese Belege haben nur wir. Zu wählen ist, wie viel davon die 27 wissen dürfen: Die Vorschau zeigt, was das am gemeinsamen Lagebild ändert.
hint-toolbox = Eine Maßnahme wählen: Die Karte sagt, wer entscheidet, wie gewiss man sein muss und was sie kostet. Hier entwerfen, am Tisch einreichen.
hint-table = Jedes Plättchen ist ein Mitgliedstaat. Wer dagegen ist, sagt auf Klick, warum; unter „Text und Recht“ lässt sich der Text ändern, unter „Gespräche“ argumentieren.
hint-happened = Hier steht, was aus der letzten Phase wurde: Stimmen mit Namen, dann jede Zahl, die sich bewegt hat, mit ihrem Grund.
time-is-up = Unsere Zeit ist um. Nichts schließt von selbst und nichts geht verloren: Entscheiden Sie, was offen ist, und geben Sie dann weiter.
phase-time-is-up = Die geplante Zeit dieser Phase ist um. Nichts schließt von selbst: Geben Sie mehr Zeit oder schließen Sie die Phase.
time-is-up-short = Zeit ist um
running-late = { $minutes ->
        [one] Eine Minute
       *[other] { $minutes } Minuten
    } hinter dem Plan, Übergaben nicht gezählt; für das Übrige sieht er { $planned ->
        [one] eine Minute
       *[other] { $planned } Minuten
    } vor.
shorten-to = Den Rest auf { $percent } % kürzen
as-planned = Zurück zur geplanten Zeit
shortened-to = Was noch kommt, bekommt { $percent } % seiner geplanten Zeit.
to-end-in-time = Um pünktlich zu enden:
phase-over-time = { $phase }: Die Zeit ist um
