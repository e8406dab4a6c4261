<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved as %1. Its last line is a fingerprint that shows later changes.</source>
        <translation>
            <numerusform>%n line saved as %1. Its last line is a fingerprint that shows later changes.</numerusform>
            <numerusform>%n lines saved as %1. Its last line is a fingerprint that shows later changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>The record is whole: %n line(s), each as it was written, none missing.</source>
        <translation>
            <numerusform>The record is whole: %n line, each as it was written, none missing.</numerusform>
            <numerusform>The record is whole: %n lines, each as it was written, none missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before line %1 were cut out. The lines before them are as they were written.</source>
        <translation>
            <numerusform>%n line before line %1 was cut out. The lines before them are as they were written.</numerusform>
            <numerusform>%n lines before line %1 were cut out. The lines before them are as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were cut off the end, after line %1. The lines up to there are as they were written.</source>
        <translation>
            <numerusform>%n line was cut off the end, after line %1. The lines up to there are as they were written.</numerusform>
            <numerusform>%n lines were cut off the end, after line %1. The lines up to there are as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <source>%n row(s) changed</source>
        <translation>
            <numerusform>%n row changed</numerusform>
            <numerusform>%n rows changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved to %1. Correct them there and bring the file in again.</source>
        <translation>
            <numerusform>%n row saved to %1. Correct it there and bring the file in again.</numerusform>
            <numerusform>%n rows saved to %1. Correct them there and bring the file in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken:</source>
        <translation>
            <numerusform>%n not taken:</numerusform>
            <numerusform>%n not taken:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message numerus="yes">
        <source>%n copy(s)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n entry(s).</source>
        <translation>
            <numerusform>It holds %n entry.</numerusform>
            <numerusform>It holds %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) made since then leave the outbox and stay only in the file set aside.</source>
        <translation>
            <numerusform>%n entry made since then leaves the outbox and stays only in the file set aside.</numerusform>
            <numerusform>%n entries made since then leave the outbox and stay only in the file set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) go back to how they were then.</source>
        <translation>
            <numerusform>%n entry goes back to how it was then.</numerusform>
            <numerusform>%n entries go back to how they were then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) may have gone since and are checked at the service before anything is sent again.</source>
        <translation>
            <numerusform>%n entry may have gone since and is checked at the service before anything is sent again.</numerusform>
            <numerusform>%n entries may have gone since and are checked at the service before anything is sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored. %n entry(s) are being checked. The outbox that was here is listed as set aside.</source>
        <translation>
            <numerusform>Restored. %n entry is being checked. The outbox that was here is listed as set aside.</numerusform>
            <numerusform>Restored. %n entries are being checked. The outbox that was here is listed as set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token of %1 expires in %n day(s), on %2</source>
        <translation>
            <numerusform>The token of %1 expires in %n day, on %2</numerusform>
            <numerusform>The token of %1 expires in %n days, on %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message numerus="yes">
        <source>%n thing(s), the nearest first</source>
        <translation>
            <numerusform>%n thing, the nearest first</numerusform>
            <numerusform>%n things, the nearest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message numerus="yes">
        <source>Drop these %n entry(s)? They are never sent and stay in the history only.</source>
        <translation>
            <numerusform>Drop this %n entry? It is never sent and stays in the history only.</numerusform>
            <numerusform>Drop these %n entries? They are never sent and stay in the history only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message numerus="yes">
        <source>Will be sent in %n second(s)</source>
        <translation>
            <numerusform>Will be sent in %n second</numerusform>
            <numerusform>Will be sent in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) changed.</source>
        <translation>
            <numerusform>%n entry changed.</numerusform>
            <numerusform>%n entries changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) put in the outbox.</source>
        <translation>
            <numerusform>%n entry put in the outbox.</numerusform>
            <numerusform>%n entries put in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) held.</source>
        <translation>
            <numerusform>%n entry held.</numerusform>
            <numerusform>%n entries held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) to be sent now.</source>
        <translation>
            <numerusform>%n entry to be sent now.</numerusform>
            <numerusform>%n entries to be sent now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) taken back to your drafts.</source>
        <translation>
            <numerusform>%n entry taken back to your drafts.</numerusform>
            <numerusform>%n entries taken back to your drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) dropped.</source>
        <translation>
            <numerusform>%n entry dropped.</numerusform>
            <numerusform>%n entries dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not: %1</source>
        <translation>
            <numerusform>%n could not: %1</numerusform>
            <numerusform>%n could not: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) to be sent when you are online again.</source>
        <translation>
            <numerusform>%n entry to be sent when you are online again.</numerusform>
            <numerusform>%n entries to be sent when you are online again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>Fil&amp;ters: %n chosen</source>
        <translation>
            <numerusform>Fil&amp;ters: %n chosen</numerusform>
            <numerusform>Fil&amp;ters: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>%n result(s). Enter takes: %1</source>
        <translation>
            <numerusform>%n result. Enter takes: %1</numerusform>
            <numerusform>%n results. Enter takes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldNotice</name>
    <message numerus="yes">
        <source>%n will be sent in %1.</source>
        <extracomment>%n is a number of entries; %1 is &quot;5 seconds&quot;</extracomment>
        <translation>
            <numerusform>%n will be sent in %1.</numerusform>
            <numerusform>%n will be sent in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message numerus="yes">
        <source>Problems, %n</source>
        <translation>
            <numerusform>Problems, %n</numerusform>
            <numerusform>Problems, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can go</source>
        <translation>
            <numerusform>%n can go</numerusform>
            <numerusform>%n can go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with something to check</source>
        <translation>
            <numerusform>%n with something to check</numerusform>
            <numerusform>%n with something to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a problem</source>
        <translation>
            <numerusform>%n with a problem</numerusform>
            <numerusform>%n with a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, without a date</source>
        <translation>
            <numerusform>%n left out, without a date</numerusform>
            <numerusform>%n left out, without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review %n row(s)</source>
        <translation>
            <numerusform>&amp;Review %n row</numerusform>
            <numerusform>&amp;Review %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows, %n</source>
        <translation>
            <numerusform>Rows, %n</numerusform>
            <numerusform>Rows, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %n row(s)</source>
        <translation>
            <numerusform>&amp;Take in %n row</numerusform>
            <numerusform>&amp;Take in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out until taken in</source>
        <translation>
            <numerusform>%n left out until taken in</numerusform>
            <numerusform>%n left out until taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name nobody, are not whole or contradict another row, and stay out of the review. Save them, correct them there and bring them in again.</source>
        <translation>
            <numerusform>%n row names nobody, is not whole or contradicts another row, and stays out of the review. Save it, correct it there and bring it in again.</numerusform>
            <numerusform>%n rows name nobody, are not whole or contradict another row, and stay out of the review. Save them, correct them there and bring them in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Look at %n row(s)</source>
        <translation>
            <numerusform>&amp;Look at %n row</numerusform>
            <numerusform>&amp;Look at %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message numerus="yes">
        <source>&amp;Check %n row(s)</source>
        <translation>
            <numerusform>&amp;Check %n row</numerusform>
            <numerusform>&amp;Check %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not used.</source>
        <translation>
            <numerusform>%n column is not used.</numerusform>
            <numerusform>%n columns are not used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) saved to %1. Correct them there and bring the file in again.</source>
        <translation>
            <numerusform>%n row saved to %1. Correct it there and bring the file in again.</numerusform>
            <numerusform>%n rows saved to %1. Correct them there and bring the file in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s)</source>
        <translation>
            <numerusform>%n declaration</numerusform>
            <numerusform>%n declarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery partner(s)</source>
        <translation>
            <numerusform>%n delivery partner</numerusform>
            <numerusform>%n delivery partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s)</source>
        <translation>
            <numerusform>%n trainee</numerusform>
            <numerusform>%n trainees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s)</source>
        <translation>
            <numerusform>%n partnership</numerusform>
            <numerusform>%n partnerships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n transfer</numerusform>
            <numerusform>%n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfunded mentor(s)</source>
        <translation>
            <numerusform>%n unfunded mentor</numerusform>
            <numerusform>%n unfunded mentors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Wait %n second(s) before the next try</source>
        <translation>
            <numerusform>Wait %n second before the next try</numerusform>
            <numerusform>Wait %n seconds before the next try</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message numerus="yes">
        <source>At least %n character(s). It cannot be read back: whoever forgets it takes the entry “lock” out of the computer’s keychain.</source>
        <translation>
            <numerusform>At least %n character. It cannot be read back: whoever forgets it takes the entry “lock” out of the computer’s keychain.</numerusform>
            <numerusform>At least %n characters. It cannot be read back: whoever forgets it takes the entry “lock” out of the computer’s keychain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pass phrase must be %n character(s) or more</source>
        <translation>
            <numerusform>The pass phrase must be %n character or more</numerusform>
            <numerusform>The pass phrase must be %n characters or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>after the number in the box</comment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). It cannot be read back: whoever forgets it closes the desk and opens it again.</source>
        <translation>
            <numerusform>At least %n character. It cannot be read back: whoever forgets it closes the desk and opens it again.</numerusform>
            <numerusform>At least %n characters. It cannot be read back: whoever forgets it closes the desk and opens it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongTextField</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Taken back: %n entry(s). They are drafts again.</source>
        <translation>
            <numerusform>Taken back: %n entry. It is a draft again.</numerusform>
            <numerusform>Taken back: %n entries. They are drafts again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n entry(s).</source>
        <translation>
            <numerusform>Taken back: %n entry.</numerusform>
            <numerusform>Taken back: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had begun to be sent. The outbox shows how it ended.</source>
        <translation>
            <numerusform>%n had begun to be sent. The outbox shows how it ended.</numerusform>
            <numerusform>%n had begun to be sent. The outbox shows how they ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send now what waits in the outbox, also what is held? %n entry(s).</source>
        <translation>
            <numerusform>Send now what waits in the outbox, also what is held? %n entry.</numerusform>
            <numerusform>Send now what waits in the outbox, also what is held? %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxFiles</name>
    <message numerus="yes">
        <source>%n entry(s) saved to %1.</source>
        <translation>
            <numerusform>%n entry saved to %1.</numerusform>
            <numerusform>%n entries saved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message numerus="yes">
        <source>Claw back %n declaration(s)</source>
        <translation>
            <numerusform>Claw back %n declaration</numerusform>
            <numerusform>Claw back %n declarations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseCheck</name>
    <message numerus="yes">
        <source>Check before %n draft(s) go to the outbox</source>
        <translation>
            <numerusform>Check before %n draft goes to the outbox</numerusform>
            <numerusform>Check before %n drafts go to the outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondPage</name>
    <message numerus="yes">
        <source>%n entry(s) wait for a second person</source>
        <translation>
            <numerusform>%n entry waits for a second person</numerusform>
            <numerusform>%n entries wait for a second person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) saved as %1. Give the file to a colleague; it holds names and no token.</source>
        <translation>
            <numerusform>%n entry saved as %1. Give the file to a colleague; it holds names and no token.</numerusform>
            <numerusform>%n entries saved as %1. Give the file to a colleague; it holds names and no token.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondReview</name>
    <message numerus="yes">
        <source>Review %n entry(s)</source>
        <translation>
            <numerusform>Review %n entry</numerusform>
            <numerusform>Review %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondWords</name>
    <message numerus="yes">
        <source>%1 agreed to %n entry(s): they are ready to leave.</source>
        <translation>
            <numerusform>%1 agreed to %n entry: it is ready to leave.</numerusform>
            <numerusform>%1 agreed to %n entries: they are ready to leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 declined %n entry(s): they are back in your drafts with the reason.</source>
        <translation>
            <numerusform>%1 declined %n entry: it is back in your drafts with the reason.</numerusform>
            <numerusform>%1 declined %n entries: they are back in your drafts with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were changed since the review file was saved, so they still wait.</source>
        <translation>
            <numerusform>%n entry was changed since the review file was saved, so it still waits.</numerusform>
            <numerusform>%n entries were changed since the review file was saved, so they still wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were put in the outbox by the reviewer, so they still wait for somebody else.</source>
        <translation>
            <numerusform>%n entry was put in the outbox by the reviewer, so it still waits for somebody else.</numerusform>
            <numerusform>%n entries were put in the outbox by the reviewer, so they still wait for somebody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) no longer wait for this answer. Nothing was done with them.</source>
        <translation>
            <numerusform>%n entry no longer waits for this answer. Nothing was done with it.</numerusform>
            <numerusform>%n entries no longer wait for this answer. Nothing was done with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after the number in the box</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message numerus="yes">
        <source>%n of the earlier file(s) are not in it any more.</source>
        <translation>
            <numerusform>%n of the earlier file is not in it any more.</numerusform>
            <numerusform>%n of the earlier file are not in it any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that you had written to a file show in it now: they are done.</source>
        <translation>
            <numerusform>%n draft that you had written to a file shows in it now: it is done.</numerusform>
            <numerusform>%n drafts that you had written to a file show in it now: they are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read and were left out (row(s) %1). What you had of them stays as it was. Look at their IDs and dates, then export the list again and open it as it comes.</source>
        <translation>
            <numerusform>%n row could not be read and was left out (row %1). What you had of it stays as it was. Look at its ID and dates, then export the list again and open it as it comes.</numerusform>
            <numerusform>%n rows could not be read and were left out (rows %1). What you had of them stays as it was. Look at their IDs and dates, then export the list again and open it as it comes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n ready to send</source>
        <translation>
            <numerusform>%n ready to send</numerusform>
            <numerusform>%n ready to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due soon</source>
        <translation>
            <numerusform>%n thing due soon</numerusform>
            <numerusform>%n things due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more due</source>
        <translation>
            <numerusform>%1 and %n more due</numerusform>
            <numerusform>%1 and %n more due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableOut</name>
    <message numerus="yes">
        <source>%n row(s) saved to %1.</source>
        <translation>
            <numerusform>%n row saved to %1.</numerusform>
            <numerusform>%n rows saved to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message numerus="yes">
        <source>%n statement(s) cut off within 7 days</source>
        <translation>
            <numerusform>%n statement cut off within 7 days</numerusform>
            <numerusform>%n statements cut off within 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grace ends within 7 days for %n learner(s)</source>
        <translation>
            <numerusform>Grace ends within 7 days for %n learner</numerusform>
            <numerusform>Grace ends within 7 days for %n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
</context>
</TS>
