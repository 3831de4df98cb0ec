# Übungsdateien: was an einer nicht stimmt, was die Prüfung ergeben hat, und PINs.

store-database = { $path }: Die Datei ließ sich nicht lesen oder schreiben ({ $cause }). Noch einmal versuchen; bleibt es so, die Datei auf einen anderen Datenträger kopieren und die Kopie öffnen
store-entry = { $path }: Eintrag { $entry } kann von diesem Programm nicht gelesen werden: { $cause }
store-not-an-exercise = { $path }: Das ist keine Übungsdatei von Démarche
store-locked = { $path }: Diese Übung ist mit einer Passphrase verschlossen. Im Fenster oder mit `demarche unlock` öffnen und die Passphrase angeben
store-wrong-passphrase = { $path }: Das ist nicht die Passphrase, oder die Datei wurde unterwegs verändert. Nichts wurde geöffnet
store-not-a-file = { $path }: Das ist keine gewöhnliche Datei, sondern ein Ordner, ein Gerät, eine Verknüpfung oder eine Pipe, und daraus wird nichts gelesen. Eine andere Datei wählen oder dies aus dem Weg räumen
store-too-big = { $path }: Darin steht mehr, als irgendeine Übung enthält; gelesen wird es nicht
store-slow = { $path }: Das Lesen dauert länger, als irgendeine Übung braucht, und wurde abgebrochen. Schuld kann ein langsamer Datenträger oder ein langsames Netz sein: die Datei auf diesen Rechner kopieren und die Kopie öffnen
store-foreign = { $path }: Diese Datei enthält etwas, das keine Übung hat: { $name }. Sie stammt nicht von Démarche oder wurde seither verändert und wird nicht geöffnet. Das Original dort erbitten, wo die Datei herkommt
store-missing = { $path }: Dieser Datei fehlt etwas, das jede Übung enthält: { $name }. Zu einer früheren Kopie zurückgehen
store-damaged = { $path }: Die Datei ist beschädigt. Zuallererst auf einen anderen Datenträger kopieren; öffnet sich auch die Kopie nicht, zu einer früheren Kopie zurückgehen
store-read-only = { $path }: Die Datei darf hier nur gelesen werden. Zum Weiterspielen in einen Ordner kopieren, in dem Schreiben erlaubt ist
store-closed = { $path }: Das lässt sich nicht öffnen. Womöglich fehlt das Recht, die Datei zu lesen oder in ihren Ordner zu schreiben: in einen Ordner kopieren, in dem beides erlaubt ist
store-journal = { $path }: Ein Programm ist abgebrochen, während es diese Datei schrieb, und was es hinterließ, lässt sich hier nicht aufräumen. Die Datei und die danebenliegende, die auf -journal endet, in einen Ordner kopieren, in dem Schreiben erlaubt ist, und dort öffnen: Verloren ist nichts
store-full = { $path }: Der Datenträger ist voll; von diesem Schritt wurde nichts gespeichert. Platz schaffen und den Schritt wiederholen
store-not-written = { $path }: Dieser Schritt wurde nicht geschrieben, obwohl der Datenträger es gemeldet hat. Nichts davon gilt; mit einer früheren Kopie der Datei weitermachen
store-gone = { $path }: { $what } Dieser Schritt wurde nicht gespeichert. { $way }
store-gone-missing = Die Datei wurde gelöscht oder verschoben, während sie geöffnet war.
store-gone-replaced = An die Stelle dieser Datei trat eine andere, während sie geöffnet war.
store-gone-copied = Alles bis dahin wurde nach { $copy } kopiert; von dort aus weitermachen.
store-gone-lost = Daneben ließ sich keine Kopie anlegen. Die Datei vor dem Verlassen zurücklegen, sonst ist alles verloren.
store-newer = { $path }: in Format { $found } geschrieben; dieses Programm liest Format { $known }. Mit einem neueren Démarche öffnen
store-unknown-format = { $path }: Format { $found } hat kein Démarche je geschrieben; die Datei wurde nachträglich verändert. Zu einer früheren Kopie zurückgehen
store-in-use = { $path }: in einem anderen Fenster oder Programm geöffnet. Dort zuerst schließen
store-altered = { $what }. Die Datei wird nicht geöffnet; zu einer Kopie von vorher zurückgehen oder dort nachfragen, wo sie herkommt

verify-intact = { $file }: in sich stimmig: { $entries } Einträge in einer Kette, und jede Entscheidung ergibt beim Nachrechnen dasselbe
verify-altered = { $file }: Eintrag { $entry } wurde nachträglich verändert
verify-beginning = { $file }: Eintrag 1 oder einer der Texte, aus denen die Übung berechnet wird, wurde nachträglich verändert
verify-text = { $file }: Der Text „{ $name }“, aus dem die Übung berechnet wird, wurde nachträglich verändert
verify-missing = { $file }: Eintrag { $entry } fehlt, obwohl spätere vorhanden sind
verify-displaced = { $file }: Die Reihenfolge wurde verändert: Was an Stelle { $place } gehört, steht an { $entry }
verify-cut = { $file }: Das Ende wurde abgeschnitten: { $marked } Einträge waren es, { $found } sind übrig
verify-unmarked = { $file }: { $found } Einträge, das Programm hat aber { $marked } geschrieben; die hinteren hat etwas anderes angefügt
verify-rewritten = { $file }: Die Einträge passen zueinander, sind aber nicht jene, hinter die die Endmarke gesetzt wurde: Sie wurden neu geschrieben
verify-mark = { $file }: Die Endmarke wurde verändert oder ist weg; ob Einträge fehlen, lässt sich daher nicht sagen
verify-settings = { $file }: Die Einstellungen, darunter die PINs, wurden von etwas anderem als Démarche verändert
verify-differs = { $file }: Eintrag { $entry } ergibt mit diesem Programm etwas anderes (Ereignis { $event }). Die Bytes passen zueinander; geschrieben hat Programm { $program }, dies ist { $this }

cli-verify-head = Prüfwert { $head }: dort notieren, wo ihn niemand ändern kann, und mit `demarche verify --head` vergleichen
cli-verify-promise = Das zeigt, dass die Datei zu sich selbst passt. Wer sie mit einem eigenen Programm ganz neu schreibt, fällt nur durch einen vorher notierten Prüfwert auf
cli-verify-open-end = Format 1 und 2 haben keine Endmarke: Am Ende abgeschnittene Einträge fallen nicht auf
cli-verify-head-same = Der Prüfwert ist der notierte: Texte und Einträge sind dieselben wie damals
cli-verify-head-earlier = Der notierte Prüfwert gehört zu Eintrag { $entry }: Bis dahin sind Texte und Einträge dieselben wie damals; danach kamen { $later }
cli-verify-head-other = Der notierte Prüfwert gehört zu keinem Eintrag hier: Texte oder Einträge sind nicht dieselben wie damals
cli-verify-head-unreadable = { $head } ist kein Prüfwert; mindestens die 20 Buchstaben und Ziffern angeben, die `demarche verify` ausgibt

cli-guarded = { $file } läuft noch und ist durch PINs geschützt: Offen ist nur die öffentliche Ansicht. Für mehr im Terminal ausführen und die PIN eingeben oder DEMARCHE_PIN setzen
cli-guarded-unopenable = { $file } läuft noch und ist durch PINs geschützt, und keine davon öffnet diese Ansicht: Offen ist nur die öffentliche Ansicht
cli-pin-of = PIN für { $holder }:
cli-passphrase-new = Neue Passphrase:
cli-passphrase = Passphrase:
cli-no-passphrase = Eine Passphrase wird gebraucht: in einem Terminal ausführen oder DEMARCHE_PASSPHRASE setzen
cli-pin-wrong = Das ist nicht die PIN; die Übungsleitung wird davon lesen
cli-pin-wait = Zu viele falsche PINs: { $seconds } Sekunden warten

file-fits-itself = Datei geprüft: { $entries } Einträge, in sich stimmig, Prüfwert { $head }
pin-wrong = Das ist nicht die PIN. Noch einmal versuchen.
pin-wait = { $seconds ->
    [one] Zu viele falsche PINs. Noch eine Sekunde warten.
   *[other] Zu viele falsche PINs. Noch { $seconds } Sekunden warten.
 }
pins-tried = Falsche PINs: { $who }
pins-tried-by = { $holder } { $wrong } (zuletzt { $minutes ->
    [0] gerade eben
    [one] vor einer Minute
   *[other] vor { $minutes } Minuten
 })
pins-limits = Eine PIN verschließt die Datei nicht; darin stehen alle Briefings und die Wahrheit im Klartext: nicht vor dem Ende herausgeben.
passphrase-short = Die Passphrase braucht mindestens { $shortest } Zeichen
