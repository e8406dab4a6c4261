<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>F&amp;ilters: %n chosen</source>
        <translation>
            <numerusform>F&amp;ilters: %n chosen</numerusform>
            <numerusform>F&amp;ilters: %n chosen</numerusform>
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
    <name>OutboxPage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop these %n entry(s)? They are never sent and stay in the history only.</source>
        <translation>
            <numerusform>Drop this %n entry? It is never sent and stays in the history only.</numerusform>
            <numerusform>Drop these %n entries? They are never sent and stay in the history only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not: %1</source>
        <translation>
            <numerusform>%n could not: %1</numerusform>
            <numerusform>%n could not: %1</numerusform>
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
</context>
</TS>
